import Facilitation

/// Where the offsets of an edited text came from.
struct EditOrigin {
    /// An edit, with the lines that it took away and put in, as offsets from its own beginning.
    private struct Made {
        let range: Range<Int>
        let added: Int
        let oldLines: [Int]
        let newLines: [Int]
    }

    private let edits: [Made]

    /// Takes edits that were made together, in the order of the text.
    init(_ edits: [Finding.Edit], in bytes: [UInt8]) {
        let newline = LineEnding(of: bytes).text
        self.edits = edits.map { edit in
            let added = Array(edit.replacement.replacing("\n", with: newline).utf8)
            return Made(
                range: edit.range, added: added.count, oldLines: Self.lines(of: Array(bytes[edit.range])),
                newLines: Self.lines(of: added))
        }
    }

    /// The offset in the text before the edits; within what was put in, on the line that its own came from.
    func offset(before offset: Int) -> Int {
        var shift = 0
        for edit in edits {
            let start = edit.range.lowerBound + shift
            if offset < start { break }
            if offset < start + edit.added {
                let line = (edit.newLines.lastIndex { $0 <= offset - start } ?? 0)
                return edit.range.lowerBound + edit.oldLines[min(line, edit.oldLines.count - 1)]
            }
            shift += edit.added - edit.range.count
        }
        return offset - shift
    }

    /// Where lines begin, the first at 0.
    private static func lines(of bytes: [UInt8]) -> [Int] {
        [0]
            + bytes.indices.filter { index in
                guard index > 0 else { return false }
                if bytes[index - 1] == .lineFeed { return true }
                return bytes[index - 1] == .carriageReturn && bytes[index] != .lineFeed
            }
    }
}
