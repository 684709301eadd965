import Facilitation
import Languages

/// Writes durations: `10–15 min`, `1 t 30 min`.
enum DurationLayout {
    /// A duration that is written as the format says, with its spaces, dash and units in the usual way.
    static func text(_ written: String, _ language: Language) -> String {
        let tokens = DurationToken.tokens(of: written)
        if let turns = TurnsText(tokens) { return Texts(language: language).turns(turns.turns) }
        var text = ""
        for token in tokens {
            switch token {
            case .number(let number):
                if !text.isEmpty, !text.hasSuffix("–") { text += " " }
                text += "\(Int(number))"
            case .word(let word): text += " " + unit(word, language)
            case .dash: text += "–"
            case .times, .colon, .dotted, .other: return written
            }
        }
        return text
    }

    /// The time of a heading, in each build.
    static func text(_ time: HeadingTime, in text: UncommentedText, _ language: Language) -> String {
        time.pieces.map { piece in
            (piece.build.map { "\($0): " } ?? "") + self.text(text.words(piece.range), language)
        }.joined(separator: "; ")
    }

    private static func unit(_ word: String, _ language: Language) -> String {
        guard word != "min" else { return word }
        return DurationWords.unit("hour", in: language)
    }
}
