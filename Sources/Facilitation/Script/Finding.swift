/// Something in an author's text that should be changed, or at least looked at.
public struct Finding: Equatable, Sendable {
    /// The stable code, such as `phase-sum`; what `treff explain` takes.
    public var code: String
    /// How much it matters.
    public var severity: Severity
    /// Where it stands.
    public var position: Position
    /// How many characters the caret underlines on that line, at least 1.
    public var length: Int
    /// What is wrong, one sentence.
    public var message: String
    /// What to do, one sentence.
    public var help: String
    /// The right form, as one would write it.
    public var example: String?
    /// The smallest edit that mends it, where there is a certain one.
    public var fix: Edit?

    public init(
        code: String, severity: Severity, position: Position, length: Int = 1, message: String, help: String,
        example: String? = nil, fix: Edit? = nil
    ) {
        self.code = code
        self.severity = severity
        self.position = position
        self.length = max(1, length)
        self.message = message
        self.help = help
        self.example = example
        self.fix = fix
    }

    /// How much a finding matters.
    public enum Severity: String, Sendable, CaseIterable {
        /// The script cannot be led as it stands, or not as it says.
        case error
        /// The script runs, and something in it is probably not what the author means.
        case warning
        /// Advice.
        case note
    }

    /// A place in a text.
    public struct Position: Equatable, Hashable, Comparable, Sendable {
        /// The line, from 1.
        public var line: Int
        /// The character in the line, from 1.
        public var column: Int

        public init(line: Int, column: Int) {
            self.line = line
            self.column = column
        }

        /// Orders by line, then by column.
        public static func < (left: Position, right: Position) -> Bool {
            (left.line, left.column) < (right.line, right.column)
        }
    }

    /// A replacement of bytes in the author's text.
    public struct Edit: Equatable, Sendable {
        /// The UTF-8 offsets that are replaced, in the text as it stands in the file.
        public var range: Range<Int>
        /// What stands there instead.
        public var replacement: String

        public init(range: Range<Int>, replacement: String) {
            self.range = range
            self.replacement = replacement
        }
    }
}
