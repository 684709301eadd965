/// What a person sees on a terminal at one moment.
public struct ScreenState: Equatable, Sendable, CustomStringConvertible {
    /// The text of the rows, without blanks at their ends.
    public var rows: [String]
    /// The cursor's row, from 0.
    public var cursorRow: Int
    /// The cursor's column, from 0.
    public var cursorColumn: Int

    /// A state; `joined` is taken from the rows unless it is given.
    public init(rows: [String], cursorRow: Int, cursorColumn: Int, joined: String? = nil) {
        self.rows = rows
        self.cursorRow = cursorRow
        self.cursorColumn = cursorColumn
        self.joined = joined ?? rows.joined()
    }

    /// The rows in one text, without the empty ones at the end.
    public var text: String {
        rows[..<((rows.lastIndex { !$0.isEmpty } ?? -1) + 1)].joined(separator: "\n")
    }

    /// What was written in the rows, one after the other without line breaks: a line that takes several rows stands here
    /// as it was typed, with every space.
    public var joined: String

    /// The rows and the place of the cursor.
    public var description: String { "\(text)\n[cursor at row \(cursorRow), column \(cursorColumn)]" }
}
