import Basics
import Facilitation
import Testing

@testable import RecordStore

/// A power cut before each system call: the worst that the manuals allow is on the disk, and still the record is whole and
/// has every note that was acknowledged.
@Suite struct CrashTests {
    private let path = "/home/records/2026-11-21-1000-mestringstreff-1.json"

    /// A session that begins a record and saves it some times; gives what was acknowledged last.
    private func session(_ fileSystem: FileSystem) -> Record? {
        var acknowledged: Record?
        do {
            let file = try RecordFolder(path: "/home/records", fileSystem: fileSystem).create(Samples.begun)
            acknowledged = Samples.begun
            for count in 1...3 {
                let record = Samples.withNotes(count)
                try file.save(record)
                acknowledged = record
            }
            file.close()
        } catch {
            #expect(error.cause == .system(Faults.stopped))
        }
        return acknowledged
    }

    @Test func anAcknowledgedNoteOutlivesAPowerCutBeforeAnySystemCall() throws {
        var call = 0
        var outcomes = 0
        while true {
            let disk = MemoryDisk(folders: ["/home"])
            let faults = Faults()
            faults.spoil(call, .stop)
            let acknowledged = session(faults.fileSystem(disk.fileSystem))
            for after in disk.afterPowerCut {
                outcomes += 1
                try check(after, acknowledged, "call \(call), \(faults.calls.last ?? "")")
            }
            guard faults.calls.count > call else { break }
            call += 1
        }
        #expect(call > 40)
        #expect(outcomes > 100)
    }

    private func check(_ disk: MemoryDisk, _ acknowledged: Record?, _ comment: String) throws {
        guard let bytes = disk.bytes(path) else {
            #expect(acknowledged == nil, "\(comment): the record is gone")
            return
        }
        let found = try? RecordDocument(bytes).record
        #expect(found != nil, "\(comment): the document is not whole")
        #expect(found?.notes.count ?? 0 >= acknowledged?.notes.count ?? 0, "\(comment): a note is gone")
        let opened = try RecordFile.open(path, now: Samples.start, fileSystem: disk.fileSystem)
        #expect(opened.record.notes.count >= found?.notes.count ?? 0)
        try opened.file.save(Samples.withNotes(9))
        #expect(try RecordFile.read(path, fileSystem: disk.fileSystem) == Samples.withNotes(9))
        opened.file.close()
        #expect(try disk.fileSystem.names("/home/records").filter { $0.hasPrefix(".") } == [])
    }

    @Test(arguments: [false, true])
    func aDamagedRecordIsThereOrItsCopyIsWhenARepairIsCutShort(hasTemporaryFile: Bool) throws {
        let damaged = Array(Samples.document(Samples.withNotes(5)).dropLast(250))
        let temporary = "/home/records/.2026-11-21-1000-mestringstreff-1.json.tmp"
        var call = 0
        while true {
            var files = [path: damaged]
            if hasTemporaryFile { files[temporary] = Samples.document(Samples.withNotes(6)) }
            let disk = MemoryDisk(files, folders: ["/home", "/home/records"])
            let faults = Faults()
            faults.spoil(call, .stop)
            let opened = try? RecordFile.open(
                path, now: Samples.start, fileSystem: faults.fileSystem(disk.fileSystem))
            for after in disk.afterPowerCut {
                let copies = try after.fileSystem.names("/home/records").filter { $0.contains(".damaged-") }
                let isSafe = copies.contains { after.bytes("/home/records/\($0)") == damaged }
                #expect(after.bytes(path) == damaged || isSafe, "call \(call)")
                let again = try RecordFile.open(path, now: Samples.start, fileSystem: after.fileSystem)
                #expect(again.record.notes.count == (hasTemporaryFile ? 6 : 4), "call \(call)")
                #expect(again.recovery != nil || isSafe)
                again.file.close()
            }
            opened?.file.close()
            guard faults.calls.count > call else { break }
            call += 1
        }
        #expect(call > 20)
    }
}
