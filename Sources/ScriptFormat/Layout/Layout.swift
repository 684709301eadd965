import Facilitation

/// The canonical way to lay a document out, as the shipped ones are.
///
/// Blank lines, headings and their brackets, the spelling of labels and names, bullets, indents, and the ends of lines
/// become the same in every document. The author's words, comments and line breaks within paragraphs stay. Laying out
/// never changes what a document means, and doing it twice changes nothing.
public enum Layout {
    /// The text in the canonical layout; its line endings are kept.
    ///
    /// A document with errors is refused, since what it means is not certain.
    ///
    /// The finding that a refusal tells of is in the language of `options`.
    public static func bytes(
        of bytes: [UInt8], options: ReadingOptions = ReadingOptions()
    ) throws(LayoutRefusal) -> [UInt8] {
        let reading = DocumentReader.read(bytes, id: "", options: options)
        if reading.source.isConverted { throw .isConverted }
        if let error = reading.findings.first(where: { $0.severity == .error }) { throw .hasErrors(error) }
        guard let value = reading.value else { throw .hasErrors(nil) }
        let result = LayoutWriter(reading.document, value).bytes
        let again = DocumentReader.read(result, id: "")
        guard again.value == value, again.exceptions == reading.exceptions, again.comments == reading.comments else {
            throw .otherMeaning
        }
        return result
    }
}

/// Why a document was not laid out.
public enum LayoutRefusal: Error, Equatable, Sendable {
    /// It is not saved as UTF-8.
    case isConverted
    /// It has errors; the first of them.
    case hasErrors(Finding?)
    /// It would mean something else afterwards.
    case otherMeaning
}

extension Reading {
    /// The author's comments, as they stand.
    fileprivate var comments: [String] { tree.comments.map { source.text($0) } }
}
