import Facilitation
import Languages

/// A rule of the format: what `treff explain` tells about a code.
public struct Rule: Sendable {
    /// The stable code, such as `phase-sum`.
    public let code: String
    /// How much a breach matters.
    public let severity: Finding.Severity
    /// What the examples are a part of.
    public let frame: ExampleFrame
    private let nb: Prose
    private let en: Prose

    /// Writes a rule.
    init(_ code: String, _ severity: Finding.Severity, in frame: ExampleFrame, nb: Prose, en: Prose) {
        self.code = code
        self.severity = severity
        self.frame = frame
        self.nb = nb
        self.en = en
    }

    /// The rule in words, with examples.
    public func prose(_ language: Language) -> Prose {
        switch language {
        case .nb: nb
        default: en
        }
    }

    /// What a rule asks for and why.
    public struct Prose: Sendable {
        /// A few sentences.
        public let text: String
        /// A part of a document that breaks the rule, and no other.
        public let wrong: String
        /// The same part as it should be.
        public let right: String

        /// Writes the prose.
        init(_ text: String, wrong: String, right: String) {
            self.text = text
            self.wrong = wrong
            self.right = right
        }
    }
}
