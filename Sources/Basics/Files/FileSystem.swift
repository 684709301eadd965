import Glibc

/// The system calls on files, one closure each, so that tests can stop before each of them or let it fail. All that the
/// program does with files goes through here.
///
/// Nothing here has a policy: flags, retries and the order of calls are the callers'. Each fails with the call's `errno`.
public struct FileSystem: Sendable {
    /// Opens a file: path, flags, mode of a new file. Gives a descriptor.
    public var open: @Sendable (_ path: String, _ flags: Int32, _ mode: UInt32) throws(SystemError) -> Int32
    /// Closes a descriptor.
    public var close: @Sendable (_ descriptor: Int32) throws(SystemError) -> Void
    /// Reads at most so many bytes as there is room for; 0 at the end of the file.
    public var read: @Sendable (_ descriptor: Int32, _ room: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int
    /// Writes some of the bytes, and gives how many.
    public var write: @Sendable (_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(SystemError) -> Int
    /// Waits until a file's, or a folder's, contents are on the disk.
    public var flush: @Sendable (_ descriptor: Int32) throws(SystemError) -> Void
    /// Sets an open file's mode.
    public var setMode: @Sendable (_ descriptor: Int32, _ mode: UInt32) throws(SystemError) -> Void
    /// Gives a file another name, replacing whatever has that name.
    public var rename: @Sendable (_ from: String, _ to: String) throws(SystemError) -> Void
    /// Gives a file one more name, which must be free.
    public var link: @Sendable (_ from: String, _ to: String) throws(SystemError) -> Void
    /// Removes a name.
    public var remove: @Sendable (_ path: String) throws(SystemError) -> Void
    /// Makes a folder.
    public var makeFolder: @Sendable (_ path: String, _ mode: UInt32) throws(SystemError) -> Void
    /// Removes a folder that is empty.
    public var removeFolder: @Sendable (_ path: String) throws(SystemError) -> Void
    /// What is known of a name, without following a symbolic link.
    public var status: @Sendable (_ path: String) throws(SystemError) -> FileStatus
    /// What is known of what a name stands for, through symbolic links.
    public var targetStatus: @Sendable (_ path: String) throws(SystemError) -> FileStatus
    /// The path of what a name stands for, with no symbolic link in it.
    public var target: @Sendable (_ path: String) throws(SystemError) -> String
    /// What is known of an open file.
    public var openStatus: @Sendable (_ descriptor: Int32) throws(SystemError) -> FileStatus
    /// Takes the write lock on an open file, at once or not at all.
    public var lock: @Sendable (_ descriptor: Int32) throws(SystemError) -> Void
    /// Whether somebody else holds the write lock on an open file.
    public var isLocked: @Sendable (_ descriptor: Int32) throws(SystemError) -> Bool
    /// The names in a folder, in no order, at most `limit` of them.
    public var listing: @Sendable (_ folder: String, _ limit: Int) throws(SystemError) -> [String]

    /// The names in a folder, in no order.
    public func names(_ folder: String) throws(SystemError) -> [String] { try listing(folder, .max) }
}

/// What is asked about a file.
public struct FileStatus: Equatable, Sendable {
    /// What kind of file it is.
    public var kind: Kind
    /// Its size in bytes.
    public var size: Int
    /// When it was last written, in milliseconds since 1970-01-01T00:00:00Z.
    public var modified: Int64
    /// When the file or what is known of it changed, in nanoseconds since then: nothing sets it back, as copying a file
    /// does with the other time.
    public var changed: Int64
    /// Who may do what with it: the mode's last nine bits.
    public var permissions: UInt32
    /// Whether it belongs to whoever runs the program.
    public var isOwn: Bool
    /// With `file`, tells whether two names stand for one file.
    public var device: UInt64
    /// The file's number on its device.
    public var file: UInt64

    public init(
        kind: Kind, size: Int, modified: Int64 = 0, changed: Int64 = 0, permissions: UInt32 = 0o600,
        isOwn: Bool = true, device: UInt64 = 0, file: UInt64 = 0
    ) {
        self.kind = kind
        self.size = size
        self.modified = modified
        self.changed = changed
        self.permissions = permissions
        self.isOwn = isOwn
        self.device = device
        self.file = file
    }

    /// The kinds of file that make a difference.
    public enum Kind: Sendable {
        /// A file with contents.
        case regular
        /// A folder.
        case folder
        /// A symbolic link.
        case link
        /// A device, a socket, a pipe.
        case other
    }

    /// Whether two names stand for one file.
    public func isSameFile(as other: FileStatus) -> Bool { (device, file) == (other.device, other.file) }
}

/// A system call that failed, by the number that it left in `errno`.
public struct SystemError: Error, Equatable, Sendable {
    /// The number, such as `ENOSPC`.
    public let code: Int32

    public init(_ code: Int32) { self.code = code }

    /// The error of the call that just failed.
    static var last: SystemError { SystemError(errno) }
}
