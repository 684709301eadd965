import Facilitation
import Glibc
import Languages
import RecordStore

extension Texts {
    /// That something just typed is not on disk, why, and what to do.
    func notSaved(_ error: StoreError) -> String {
        let reason = cause(error.cause)
        return self("! Not saved: \(reason) (\(error.path)). What you type is kept here; I try again by myself.")
    }

    /// What was tried, why it did not work, and with which file.
    func store(_ error: StoreError) -> String {
        let tried =
            switch error.attempt {
            case .create: self("Cannot make a record in")
            case .open: self("Cannot open the record")
            case .read: self("Cannot read the record")
            case .save: self("Cannot save the record")
            case .list: self("Cannot look through the folder")
            }
        return "\(tried) \(error.path): \(cause(error.cause))."
    }

    func cause(_ cause: StoreError.Cause) -> String {
        switch cause {
        case .diskFull:
            self("the disk is full; remove something that you do not need")
        case .quotaReached: self("your share of the disk is used up")
        case .readOnly: self("the disk can only be read")
        case .missing: self("the file or folder is not there")
        case .notAFolder: self("something on the way there is not a folder")
        case .noPermission: self("you may not do that here")
        case .tooManyOpenFiles: self("too many files are open on the machine")
        case .deviceFailed: self("the disk does not work as it should")
        case .tooLarge: self("the file is too large")
        case .nameTooLong: self("the name is too long")
        case .locked:
            self("another treff has it open; close that first")
        case .cannotLock:
            self("the file system there cannot lock files; choose another folder with --records")
        case .symbolicLink: self("it is a link; give the file itself")
        case .folder: self("it is a folder; give a file")
        case .notAFile: self("it is not an ordinary file")
        case .notARecord: self("it is not a record of treff's")
        case .newer: self("a newer treff wrote it; use that one, so that nothing in it is lost")
        case .damaged: self("the file is damaged")
        case .system(let error): String(cString: strerror(error.code))
        }
    }
}

extension Texts {
    /// What was put right when a record was opened.
    func recovery(_ recovery: Recovery) -> String {
        if let copy = recovery.damagedCopy {
            return self(
                "The record \(recovery.path) was damaged. What could be read is kept there; the damaged file is copied to \(copy)."
            )
        }
        return self("A save of \(recovery.path) was interrupted; it is completed now.")
    }

    /// That a review may lack something of a record.
    func newerRecord(_ path: String) -> String {
        self("\(path) was written by a newer treff. What this one does not know of it is not in the review.")
    }

    /// That the record was saved in another place.
    func savedElsewhere(_ path: String, _ error: StoreError) -> String {
        self("Could not save in \(error.path): \(cause(error.cause)). Everything is saved in \(path) instead.")
    }

    /// That the record could not be saved anywhere.
    func lost(_ error: StoreError) -> String {
        self(
            "Could not save anywhere: \(cause(error.cause)) (\(error.path)). What you typed last is only on the screen; copy it."
        )
    }
}
