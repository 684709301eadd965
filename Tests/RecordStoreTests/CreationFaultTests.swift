import Basics
import Facilitation
import Glibc
import TestSupport
import Testing

@testable import RecordStore

/// System calls that fail while a record is begun or opened.
@Suite struct CreationFaultTests {
    private let name = "2026-11-21-1000-mestringstreff-1.json"
    private let faults = Faults()
    private var fileSystem: FileSystem { faults.fileSystem(.live) }

    /// Does something that spoils call 0, then with call 1, and so on until there is no such call.
    private func eachCall(_ body: (_ folder: TemporaryFolder, _ number: Int) throws -> Void) throws {
        var number = 0
        repeat {
            try body(TemporaryFolder(), number)
            number += 1
        } while faults.calls.count >= number
        #expect(number > 10)
    }

    @Test func aRecordThatCouldNotBeBegunLeavesItsNameFree() throws {
        try eachCall { folder, number in
            let records = RecordFolder(path: "\(folder.path)/records", fileSystem: fileSystem)
            faults.spoil(number, .error(EIO))
            let file: RecordFile
            do throws(StoreError) {
                file = try records.create(Samples.begun)
                faults.mend()
            } catch {
                #expect(error == StoreError(.create, records.path, .deviceFailed), "call \(number)")
                faults.mend()
                #expect(try records.list() == RecordListing(), "call \(number)")
                file = try records.create(Samples.begun)
            }
            #expect(file.path == "\(records.path)/\(name)", "call \(number)")
            try file.save(Samples.withNotes(1))
            #expect(try RecordFile.read(file.path) == Samples.withNotes(1))
            file.close()
            #expect(try FileSystem.live.names(records.path) == [name], "call \(number)")
        }
    }

    @Test(arguments: [EPERM, EOPNOTSUPP, ENOSYS, EMLINK])
    func withoutLinksARecordIsNamedByARename(code: Int32) throws {
        let folder = try TemporaryFolder()
        var fileSystem = FileSystem.live
        fileSystem.link = { _, _ throws(SystemError) in throw SystemError(code) }
        let records = RecordFolder(path: folder.path, fileSystem: fileSystem)
        let first = try records.create(Samples.begun)
        let second = try records.create(Samples.withNotes(2))
        #expect(try RecordFile.read(first.path) == Samples.begun)
        #expect(try RecordFile.read(second.path) == Samples.withNotes(2))
        first.close()
        second.close()
        #expect(folder.names == ["2026-11-21-1000-mestringstreff-1-2.json", name])
    }

    @Test func aNameThatIsTakenInBetweenIsNotReplaced() throws {
        let folder = try TemporaryFolder()
        var fileSystem = FileSystem.live
        let path = folder.path
        let taken = "\(path)/\(name)"
        fileSystem.link = { from, to throws(SystemError) in
            if to == taken, symlink("foreign", taken) != 0 { throw SystemError(EIO) }
            try FileSystem.live.link(from, to)
        }
        let file = try RecordFolder(path: path, fileSystem: fileSystem).create(Samples.begun)
        #expect(file.path == "\(path)/2026-11-21-1000-mestringstreff-1-2.json")
        #expect(try FileSystem.live.status(taken).kind == .link)
    }

    @Test(arguments: [false, true])
    func whatCouldNotBePutRightIsPutRightTheNextTime(hasTemporaryFile: Bool) throws {
        let damaged = Array(Samples.document(Samples.withNotes(5)).dropLast(250))
        try eachCall { folder, number in
            try folder.put(damaged, in: name)
            if hasTemporaryFile { try folder.put(Samples.document(Samples.withNotes(6)), in: ".\(name).tmp") }
            let path = "\(folder.path)/\(name)"
            faults.spoil(number, .error(ENOSPC))
            var opened: OpenedRecord?
            do throws(StoreError) {
                opened = try RecordFile.open(path, now: Samples.start, fileSystem: fileSystem)
            } catch {
                #expect(error == StoreError(.open, path, .diskFull), "call \(number)")
            }
            faults.mend()
            opened?.file.close()
            let again = try RecordFile.open(path, now: Samples.start)
            #expect(again.record.notes.count == (hasTemporaryFile ? 6 : 4), "call \(number)")
            let copies = folder.names.filter { $0.contains(".damaged-") }
            #expect(try copies.contains { try folder.text($0) == String(decoding: damaged, as: UTF8.self) })
        }
    }
}
