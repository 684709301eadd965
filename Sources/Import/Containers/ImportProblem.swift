import Archive
import Languages
import ScriptFormat

/// Why nothing can be made of a file.
public enum ImportProblem: Error, Equatable, Sendable {
    /// It is something else than a plan in text.
    case foreign(ForeignFile)
    /// An OpenDocument text, of LibreOffice.
    case openDocument
    /// A workbook or slides of Office.
    case otherOffice
    /// A zip archive without a Word document in it.
    case noDocument
    /// A Word document that cannot be opened.
    case container(ArchiveProblem)
    /// A Word document whose text is not what Word writes.
    case damagedDocument
    /// It has no words.
    case noText
    /// It is longer than any session.
    case tooLong
    /// What was read could not be written as a script that can be read again.
    case notWritten

    /// What the file is and what to do, one or two sentences.
    public var message: Message {
        switch self {
        case .foreign(let kind): kind.told
        case .openDocument:
            "It is an OpenDocument text (.odt). Open it in LibreOffice and save a copy as Word (.docx); import that one."
        case .otherOffice:
            "It is a workbook or slides. Save the plan as CSV, or copy it into a text file; import that one."
        case .noDocument:
            "It is a zip file without a Word document. Unpack it, and import the plan that is in it."
        case .container(let problem): "It is a Word document that cannot be opened: \(problem.message)."
        case .damagedDocument:
            "It is a Word document, but its text is damaged. Open it in Word, save it again and import that one."
        case .noText: "There is no text in it."
        case .tooLong:
            "It is far longer than a session: a script has 500 items and 1 MB at the most. Import a part of it."
        case .notWritten:
            "Its text cannot be made into a script. Save it as plain text (UTF-8) and import that one."
        }
    }
}

extension ForeignFile {
    /// What the file is and what to do.
    fileprivate var told: Message {
        switch self {
        case .archive: "It is a zip file without a Word document. Unpack it, and import the plan that is in it."
        case .oldOffice:
            "It is an old Office document (.doc). Open it in Word or LibreOffice, save a copy as .docx and import that one."
        case .lockedOffice:
            "It is locked with a password. Open it in Word, take the password away, save a copy and import that one."
        case .pdf: "It is a PDF. Import the document that it was made from, or copy its text into a text file."
        case .picture: "It is a picture. Write its text into a text file, and import that one."
        case .richText:
            "It is rich text (RTF). Open it in Word or LibreOffice, save a copy as .docx and import that one."
        case .webPage: "It is a web page or XML. Copy the text from the browser into a text file, and import that one."
        case .data: "It is data (JSON). Import the document that it was made from, or a CSV file."
        case .binary: "It is no text file. See whether it is the right one."
        case .empty: "The file is empty."
        }
    }
}
