import Facilitation

/// The program's own words, in the language that it speaks now.
///
/// Each text stands once, in both languages side by side, so that neither is forgotten.
struct Texts: Equatable, Sendable {
    /// The language.
    var language: Language

    /// Picks a text.
    func callAsFunction(_ nb: @autoclosure () -> String, _ en: @autoclosure () -> String) -> String {
        language == .nb ? nb() : en()
    }

    /// A number of things: `1 minutt`, `2 minutter`.
    func count(_ number: Int, _ nb: (one: String, many: String), _ en: (one: String, many: String)) -> String {
        let words = language == .nb ? nb : en
        return "\(number) \(abs(number) == 1 ? words.one : words.many)"
    }

    /// Words in a list: `a, b og c`.
    func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + self(" og ", " and ") + last
    }

    /// Words as a sentence: with a full stop, unless they end with a mark of their own, as a title may.
    func sentence(_ words: String) -> String {
        words.last.map { "?!.…".contains($0) } == true ? words : words + "."
    }
}
