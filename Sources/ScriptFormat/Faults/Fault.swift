import Languages

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
