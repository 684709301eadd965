import Basics
import Dispatch
import Facilitation
import Glibc
import RecordStore
import Reports
import Synchronization

/// Reviews many records, a wave at a time, on all cores; memory does not grow with their number.
struct ReviewStream {
    let app: App
    let includesRehearsals: Bool
    /// The only course to take, by name or by the first part of its scripts' ids.
    let course: String?

    /// Records in one wave: enough to keep the cores busy, few enough to be small in memory.
    private static let wave = 256

    /// Gathers the figures of many records.
    func tally(_ paths: [String]) -> (tally: ReviewTally, isComplete: Bool) {
        let reader = reader
        var all = ReviewTally()
        let isComplete = waves(paths) { wave in
            let parts = Self.shares(wave)
            let results = Self.onAllCores(parts.count) { index in
                var part = ReviewTally()
                let failures = reader.read(parts[index]) { part.add(SessionReview($0)) }
                return (part, failures)
            }
            for (part, _) in results { all.merge(part) }
            return results.flatMap(\.1)
        }
        return (all, isComplete)
    }

    /// Writes the rows of many records, in their order.
    func export(_ paths: [String], _ writer: RowWriter, write: ([UInt8]) -> Void) -> Bool {
        let reader = reader
        write(writer.header)
        // In JSON a comma stands between rows, so all but the first rows are written by a writer that has begun.
        var current = writer
        let isComplete = waves(paths) { wave in
            let parts = Self.shares(wave)
            let results = Self.onAllCores(parts.count) { index in
                var reviews: [SessionReview] = []
                let failures = reader.read(parts[index]) { reviews.append(SessionReview($0)) }
                return (reviews, failures)
            }
            var bytes: [UInt8] = []
            for review in results.flatMap(\.0) { current.add(review, to: &bytes) }
            write(bytes)
            return results.flatMap(\.1)
        }
        write(current.footer)
        return isComplete
    }

    private var reader: RecordsReader {
        RecordsReader(fileSystem: app.environment.recordFiles, includesRehearsals: includesRehearsals, course: course)
    }

    /// Goes through the files, tells what could not be read, and how far it has come when it takes long.
    private func waves(_ paths: [String], _ body: ([String]) -> [StoreError]) -> Bool {
        var progress = ProgressBar(app: app, total: paths.count)
        var isComplete = true
        var start = 0
        while start < paths.count {
            let end = min(paths.count, start + Self.wave)
            let failures = body(Array(paths[start..<end]))
            if !failures.isEmpty {
                progress.clear()
                for failure in failures {
                    if failure.cause == .newer {
                        app.complain(app.texts.newerRecord(failure.path))
                        continue
                    }
                    isComplete = false
                    app.complain(app.texts("Skipped: ") + app.texts.store(failure))
                }
            }
            start = end
            progress.show(end)
        }
        progress.clear()
        return isComplete
    }

    /// A wave's share for each core, in order.
    private static func shares(_ wave: [String]) -> [[String]] {
        let cores = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
        let size = max(1, (wave.count + cores - 1) / cores)
        return stride(from: 0, to: wave.count, by: size).map { Array(wave[$0..<min(wave.count, $0 + size)]) }
    }

    private static func onAllCores<Value: Sendable>(_ count: Int, _ body: @Sendable (Int) -> Value) -> [Value] {
        let results = Mutex<[Int: Value]>([:])
        DispatchQueue.concurrentPerform(iterations: count) { index in
            let value = body(index)
            results.withLock { $0[index] = value }
        }
        return results.withLock { results in (0..<count).compactMap { results[$0] } }
    }
}

/// Reads records and hands on those that are part of a review.
struct RecordsReader: Sendable {
    let fileSystem: FileSystem
    let includesRehearsals: Bool
    let course: String?

    /// Reads files in order.
    ///
    /// - Returns: What could not be read, or not surely all of it because a newer program wrote it.
    func read(_ paths: [String], each: (Record) -> Void) -> [StoreError] {
        var failures: [StoreError] = []
        for path in paths {
            do throws(StoreError) {
                let record = try RecordFile.read(path, fileSystem: fileSystem)
                guard isPart(record) else { continue }
                if record.isNewer { failures.append(StoreError(.read, path, .newer)) }
                each(record)
            } catch {
                failures.append(error)
            }
        }
        return failures
    }

    private func isPart(_ record: Record) -> Bool {
        guard includesRehearsals || !record.isRehearsal else { return false }
        guard let wanted = course?.plainLetters else { return true }
        let id = record.script.id.split(separator: "/").first.map { $0.plainLetters }
        return record.script.course?.plainLetters == wanted || id == wanted
    }
}
