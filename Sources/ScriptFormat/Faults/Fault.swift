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
    /// What mending a breach may take away of the author's words.
    let loss: Loss
    /// Whether mending a breach gives the document another meaning than it is read with now: a mark that was not known, a
    /// time that was not counted. Elsewhere the mended text says what was understood already.
    let changesMeaning: Bool

    /// What mending may take away: nothing, but for what the slip itself is made of.
    enum Loss: Sendable {
        /// No word and no number.
        case nothing
        /// A bullet or a number before a text: a sign or two.
        case bullet
        /// A word that is spelt otherwise, but no number.
        case spelling
        /// A time that is said otherwise.
        case time
    }

    /// Names a rule.
    init(
        _ code: String, _ severity: Finding.Severity, of tradition: Tradition? = nil, part: String? = nil,
        losing loss: Loss = .nothing, changingMeaning changesMeaning: Bool = false
    ) {
        self.code = code
        self.severity = severity
        self.tradition = tradition
        handbookPart = part
        self.loss = loss
        self.changesMeaning = changesMeaning
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
