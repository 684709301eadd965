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

    private static func text(_ bytes: [UInt8], name: String) throws(ImportProblem) -> SourceDocument {
        switch ForeignKind(bytes) {
        case .archive: return WordReader.document(try WordPackage(bytes))
        case let kind?: throw .foreign(kind)
        case nil: break
        }
        guard let text = AuthorText.decode(bytes) else { throw .foreign(.binary) }
        let vocabulary = ImportVocabulary()
        let isNamedSo = [".csv", ".tsv", ".tab"].contains { name.lowercased().hasSuffix($0) }
        return DelimitedReader.document(text, isNamedSo: isNamedSo, columns: vocabulary.columns)
            ?? TextReader.document(text, vocabulary: vocabulary)
    }
}
