import Facilitation

/// Reads a document of any kind; its front matter says which.
public enum DocumentReader {
    /// Reads a document from the bytes of its file.
    ///
    /// The id is that of a tool (the file's name without its ending) or of a course (the folder's name); a session
    /// has none.
    public static func read(
        _ bytes: some Sequence<UInt8>, id: String, options: ReadingOptions = ReadingOptions()
    ) -> Reading<Document> {
        AnyReader(expected: DocumentKind.allCases, id: id, options: options).read(Array(bytes))
    }

    /// Reads a document from a text.
    public static func read(
        _ text: String, id: String, options: ReadingOptions = ReadingOptions()
    ) -> Reading<Document> {
        read(text.utf8, id: id, options: options)
    }
}
