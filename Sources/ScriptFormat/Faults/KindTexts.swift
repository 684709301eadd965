import Languages

extension DocumentKind {
    /// The kind within a sentence.
    var told: Message {
        switch self {
        case .session: "a session script"
        case .tool: Message("a tool", context: "kind of document")
        case .method: Message("a method", context: "kind of document")
        case .course: Message("a course", context: "kind of document")
        }
    }

    /// What a document of the kind could have in it that tells what it is.
    var sign: Message {
        switch self {
        case .session: "# Opening (30 min)"
        case .tool: "tool: BUSK"
        case .method: "method: In pairs"
        case .course: "sessions: 6"
        }
    }
}

extension ForeignFile {
    /// What the file seems to be, a sentence.
    var told: Message {
        switch self {
        case .archive, .oldOffice: "The file is a Word document or a packed file."
        case .lockedOffice: "The file is locked with a password."
        case .pdf: "The file is a PDF."
        case .picture: "The file is a picture."
        case .richText: "The file is rich text (RTF)."
        case .webPage: "The file is a web page."
        case .data: "The file is data (JSON)."
        case .binary: "The file is not a text file."
        case .empty: "The file is empty."
        }
    }
}

/// What the bytes of a file were, where they were not UTF-8.
enum OtherEncoding: Sendable {
    case utf16, windows1252, damaged

    /// What is wrong with the file, a sentence.
    var told: Message {
        switch self {
        case .utf16: "The file is saved as UTF-16 (“Unicode”), not UTF-8."
        case .windows1252: "The file is saved as Windows-1252 (ANSI, Latin-1), not UTF-8."
        case .damaged: "There are characters here that are not UTF-8."
        }
    }
}

/// A use of YAML that a front matter has no need of.
enum YAMLFeature: Sendable {
    case anchor, alias, tag, nesting

    /// That it is not used, a sentence.
    var refusal: Message {
        switch self {
        case .anchor: "Anchors (&) are not used in the facts at the top."
        case .alias: "Aliases (*) are not used in the facts at the top."
        case .tag: "Types (!) are not used in the facts at the top."
        case .nesting: "Lists in lists are not used in the facts at the top."
        }
    }
}
