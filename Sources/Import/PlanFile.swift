import Archive
import ScriptFormat

/// A file with a plan in it, of any make that can be imported.
public enum PlanFile {
    /// Reads the text of a file, by what is in it; the name's ending counts for tables of values alone.
    ///
    /// - Throws: what the file is, where no plan can be read from it.
    public static func read(_ bytes: [UInt8], name: String) throws(ImportProblem) -> SourceDocument {
        let document = try text(bytes, name: name)
        guard document.texts.contains(where: { $0.contains { $0.isLetter || $0.isNumber } }) else { throw .noText }
        return document
    }

    /// The most bytes of a text: far more than a session, with room for a few pictures that are written within it.
    private static let limit = 4 << 20

    /// The most lines of a text: forty for each item that a script can have.
    private static let lineLimit = 20_000

    private static func text(_ bytes: [UInt8], name: String) throws(ImportProblem) -> SourceDocument {
        switch ForeignFile(bytes) {
        case .archive: return WordReader.document(try WordPackage(bytes))
        case let kind?: throw .foreign(kind)
        case nil: break
        }
        guard bytes.count <= limit else { throw .tooLong }
        guard let text = AuthorText.decode(bytes) else { throw .foreign(.binary) }
        // A picture within the text is a single line.
        let lines = text.utf8.lazy.filter { $0 == 0x0A }.count
        guard lines < lineLimit else { throw .tooLong }
        let vocabulary = ImportVocabulary()
        let isNamedSo = [".csv", ".tsv", ".tab"].contains { name.lowercased().hasSuffix($0) }
        var document =
            DelimitedReader.document(text, isNamedSo: isNamedSo, columns: vocabulary.columns)
            ?? TextReader.document(text, vocabulary: vocabulary)
        document.script = SourceScript(text)
        return document
    }
}
