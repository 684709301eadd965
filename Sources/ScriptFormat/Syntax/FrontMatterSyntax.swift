/// The names and texts at the top of a document.
public struct FrontMatterSyntax: Equatable, Sendable {
    /// From the opening `---` to the closing one, both included where they are there.
    public var range: Range<Int>
    /// The entries, in order.
    public var entries: [FrontMatterEntry]
}

/// One name and what stands after it.
public struct FrontMatterEntry: Equatable, Sendable {
    /// The name as the author wrote it.
    public var name: String
    /// Where the name stands.
    public var nameRange: Range<Int>
    /// The whole entry, to the end of its last line.
    public var range: Range<Int>
    /// What stands after the colon.
    public var value: Value

    /// A text or a list of texts.
    public enum Value: Equatable, Sendable {
        /// Nothing.
        case none
        /// A text.
        case text(FrontMatterText)
        /// A list of texts.
        case list([FrontMatterText])
    }

    /// The texts: none, one or several.
    public var texts: [FrontMatterText] {
        switch value {
        case .none: []
        case .text(let text): [text]
        case .list(let texts): texts
        }
    }
}

/// A text in the front matter.
public struct FrontMatterText: Equatable, Sendable {
    /// The text, without quotation marks.
    public var text: String
    /// Where it stands, with its quotation marks.
    public var range: Range<Int>
}
