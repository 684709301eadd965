import Facilitation

/// The way an author has written a duration: numbers, and what stands between them.
struct WrittenDuration {
    /// The digits; one more text than numbers stands around them.
    private let numbers: [Int]
    private let texts: [String]

    /// Takes a duration apart; `nil` where it is not written as the format says.
    init?(_ written: String) {
        guard case .exact(let duration) = DurationText(written), duration.turns == nil else { return nil }
        var numbers: [Int] = []
        var texts = [""]
        var digits = ""
        for character in written + " " {
            if character.isASCII, character.isNumber {
                digits.append(character)
                continue
            }
            if let number = Int(digits) {
                numbers.append(number)
                texts.append("")
                digits = ""
            }
            texts[texts.count - 1].append(character)
        }
        texts[texts.count - 1].removeLast()
        guard (1...2).contains(numbers.count) else { return nil }
        self.numbers = numbers
        self.texts = texts
    }

    /// Another duration in the same way; `nil` where it cannot be said so.
    func text(_ duration: PlannedDuration) -> String? {
        let isRange = duration.minimum < duration.planned
        if numbers.count == 2, !hasHours { return isRange ? filled([duration.minimum, duration.planned]) : nil }
        if numbers.count == 2, hasHoursLast {
            let isWhole = duration.minimum % 60 == 0 && duration.planned % 60 == 0
            return isRange && isWhole ? filled([duration.minimum / 60, duration.planned / 60]) : nil
        }
        if isRange { return nil }
        if !hasHours { return filled([duration.planned]) }
        let (hours, minutes) = duration.planned.quotientAndRemainder(dividingBy: 60)
        if hours == 0 { return nil }
        if numbers.count == 2, minutes > 0 { return filled([hours, minutes]) }
        let start = "\(texts[0])\(hours)\(unit)"
        return minutes == 0 ? start : "\(start) \(minutes) min"
    }

    /// What stands after the first number, without what leads to the next.
    private var unit: String {
        var text = texts[1]
        while text.last?.isWhitespace ?? false { text.removeLast() }
        return text
    }

    private var hasHours: Bool { texts.dropFirst().contains { text in text.contains { "tThH".contains($0) } } }

    /// `1–2 t`: one unit for both.
    private var hasHoursLast: Bool { !texts[1].contains(where: \.isLetter) }

    private func filled(_ values: [Int]) -> String {
        zip(texts, values).map { "\($0)\($1)" }.joined() + texts[texts.count - 1]
    }
}
