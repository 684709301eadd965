/// What a line is by itself, before one knows what stands around it (after CommonMark 0.31, sections 4 and 5).
enum LineShape {
    /// Nothing but a comment.
    case hidden
    /// Nothing.
    case blank
    /// Three or more backticks or tildes, the character and the count; `isBare` where nothing follows.
    case fence(UInt8, count: Int, isBare: Bool)
    /// One to six `#`.
    case heading(level: Int, content: Range<Int>, isSpaced: Bool)
    /// A line across the page; `underlines` where it can make a heading of the text over it.
    case divider(underlines: Bool)
    /// Two hyphens: a heading of the text over it, else text.
    case twoHyphens
    /// A line of `=`.
    case doubleUnderline
    /// A bullet or a number.
    case bullet(Bullet)
    /// Anything else.
    case text

    /// A bullet or a number, and where its text begins.
    struct Bullet {
        /// The bullet itself.
        let marker: Range<Int>
        /// The text after it.
        let content: Range<Int>
        /// The column that a line must be indented to, to belong to the item.
        let contentIndent: Int
        /// Whether it is none to other readers of Markdown.
        var isLoose = false
        /// Whether it is a bullet only under a label or in a list: `–`, `a)`, a hyphen or a number without a space.
        var isDoubtful = false
        /// Whether it can begin right under a paragraph.
        var canInterrupt: Bool
    }
}

/// A line, trimmed and measured.
struct ScannedLine {
    /// The visible part.
    let range: Range<Int>
    /// The columns before it; a tab goes to the next multiple of 4.
    let indent: Int
    /// What it is.
    let shape: LineShape

    /// Looks at a line.
    init(_ line: Range<Int>, in text: UncommentedText) {
        range = Blank.trim(line, in: text.bytes)
        indent = Self.columns(from: line.lowerBound, to: range.lowerBound, in: text.bytes)
        if range.isEmpty {
            shape = text.isHidden(line) ? .hidden : .blank
        } else {
            shape = ShapeReader(bytes: text.bytes, range: range, indent: indent).shape
        }
    }

    private static func columns(from start: Int, to end: Int, in bytes: [UInt8]) -> Int {
        var columns = 0
        for index in start..<end {
            switch bytes[index] {
            case .tab: columns += 4 - columns % 4
            // Continuation bytes take no column of their own.
            case 0x80..<0xC0: break
            default: columns += 1
            }
        }
        return columns
    }
}
