/// The answers of the closing dialogue.
public struct ClosingAnswers: Equatable, Sendable {
    /// The leader's log.
    public var reflection: Reflection
    /// Differences from the script, with her reasons.
    public var adaptations: [Adaptation]

    /// Creates answers.
    public init(reflection: Reflection = Reflection(), adaptations: [Adaptation] = []) {
        self.reflection = reflection
        self.adaptations = adaptations
    }
}
