/// A plan as it came, whatever program made it: its text in order, and what is a heading, a list or a table.
public struct SourceDocument: Equatable, Sendable {
    /// What places are counted in.
    public enum Unit: Sendable {
        case line, paragraph
    }

    /// What places are counted in.
    public var unit: Unit
    /// The text in order.
    public var blocks: [SourceBlock]
    /// The text as it came, where it is a script already.
    var script: SourceScript?

    public init(unit: Unit, blocks: [SourceBlock]) {
        self.unit = unit
        self.blocks = blocks
    }

    /// All text, each piece by itself, in order.
    public var texts: [String] { blocks.flatMap(\.texts) }
}

/// A part of a plan.
public struct SourceBlock: Equatable, Sendable {
    /// Where it stands: the number of its line, paragraph or row, from 1.
    public var place: Int
    /// What it is.
    public var content: Content

    public init(_ content: Content, at place: Int) {
        self.content = content
        self.place = place
    }

    /// What a part can be.
    public indirect enum Content: Equatable, Sendable {
        /// A heading; level 0 is the document's own title.
        case heading(level: Int, SourceText)
        case paragraph(SourceText)
        /// An item of a list, with how deep it is nested from 0, and its bullet or number.
        case item(SourceText, depth: Int, marker: String)
        case table([SourceRow])
        /// Text that is kept as it stands.
        case code(String)
        /// What its author wrote beside the text.
        case comment(String)
        /// A fact that the file itself calls by name.
        case fact(String, [String])
        case divider
    }

    /// Whether what stands before an item of a list is a number or a letter, and no bullet.
    static func isNumber(_ marker: String) -> Bool { marker.contains(where: \.isNumber) || marker.hasSuffix(")") }

    /// All text in it, each piece by itself.
    public var texts: [String] {
        switch content {
        case .heading(_, let text), .paragraph(let text): [text.plain]
        case .item(let text, _, let marker): Self.isNumber(marker) ? [marker, text.plain] : [text.plain]
        case .table(let rows): rows.flatMap { $0.cells.flatMap { $0.blocks.flatMap(\.texts) } }
        case .code(let text), .comment(let text): [text]
        case .fact(let name, let values): [name] + values
        case .divider: []
        }
    }
}

/// A row of a table.
public struct SourceRow: Equatable, Sendable {
    /// Where it stands.
    public var place: Int
    public var cells: [SourceCell]

    public init(place: Int, cells: [SourceCell]) {
        self.place = place
        self.cells = cells
    }
}

/// A cell of a table.
public struct SourceCell: Equatable, Sendable {
    public var blocks: [SourceBlock]
    /// Whether it goes on with the cell above, of which it is a part.
    public var isContinued: Bool
    /// How many columns it is wide.
    public var width: Int

    public init(_ blocks: [SourceBlock], isContinued: Bool = false, width: Int = 1) {
        self.blocks = blocks
        self.isContinued = isContinued
        self.width = width
    }

    /// The text on one line.
    var line: String { blocks.flatMap(\.texts).joined(separator: " ").oneLine }
}
