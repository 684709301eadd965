/// A text with places marked in it: `1️⃣`, `2️⃣` … stand right before the characters that a test is about.
public struct MarkedText: Equatable, Sendable {
    /// The text without the marks.
    public let text: String
    /// Where each mark stood, in the order of the text.
    public let marks: [Mark]

    /// A mark and its place.
    public struct Mark: Equatable, Sendable {
        /// The mark itself, such as `1️⃣`.
        public let name: Character
        /// The line, from 1.
        public let line: Int
        /// The character in the line, from 1.
        public let column: Int
    }

    /// The marks that there are.
    public static let names: [Character] = ["1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣", "7️⃣", "8️⃣", "9️⃣"]

    /// Takes the marks out of a text.
    public init(_ marked: String) {
        var text = ""
        var marks: [Mark] = []
        var line = 1
        var column = 1
        for character in marked {
            if Self.names.contains(character) {
                marks.append(Mark(name: character, line: line, column: column))
                continue
            }
            text.append(character)
            if character.isNewline {
                line += 1
                column = 1
            } else {
                column += 1
            }
        }
        self.text = text
        self.marks = marks
    }

    /// The mark at a place; `nil` where there is none.
    public func mark(line: Int, column: Int) -> Character? {
        marks.first { $0.line == line && $0.column == column }?.name
    }
}
