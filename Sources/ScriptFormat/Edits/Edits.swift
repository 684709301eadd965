import Facilitation

/// Changes to an author's text that keep everything else to the byte.
public enum Edits {
    /// The text with the edits made.
    ///
    /// Edits that overlap an earlier one, or stand outside the text, are left out; of two insertions at one place the
    /// first counts. New lines end as the text's own do.
    public static func apply(_ edits: [Finding.Edit], to bytes: [UInt8]) -> [UInt8] {
        let newline = LineEnding(of: bytes).text
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var done = 0
        for edit in compatible(edits, count: bytes.count) {
            result += bytes[done..<edit.range.lowerBound]
            result += Array(edit.replacement.replacing("\n", with: newline).utf8)
            done = edit.range.upperBound
        }
        return result + bytes[done...]
    }

    /// The edits that can be made together, in the order of the text.
    static func compatible(_ edits: [Finding.Edit], count: Int) -> [Finding.Edit] {
        let inside = edits.filter { $0.range.lowerBound >= 0 && $0.range.upperBound <= count }
        let sorted = inside.enumerated().sorted {
            ($0.element.range.lowerBound, $0.element.range.upperBound, $0.offset)
                < ($1.element.range.lowerBound, $1.element.range.upperBound, $1.offset)
        }
        var result: [Finding.Edit] = []
        for edit in sorted.map(\.element) {
            if let last = result.last, !last.isBefore(edit) { continue }
            result.append(edit)
        }
        return result
    }
}

extension Finding.Edit {
    /// Whether another edit begins after this one, so that both can be made in either order.
    fileprivate func isBefore(_ other: Finding.Edit) -> Bool {
        range.upperBound <= other.range.lowerBound && range.lowerBound < other.range.lowerBound
    }
}
