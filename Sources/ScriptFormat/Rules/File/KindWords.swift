extension DocumentKind {
    /// The kind in a Norwegian sentence.
    var nb: String {
        switch self {
        case .session: "et skript for en samling"
        case .tool: "et verktøy"
        case .method: "en metode"
        case .course: "et kurs"
        }
    }

    /// The kind in an English sentence.
    var en: String {
        switch self {
        case .session: "a session script"
        case .tool: "a tool"
        case .method: "a method"
        case .course: "a course"
        }
    }
}

extension ForeignFile {
    /// What the file seems to be, a Norwegian sentence.
    var nb: String {
        switch self {
        case .word: "Filen er et Word-dokument eller en pakket fil."
        case .pdf: "Filen er en PDF."
        case .picture: "Filen er et bilde."
        case .richText: "Filen er formatert tekst (RTF)."
        case .webPage: "Filen er en nettside."
        case .data: "Filen er data (JSON)."
        case .binary: "Filen er ikke en tekstfil."
        case .empty: "Filen er tom."
        case .prose: "Filen har verken opplysninger øverst eller overskrifter med tid."
        }
    }

    /// What the file seems to be, an English sentence.
    var en: String {
        switch self {
        case .word: "The file is a Word document or a packed file."
        case .pdf: "The file is a PDF."
        case .picture: "The file is a picture."
        case .richText: "The file is rich text (RTF)."
        case .webPage: "The file is a web page."
        case .data: "The file is data (JSON)."
        case .binary: "The file is not a text file."
        case .empty: "The file is empty."
        case .prose: "The file has neither facts at the top nor headings with times."
        }
    }
}
