/// A line of a document, laid out, and where it belongs.
struct LaidLine {
    /// The line without its ending.
    var bytes: [UInt8]
    /// What it is.
    var role: Role
    /// The index of the block that it is part of; `nil` for comments.
    var block: Int?

    /// What a line is to those around it.
    enum Role {
        /// The first line of a block, or of a list item.
        case start
        /// A line that goes on with the one over it.
        case continuation
        /// A line of a fenced code block or within a comment, with every blank line kept.
        case verbatim
        /// A comment and nothing else.
        case comment
        /// Nothing.
        case blank
    }
}

extension [UInt8] {
    /// So many spaces.
    static func spaces(_ count: Int) -> [UInt8] { [UInt8](repeating: .space, count: count) }
}
