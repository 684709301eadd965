import Facilitation

/// Something that a reader has met in a text and that breaks a rule; the words are made when they are needed.
protocol Fault: Sendable {
    /// The rule that is broken.
    static var rule: Rule { get }

    /// What is wrong here, and what to do.
    func wording(_ language: Language) -> Wording
}

/// The words of a finding.
struct Wording: Equatable {
    /// What is wrong, one sentence.
    let message: String
    /// What to do, one sentence.
    let help: String
    /// The right form.
    let example: String?

    /// Puts the words together.
    init(_ message: String, help: String, example: String? = nil) {
        self.message = message
        self.help = help
        self.example = example
    }
}
