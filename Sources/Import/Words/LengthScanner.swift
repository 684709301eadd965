import Facilitation
import ScriptFormat

/// Looks for lengths of time at the ends of a text: `10 min – Bli kjent`, `Velkommen, ca. 10 minutter`.
struct LengthScanner {
    let words: ImportWords

    /// A length, and which of the words it took.
    struct Found {
        let duration: PlannedDuration
        let range: Range<Int>
    }

    /// The most words that a length has: `ca. 1 time og 30 min`.
    private static let longest = 7

    /// Whether a text is a length of time and nothing else.
    func duration(_ text: String) -> PlannedDuration? {
        let bare = text.oneLine.trimmingMarks
        guard hasUnit(bare), begins(bare), !isClock(bare), let duration = PlannedDuration(written: bare),
            duration.planned > 0
        else {
            return nil
        }
        return duration
    }

    /// A number of minutes without any unit, for a column that has nothing else.
    func minutes(_ text: String) -> PlannedDuration? {
        let bare = text.oneLine.trimmingMarks
        guard let first = bare.first, first.isNumber, bare.count <= 20 else { return nil }
        let parts = bare.split(separator: ":")
        if parts.count == 2, let hours = Int(parts[0]), let minutes = Int(parts[1]), minutes < 60, hours < 24 {
            return PlannedDuration(hours * 60 + minutes)
        }
        return PlannedDuration(written: bare).flatMap { $0.planned > 0 ? $0 : nil }
    }

    /// The length that some words end with, and the words it takes; a word that joins it to those before makes it part of
    /// them.
    func last(of parts: [String]) -> Found? {
        for count in (1...Self.longest).reversed() where count <= parts.count {
            let start = parts.count - count
            if start > 0, isJoining(parts[start - 1]) { continue }
            if let duration = duration(parts[start...].joined(separator: " ")) {
                return Found(duration: duration, range: start..<parts.count)
            }
        }
        return nil
    }

    /// The length that some words begin with.
    func first(of parts: [String]) -> Found? {
        for count in (1...Self.longest).reversed() where count <= parts.count {
            if let duration = duration(parts[..<count].joined(separator: " ")) {
                return Found(duration: duration, range: 0..<count)
            }
        }
        return nil
    }

    /// Whether a text begins with a time of day that something comes after: `18:40 Pause`.
    private func isClock(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        guard words.count > 1, let first = words.first else { return false }
        let sides = first.split(separator: ":")
        return sides.count == 2 && sides.allSatisfy { $0.allSatisfy(\.isNumber) } && sides[1].count == 2
    }

    private func isJoining(_ word: String) -> Bool { words.meaning(of: word) == "joined" }

    /// Whether the text has a unit: a number alone may count anything.
    private func hasUnit(_ text: String) -> Bool {
        guard let last = text.last else { return false }
        // A number in letters is none: `to`, which is two in Norwegian.
        let isWord = !text.contains { $0.isWhitespace || $0.isNumber }
        if isWord, PlannedDuration(written: "\(text) min") != nil { return false }
        if "'’′".contains(last) { return true }
        guard last == "m" else { return last.isLetter }
        return text.dropLast().last.map { $0.isNumber || $0.isWhitespace } == true
    }

    /// Whether the text begins as a length does: with a number, a word for one, or `ca.`.
    private func begins(_ text: String) -> Bool {
        guard let first = text.first else { return false }
        if first.isNumber || first == "½" || first == "~" { return true }
        let word = text.prefix { !$0.isWhitespace }
        return ["about", "before"].contains(words.meaning(of: word)) || PlannedDuration(written: "\(word) min") != nil
    }
}

extension StringProtocol {
    /// The text without dashes, colons and brackets at its ends.
    var trimmingMarks: String {
        let marks = " \t\u{A0}-–—−:,;.…|()[]*_·=~"
        var rest = self[...]
        while let first = rest.first, marks.contains(first) { rest.removeFirst() }
        while let last = rest.last, marks.contains(last) { rest.removeLast() }
        return String(rest)
    }
}
