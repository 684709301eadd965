import Facilitation
import Languages

/// A step as it is written: `To og to: … (3 × 5 min: forteller, lytter)`.
enum WrittenStep {
    /// All of it, on one line.
    static func line(_ step: Step, in language: Language) -> String {
        text(step, in: language) + timing(step, in: language)
    }

    /// The form of work and the words.
    static func text(_ step: Step, in language: Language) -> String {
        (step.form.map { Prompt.Form.words.word(for: $0, in: language) + ": " } ?? "") + step.text
    }

    /// ` (3 × 5 min: forteller, lytter)`; empty without a time.
    static func timing(_ step: Step, in language: Language) -> String {
        step.timing.map { " (\(Texts(language: language).timing($0)))" } ?? ""
    }
}
