import Basics
import Foundation
@testable import RecordStore

/// Counts the system calls that go through a file system, and spoils one of them.
final class Faults: @unchecked Sendable {
    /// What happens to a call.
    enum Fault: Equatable {
        /// The program stops before it: neither it nor anything after it happens.
        case stop
        /// It fails.
        case error(Int32)
        /// It fails, and so does everything after it until `mend()`.
        case errors(Int32)
        /// It does half of what it was asked to, if it is a call that may.
        case short
    }

    private let lock = NSLock()
    private var number = 0
    private var fault: Fault?
    private var spoiled = 0
    private(set) var calls: [String] = []

    /// The error of calls that do not happen any more.
    static let stopped = SystemError(-1)

    /// Spoils a call, counted from 0 from now on.
    func spoil(_ call: Int, _ fault: Fault) {
        lock.withLock {
            number = 0
            calls = []
            spoiled = call
            self.fault = fault
        }
    }

    /// Everything works from now on.
    func mend() { lock.withLock { fault = nil } }

    /// Counts a call. Gives whether it is to do only half.
    private func pass(_ name: String) throws(SystemError) -> Bool {
        let now: (Int, Fault?) = lock.withLock {
            defer { number += 1 }
            calls.append(name)
            return (number, fault)
        }
        switch now.1 {
        case .stop where now.0 >= spoiled: throw Self.stopped
        case .error(let code) where now.0 == spoiled: throw SystemError(code)
        case .errors(let code) where now.0 >= spoiled: throw SystemError(code)
        case .short: return now.0 == spoiled
        default: return false
        }
    }

    /// The same file system with the faults in it.
    func fileSystem(_ base: FileSystem) -> FileSystem {
        var spoiled = base
        spoiled.open = { path, flags, mode throws(SystemError) in
            _ = try self.pass("open")
            return try base.open(path, flags, mode)
        }
        spoiled.close = { descriptor throws(SystemError) in
            // Also a close that fails frees the descriptor (close(2)).
            do throws(SystemError) {
                _ = try self.pass("close")
            } catch {
                if error != Self.stopped { try? base.close(descriptor) }
                throw error
            }
            try base.close(descriptor)
        }
        spoiled.read = { descriptor, room throws(SystemError) in
            let isShort = try self.pass("read")
            return try base.read(descriptor, isShort ? .init(rebasing: room[..<(room.count / 2)]) : room)
        }
        spoiled.write = { descriptor, bytes throws(SystemError) in
            let isShort = try self.pass("write")
            return try base.write(descriptor, isShort ? .init(rebasing: bytes[..<(bytes.count / 2)]) : bytes)
        }
        spoiled.flush = { descriptor throws(SystemError) in
            _ = try self.pass("flush")
            try base.flush(descriptor)
        }
        spoiled.setMode = { descriptor, mode throws(SystemError) in
            _ = try self.pass("setMode")
            try base.setMode(descriptor, mode)
        }
        spoiled.rename = { from, to throws(SystemError) in
            _ = try self.pass("rename")
            try base.rename(from, to)
        }
        spoiled.link = { from, to throws(SystemError) in
            _ = try self.pass("link")
            try base.link(from, to)
        }
        spoiled.remove = { path throws(SystemError) in
            _ = try self.pass("remove")
            try base.remove(path)
        }
        spoiled.makeFolder = { path, mode throws(SystemError) in
            _ = try self.pass("makeFolder")
            try base.makeFolder(path, mode)
        }
        spoiled.status = { path throws(SystemError) in
            _ = try self.pass("status")
            return try base.status(path)
        }
        spoiled.openStatus = { descriptor throws(SystemError) in
            _ = try self.pass("openStatus")
            return try base.openStatus(descriptor)
        }
        spoiled.lock = { descriptor throws(SystemError) in
            _ = try self.pass("lock")
            try base.lock(descriptor)
        }
        return spoiled
    }
}
