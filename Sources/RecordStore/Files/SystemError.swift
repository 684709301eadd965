import Glibc

/// A system call that failed, by the number that it left in `errno`.
public struct SystemError: Error, Equatable, Sendable {
    /// The number, such as `ENOSPC`.
    public let code: Int32

    public init(_ code: Int32) { self.code = code }

    /// The error of the call that just failed.
    static var last: SystemError { SystemError(errno) }
}
