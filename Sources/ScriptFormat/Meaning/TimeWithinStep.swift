import Facilitation

/// A clear time in brackets that stands within a step, where it is but a part of the text.
struct TimeWithinStep {
    /// The brackets.
    let outer: Range<Int>
    /// What stands between them.
    let inner: Range<Int>
    /// From where the text before the brackets ends to the end of the step.
    let rest: Range<Int>
    /// The same with the time at its end; `nil` where something hidden stands there.
    let end: String?

    /// Looks for one in a step's text; `nil` where there is none.
    init?(_ step: TextSyntax, in text: UncommentedText) {
        let bytes = text.bytes
        let found = step.lines.lazy.compactMap { line -> Range<Int>? in
            line.lazy.filter { bytes[$0] == .leftParenthesis }.compactMap { start -> Range<Int>? in
                guard let close = bytes[start..<line.upperBound].firstIndex(of: .rightParenthesis) else { return nil }
                return Self.isTime(text.words(start + 1..<close)) ? start..<close + 1 : nil
            }.first
        }.first
        guard let found else { return nil }
        outer = found
        inner = found.lowerBound + 1..<found.upperBound - 1
        let start = Blank.trim(step.range.lowerBound..<found.lowerBound, in: bytes).upperBound
        rest = start..<step.range.upperBound
        let after = bytes[found.upperBound..<step.range.upperBound]
        end =
            after.contains(.hidden)
            ? nil : String(decoding: after, as: UTF8.self) + " " + String(decoding: bytes[found], as: UTF8.self)
    }

    /// Whether a text is a time as the format writes it, perhaps with rounds before it and roles after it.
    private static func isTime(_ text: String) -> Bool {
        guard text.utf8.first?.isDigit == true else { return false }
        let time = text.prefix { $0 != ":" }
        let last = time.split(whereSeparator: { "×x*".contains($0) }).last ?? time
        guard case .exact(let duration) = DurationText(String(last).trimmingSpaces) else { return false }
        return duration.planned > 0
    }
}
