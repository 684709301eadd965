import Facilitation
import Languages

/// Writes durations: `10–15 min`, `1 t 30 min`.
enum DurationLayout {
    /// A duration that is written as the format says, with its spaces, dash and units in the usual way.
    static func text(_ written: String, _ language: Language) -> String {
        let tokens = DurationToken.tokens(of: written)
        var text = ""
        for token in tokens {
            switch token {
            case .number(let number):
                if !text.isEmpty, !text.hasSuffix("–") { text += " " }
                text += "\(Int(number))"
            case .word(let word): text += " " + unit(word, language)
            case .dash: text += "–"
            case .colon, .dotted, .other: return written
            }
        }
        return text
    }

    private static func unit(_ word: String, _ language: Language) -> String {
        guard word != "min" else { return word }
        return DurationWords.unit("hour", in: language)
    }
}
