import Facilitation
import Glibc
import Languages
import RecordStore

extension Texts {
    /// That something just typed is not on disk, why, and what to do.
    func notSaved(_ error: StoreError) -> String {
        let reason = cause(error.cause)
        return self(
            "! Ikke lagret: \(reason) (\(error.path)). Det du skriver, er tatt vare på her; jeg prøver igjen av meg selv.",
            "! Not saved: \(reason) (\(error.path)). What you type is kept here; I try again by myself.")
    }

    /// What was tried, why it did not work, and with which file.
    func store(_ error: StoreError) -> String {
        let tried =
            switch error.attempt {
            case .create: self("Kan ikke lage et referat", "Cannot make a record")
            case .open: self("Kan ikke åpne referatet", "Cannot open the record")
            case .read: self("Kan ikke lese referatet", "Cannot read the record")
            case .save: self("Kan ikke lagre referatet", "Cannot save the record")
            case .list: self("Kan ikke se i mappa", "Cannot look through the folder")
            }
        return "\(tried) \(error.path): \(cause(error.cause))."
    }

    func cause(_ cause: StoreError.Cause) -> String {
        switch cause {
        case .diskFull:
            self("disken er full; slett noe du ikke trenger", "the disk is full; remove something that you do not need")
        case .quotaReached: self("lagringsplassen din er brukt opp", "your share of the disk is used up")
        case .readOnly: self("disken kan bare leses", "the disk can only be read")
        case .missing: self("fila eller mappa finnes ikke", "the file or folder is not there")
        case .notAFolder: self("noe på veien dit er ikke en mappe", "something on the way there is not a folder")
        case .noPermission: self("du har ikke lov til det her", "you may not do that here")
        case .tooManyOpenFiles: self("for mange filer er åpne på maskinen", "too many files are open on the machine")
        case .deviceFailed: self("disken svarer ikke som den skal", "the disk does not work as it should")
        case .tooLarge: self("fila er for stor", "the file is too large")
        case .nameTooLong: self("navnet er for langt", "the name is too long")
        case .locked:
            self("et annet treff har det åpent; lukk det først", "another treff has it open; close that first")
        case .cannotLock:
            self(
                "filsystemet der kan ikke låse filer; velg en annen mappe med --records",
                "the file system there cannot lock files; choose another folder with --records")
        case .symbolicLink: self("det er en lenke; gi fila selv", "it is a link; give the file itself")
        case .folder: self("det er en mappe; gi en fil", "it is a folder; give a file")
        case .notAFile: self("det er ikke en vanlig fil", "it is not an ordinary file")
        case .notARecord: self("det er ikke et referat fra treff", "it is not a record of treff's")
        case .damaged: self("fila er skadet", "the file is damaged")
        case .system(let error): String(cString: strerror(error.code))
        }
    }
}

extension Texts {
    /// What was put right when a record was opened.
    func recovery(_ recovery: Recovery) -> String {
        if let copy = recovery.damagedCopy {
            return self(
                "Referatet \(recovery.path) var skadet. Det som kunne leses, er tatt vare på der; den skadde fila er kopiert til \(copy).",
                "The record \(recovery.path) was damaged. What could be read is kept there; the damaged file is copied to \(copy)."
            )
        }
        return self(
            "En lagring av \(recovery.path) ble avbrutt; den er fullført nå.",
            "A save of \(recovery.path) was interrupted; it is completed now.")
    }

    /// That the record was saved in another place.
    func savedElsewhere(_ path: String, _ error: StoreError) -> String {
        self(
            "Kunne ikke lagre i \(error.path): \(cause(error.cause)). Alt er lagret i \(path) i stedet.",
            "Could not save in \(error.path): \(cause(error.cause)). Everything is saved in \(path) instead.")
    }

    /// That the record could not be saved anywhere.
    func lost(_ error: StoreError) -> String {
        self(
            "Kunne ikke lagre noe sted: \(cause(error.cause)) (\(error.path)). Det siste du skrev, finnes bare på skjermen; skriv det av.",
            "Could not save anywhere: \(cause(error.cause)) (\(error.path)). What you typed last is only on the screen; copy it."
        )
    }
}
