import Facilitation
import Languages

extension Rule {
    static let tooLarge = Rule("too-large", .error)
    static let notAScript = Rule("not-a-script", .error)
    static let wrongKind = Rule("wrong-kind", .error)
    static let noPhases = Rule("no-phases", .error)
    static let notUTF8 = Rule("not-utf8", .warning)
    static let garbledLetters = Rule("garbled-letters", .warning)
}

// What is wrong with a file as a whole.

extension Fault {
    /// A file that is larger than any script.
    static func tooLarge(bytes: Int) -> Fault {
        let megabytes = (bytes + (1 << 20) - 1) >> 20
        return Fault(
            .tooLarge, "The file is \(megabytes) MB. treff reads files of up to 1 MB.",
            help: "See whether this is the right file.")
    }

    /// A file that is no document of treff's at all.
    ///
    /// - Parameter kind: `nil` for a text with neither front matter nor phases.
    static func notAScript(kind: ForeignFile?, expected: DocumentKind = .session) -> Fault {
        let told = kind?.told ?? "The file has neither facts at the top nor headings with times."
        let isDocument = [.archive, .oldOffice, .richText].contains(kind)
        return Fault(
            .notAScript, "\(told) This is not \(expected.told).",
            help: isDocument
                ? "Save the document as plain text (UTF-8), and put in headings with # and ##."
                : "See whether this is the right file. “treff new” makes a new script.",
            example: kind == nil ? expected.sign : nil)
    }

    /// A document of another kind than the one that was asked for.
    static func wrongKind(found: DocumentKind, expected: DocumentKind) -> Fault {
        Fault(
            .wrongKind, "This is \(found.told), not \(expected.told).",
            help: "Choose another file, or change the facts at the top.")
    }

    /// A session without a single phase.
    static var noPhases: Fault {
        Fault(
            .noPhases, "The script has no phases.", help: "Write each phase as a heading with # and a time.",
            example: "# Opening (30 min)")
    }

    /// A text in another encoding than UTF-8, or with damaged characters.
    static func notUTF8(kind: OtherEncoding) -> Fault {
        Fault(.notUTF8, kind.told, help: "Save the file again with the encoding UTF-8, and look over æ, ø and å.")
    }

    /// Letters that were read in the wrong encoding before they came into the file.
    static func garbledLetters(written: String, meant: String) -> Fault {
        Fault(
            .garbledLetters, "Here “\(written)” stands for “\(meant)”, so the text's letters have been read wrongly.",
            help: "Fetch the text again, saved or opened as UTF-8.")
    }
}
