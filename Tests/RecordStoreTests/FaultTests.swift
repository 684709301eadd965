import Basics
import Facilitation
import Glibc
import TestSupport
import Testing

@testable import RecordStore

/// Each system call of a save fails, in each way that it may: the cause is told, what is on disk stays whole, and the next
/// try succeeds.
@Suite struct FaultTests {
    private let folder: TemporaryFolder
    private let faults = Faults()
    private let fileSystem: FileSystem
    private let old = Samples.withNotes(1)
    private let new = Samples.withNotes(2)

    init() throws {
        folder = try TemporaryFolder()
        fileSystem = faults.fileSystem(.live)
    }

    /// A file with the old record in it.
    private func saved() throws -> RecordFile {
        let file = try RecordFolder(path: folder.path, fileSystem: fileSystem).create(old)
        return file
    }

    /// The system calls of a save.
    private func calls() throws -> [String] {
        let file = try saved()
        faults.spoil(.max, .stop)
        try file.save(new)
        return faults.calls
    }

    @Test func aSaveIsTheseSystemCalls() throws {
        #expect(
            try calls() == [
                "status", "open", "setMode", "write", "flush", "close", "rename", "open", "flush", "close",
            ])
    }

    @Test(
        arguments: [
            (ENOSPC, .diskFull), (EDQUOT, .quotaReached), (EROFS, .readOnly), (EACCES, .noPermission),
            (EMFILE, .tooManyOpenFiles), (EIO, .deviceFailed), (EFBIG, .tooLarge), (EBUSY, .system(SystemError(EBUSY))),
        ] as [(Int32, StoreError.Cause)])
    func anErrorOfAnyCallIsToldAndTheNextTrySucceeds(code: Int32, cause: StoreError.Cause) throws {
        let calls = try calls()
        for (number, call) in calls.enumerated() {
            for fault in [Faults.Fault.error(code), .errors(code)] {
                let file = try saved()
                faults.spoil(number, fault)
                #expect(throws: StoreError(.save, file.path, cause), "\(call) \(number)") { try file.save(new) }
                faults.mend()
                let isNamed = number > (calls.firstIndex(of: "rename") ?? 0)
                #expect(try RecordFile.read(file.path) == (isNamed ? new : old), "\(call) \(number)")
                try file.save(new)
                #expect(try RecordFile.read(file.path) == new)
                file.close()
                #expect(folder.names.filter { $0.hasPrefix(".") } == [], "\(call) \(number)")
            }
        }
    }

    @Test(arguments: [Faults.Fault.error(EINTR), .short])
    func anInterruptedOrHalfDoneCallIsGoneOnWith(fault: Faults.Fault) throws {
        for number in try calls().indices {
            let file = try saved()
            faults.spoil(number, fault)
            try file.save(new)
            faults.mend()
            #expect(try RecordFile.read(file.path) == new)
            file.close()
        }
    }

    @Test func aFolderThatCannotBeFlushedDoesNotStopASave() throws {
        let file = try saved()
        faults.spoil(8, .error(EINVAL))
        try file.save(new)
        #expect(faults.calls[8] == "flush")
        #expect(try RecordFile.read(file.path) == new)
    }

    @Test func aVanishedFolderIsMadeAnew() throws {
        let file = try RecordFolder(path: "\(folder.path)/records", fileSystem: fileSystem).create(old)
        try #require(rename("\(folder.path)/records", "\(folder.path)/elsewhere") == 0)
        try file.save(new)
        #expect(try RecordFile.read(file.path) == new)
        #expect(try folder.mode("records") == 0o700)
        #expect(throws: StoreError(.open, file.path, .locked)) { try RecordFile.open(file.path, now: Samples.start) }
    }

    @Test func aFolderThatCannotBeMadeAnewIsMissing() throws {
        let file = try RecordFolder(path: "\(folder.path)/records", fileSystem: fileSystem).create(old)
        try #require(rename("\(folder.path)/records", "\(folder.path)/elsewhere") == 0)
        try folder.put([], in: "records")
        #expect(throws: StoreError(.save, file.path, .notAFolder)) { try file.save(new) }
        try #require(unlink("\(folder.path)/records") == 0)
        try file.save(new)
        #expect(try RecordFile.read(file.path) == new)
    }
}
