import Facilitation

/// A rule of the format; what it asks for and why is told by its prose.
public struct Rule: Sendable {
    /// The stable code, such as `phase-sum`.
    public let code: String
    /// How much a breach matters.
    public let severity: Finding.Severity

    /// Names a rule.
    init(_ code: String, _ severity: Finding.Severity) {
        self.code = code
        self.severity = severity
    }
}
