import Facilitation
import Languages

/// Something that a reader has met in a text and that breaks a rule; the words are made when they are needed.
protocol Fault: Sendable {
    /// The rule that is broken.
    static var rule: Rule { get }

    /// The rule as one that looks at a whole session; `nil` for the others. It saves a look through all conformances of
    /// the program at each start, which a cast would be.
    static var sessionRule: (any SessionRule.Type)? { get }

    /// What is wrong here, and what to do.
    func wording(_ language: Language) -> Wording
}

extension Fault {
    static var sessionRule: (any SessionRule.Type)? { nil }
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
