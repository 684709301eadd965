import Basics
import Dispatch
import Facilitation
import Glibc
import Synchronization
import TestSupport
import Testing

@testable import RecordStore

@Suite struct RecordLockTests {
    private let folder: TemporaryFolder
    private var path: String { "\(folder.path)/.record.lock" }

    init() throws { folder = try TemporaryFolder() }

    private func lock() throws(StoreError.Cause) -> RecordLock { try RecordLock(path: path, fileSystem: .live) }

    @Test func aLockIsHeldByOneAndGivenBack() throws {
        let first = try lock()
        #expect(RecordLock.isHeld(path, .live))
        #expect(throws: StoreError.Cause.locked) { try lock() }
        first.release()
        #expect(folder.names == [])
        #expect(!RecordLock.isHeld(path, .live))
        try lock().release()
    }

    @Test func aLockFileThatIsLeftBehindLocksNothing() throws {
        try folder.put([], in: ".record.lock")
        #expect(!RecordLock.isHeld(path, .live))
        try lock().release()
        #expect(folder.names == [])
    }

    @Test func neverTwoAtOnceWhileLockFilesComeAndGo() {
        let holders = Atomic(0)
        let most = Atomic(0)
        let taken = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: 8) { _ in
            for _ in 0..<400 {
                guard let lock = try? lock() else { continue }
                most.max(holders.add(1, ordering: .sequentiallyConsistent).newValue, ordering: .sequentiallyConsistent)
                taken.add(1, ordering: .sequentiallyConsistent)
                sched_yield()
                holders.subtract(1, ordering: .sequentiallyConsistent)
                lock.release()
            }
        }
        #expect(most.load(ordering: .sequentiallyConsistent) == 1)
        #expect(taken.load(ordering: .sequentiallyConsistent) > 100)
    }

    @Test func aLockFileThatSomebodyRemovedIsMadeAnew() throws {
        var lock = try lock()
        try #require(unlink(path) == 0)
        try lock.confirm()
        #expect(throws: StoreError.Cause.locked) { try self.lock() }
        lock.release()
        #expect(folder.names == [])
    }

    @Test func whoLosesTheLockFileToAnotherProgramCannotSave() throws {
        var lock = try lock()
        try #require(unlink(path) == 0)
        let other = try self.lock()
        #expect(throws: StoreError.Cause.locked) { try lock.confirm() }
        other.release()
        try lock.confirm()
        lock.release()
    }

    @Test func aSymbolicLinkIsNotLockedThrough() throws {
        try folder.put([], in: "elsewhere")
        try #require(symlink("elsewhere", path) == 0)
        #expect(throws: StoreError.Cause.symbolicLink) { try lock() }
    }

    @Test func aFileSystemOnWhichNamesNeverFitIsGivenUp() throws {
        var fileSystem = FileSystem.live
        fileSystem.openStatus = { _ throws(SystemError) in FileStatus(kind: .regular, size: 0) }
        #expect(throws: StoreError.Cause.locked) { try RecordLock(path: path, fileSystem: fileSystem) }
    }
}
