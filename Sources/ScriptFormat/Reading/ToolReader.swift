import Facilitation

/// Reads tools and methods.
public enum ToolReader {
    /// Reads a tool or a method from the bytes of its file; the id is the file's name without its ending.
    ///
    /// The value is `nil` where the file is no text, or neither a tool nor a method.
    public static func read(
        _ bytes: some Sequence<UInt8>, id: String, options: ReadingOptions = ReadingOptions()
    ) -> Reading<Tool> {
        AnyReader(expected: [.tool, .method], id: id, options: options).read(Array(bytes)).map { document in
            if case .tool(let tool) = document { tool } else { nil }
        }
    }

    /// Reads a tool or a method from a text.
    public static func read(
        _ text: String, id: String, options: ReadingOptions = ReadingOptions()
    ) -> Reading<Tool> {
        read(text.utf8, id: id, options: options)
    }
}
