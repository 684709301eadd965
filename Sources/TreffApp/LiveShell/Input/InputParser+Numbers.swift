import Basics
import Facilitation

extension InputParser {
    /// A whole number, in digits or as a word: `10`, `ti`.
    static func number(_ text: some StringProtocol) -> Int? {
        wholeNumber(text) ?? numberWords[text.plainLetters].flatMap { Int($0) }
    }

    /// `10`, `ti`, `10 min`, `10min`.
    static func minutes(_ rest: String) -> Int? {
        let words = rest.split(whereSeparator: \.isWhitespace)
        guard let first = words.first else { return nil }
        if words.count == 1 { return number(first) ?? minutesInOneWord(first) }
        return words.count == 2 && SmallWord.minutes.matches(words[1]) ? number(first) : nil
    }

    /// How many are there: `9`, `9 av 12`.
    static func present(_ rest: String) -> Int? {
        let words = rest.split(whereSeparator: \.isWhitespace)
        guard let first = words.first.flatMap({ number($0) }) else { return nil }
        guard words.count > 1 else { return first }
        return words.count == 3 && SmallWord.of.matches(words[1]) && number(words[2]) != nil ? first : nil
    }

    /// `+5`, `+ 5`, `-5 min`, `+5min`; a dash with a blank after it begins a note.
    static func adjustment(_ text: String) -> Int? {
        guard let sign = text.first, "+-−–".contains(sign) else { return nil }
        let rest = text.dropFirst()
        guard rest.first?.isWhitespace != true || sign == "+", let number = minutes(rest.trimmed) else { return nil }
        return sign == "+" ? number : -number
    }

    /// `10min`
    private static func minutesInOneWord(_ text: Substring) -> Int? {
        let digits = text.prefix { $0.isNumber }
        guard digits.count < text.count, SmallWord.minutes.matches(text.dropFirst(digits.count)) else { return nil }
        return wholeNumber(digits)
    }

    private static let numberWords = SpokenWords("number").meanings
}
