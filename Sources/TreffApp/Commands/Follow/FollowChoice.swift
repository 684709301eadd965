import Basics
import Facilitation
import Languages
import RecordStore

/// Finds out what is to be followed, and asks where there are several.
struct FollowChoice {
    let app: App
    private var texts: Texts { app.texts }

    /// What is followed.
    enum Target: Equatable {
        case file(String)
        /// A folder in which nothing is shared yet.
        case folder(String)
        /// The next session that is begun on this machine.
        case next
    }

    /// The file that an argument means; without one, the session that goes on.
    func target(_ argument: String?) throws(ExitStatus) -> Target {
        guard let argument else { return try running().map { .file($0) } ?? .next }
        let path = FilePath.join(app.environment.folder(), argument)
        guard app.environment.files.names(path) != nil else { return .file(try readable(app.recordPath(argument))) }
        let shared = shared(in: path)
        guard let first = shared.first else { return .folder(path) }
        return .file(shared.count == 1 ? first : try choose(among: shared) { FilePath($0).name })
    }

    /// What is shared in a folder and goes on; where nothing does, what was shared last.
    func shared(in folder: String) -> [String] {
        let paths = FollowedFile.shared(in: folder, names: app.environment.files.names(folder) ?? [])
        let open = paths.filter { path in
            guard case .glance(let glance) = try? FollowedFile.read(path, fileSystem: app.environment.recordFiles)
            else { return false }
            let age = app.environment.clock().wall.milliseconds - glance.moment.wall.milliseconds
            let isOver = glance.standing == .ended || glance.standing == .left
            return !isOver && Double(age) < SessionRunner.freshness * 1000
        }
        return open.isEmpty ? paths.suffix(1) : open
    }

    private func readable(_ path: String) throws(ExitStatus) -> String {
        do throws(StoreError) {
            _ = try FollowedFile.read(path, fileSystem: app.environment.recordFiles)
            return path
        } catch {
            app.complain(texts.store(error))
            throw .failure
        }
    }

    /// The sessions that are being led on this machine, the newest first.
    var led: [RecordSummary] { app.unfinished().filter(app.recordFolder.isInUse) }

    /// The session that is being led on this machine; `nil` when none is.
    private func running() throws(ExitStatus) -> String? {
        let records = led
        guard let first = records.first else { return nil }
        guard records.count > 1 else { return first.path }
        return try choose(among: records) { record in
            let rehearsal = record.isRehearsal ? texts(" · rehearsal") : ""
            return "\(record.startedAt.local.clock) \(record.script.title)\(rehearsal) · \(FilePath(record.path).name)"
        }.path
    }

    private func choose<Value>(among values: [Value], line: (Value) -> String) throws(ExitStatus) -> Value {
        try app.choose(
            among: values, question: texts("Several go on now:"), advice: texts("Give the file of the one to follow."),
            line: line)
    }
}
