import Basics
import Glibc

/// Something about session data on disk that did not work, ready to be said in a sentence: what was tried, with which
/// file, and why not. Never has any of a record's texts in it.
public struct StoreError: Error, Equatable, Sendable {
    /// What was tried.
    public var attempt: Attempt
    /// The file, or the folder.
    public var path: String
    /// Why it did not work.
    public var cause: Cause

    public init(_ attempt: Attempt, _ path: String, _ cause: Cause) {
        self.attempt = attempt
        self.path = path
        self.cause = cause
    }

    /// What was tried.
    public enum Attempt: Sendable, CaseIterable {
        /// To begin a new record.
        case create
        /// To open a record for going on with it.
        case open
        /// To read a record.
        case read
        /// To save a record.
        case save
        /// To look through a folder.
        case list
    }

    /// Why it did not work.
    public enum Cause: Error, Equatable, Sendable {
        /// No room is left on the disk (`ENOSPC`).
        case diskFull
        /// The user's share of the disk is used up (`EDQUOT`).
        case quotaReached
        /// The disk can only be read (`EROFS`).
        case readOnly
        /// The file, or the folder that it should be in, is not there (`ENOENT`).
        case missing
        /// Something on the way to the file is not a folder (`ENOTDIR`).
        case notAFolder
        /// The user may not do that here (`EACCES`, `EPERM`).
        case noPermission
        /// Too many files are open (`EMFILE`, `ENFILE`).
        case tooManyOpenFiles
        /// The disk does not work (`EIO`, `ENXIO`, `ENODEV`).
        case deviceFailed
        /// Larger than a record can be, or than the system lets a file be (`EFBIG`).
        case tooLarge
        /// The name or the path is too long (`ENAMETOOLONG`).
        case nameTooLong
        /// Another program is writing this record.
        case locked
        /// The file system has no locks, so two programs could write one record.
        case cannotLock
        /// It is a symbolic link, and replacing it would leave the file it points to behind.
        case symbolicLink
        /// It is a folder.
        case folder
        /// It is a device, a socket or a pipe.
        case notAFile
        /// It holds something else than a record, and was not touched.
        case notARecord
        /// A newer program wrote it, and it was not touched: this one does not know all that is in it.
        case newer
        /// It is a record that cannot be read, for this reason, and was not touched.
        case damaged(RecordDefect)
        /// Anything else, by the system's number.
        case system(SystemError)
    }
}

extension StoreError.Cause {
    /// Does something and says why it failed.
    static func explaining<Value>(
        _ body: () throws(SystemError) -> Value
    ) throws(StoreError.Cause) -> Value {
        do throws(SystemError) {
            return try body()
        } catch {
            throw .init(error)
        }
    }

    /// The cause behind a system call's error.
    init(_ error: SystemError) {
        self =
            switch error.code {
            case ENOSPC: .diskFull
            case EDQUOT: .quotaReached
            case EROFS: .readOnly
            case ENOENT: .missing
            case ENOTDIR: .notAFolder
            case EACCES, EPERM: .noPermission
            case EMFILE, ENFILE: .tooManyOpenFiles
            case EIO, ENXIO, ENODEV: .deviceFailed
            case EFBIG: .tooLarge
            case ENAMETOOLONG: .nameTooLong
            case ELOOP: .symbolicLink
            case EISDIR: .folder
            case ENOLCK: .cannotLock
            default: .system(error)
            }
    }
}
