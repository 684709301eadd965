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
        case .word: "Fila er et Word-dokument eller en pakket fil."
        case .pdf: "Fila er en PDF."
        case .picture: "Fila er et bilde."
        case .richText: "Fila er formatert tekst (RTF)."
        case .webPage: "Fila er en nettside."
        case .data: "Fila er data (JSON)."
        case .binary: "Fila er ikke en tekstfil."
        case .empty: "Fila er tom."
        case .prose: "Fila har verken opplysninger øverst eller overskrifter med tid."
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
