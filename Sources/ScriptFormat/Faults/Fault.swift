import Facilitation
import Languages

/// A rule of the format; what it asks for and why is told by its prose.
public struct Rule: Sendable {
    /// The stable code, such as `phase-sum`.
    public let code: String
    /// How much a breach matters.
    public let severity: Finding.Severity
    /// Whose rule it is; `nil` for one that holds for every script.
    public let tradition: Tradition?
    /// The part of the handbook of Mestringstreff that it is taken from, such as `5.5`.
    let handbookPart: String?

    /// Names a rule.
    init(_ code: String, _ severity: Finding.Severity, of tradition: Tradition? = nil, part: String? = nil) {
        self.code = code
        self.severity = severity
        self.tradition = tradition
        handbookPart = part
    }
}

/// Something that a reader has met in a text and that breaks a rule; it is told in any language later.
struct Fault: Sendable {
    /// The rule that is broken.
    let rule: Rule
    /// What is wrong, one sentence.
    let message: Message
    /// What to do, one sentence.
    let help: Message
    /// The right form.
    let example: Message?

    /// Puts the words together.
    init(_ rule: Rule, _ message: Message, help: Message, example: Message? = nil) {
        self.rule = rule
        self.message = message
        self.help = help
        self.example = example
    }
}
