/// A fenced code block that the scanner is in the middle of.
struct OpenFence {
    let mark: UInt8
    let count: Int
    /// Its first line.
    let opening: ScannedLine
    /// The column of the text of the list item that it stands in; 0 where it stands in none.
    let column: Int
    /// The whole lines in it, so far.
    var lines: [Range<Int>] = []

    /// Whether a line closes it.
    func isClosed(by line: ScannedLine) -> Bool {
        guard case .fence(let mark, let count, let isBare) = line.shape else { return false }
        return isBare && mark == self.mark && count >= self.count && line.indent - column < 4
    }

    /// Whether a line stands outside the list item, so that the block is never closed.
    func isLeft(by line: ScannedLine) -> Bool { line.indent < column && !line.range.isEmpty }
}
