/// The kinds of document that treff reads.
public enum DocumentKind: String, Sendable, CaseIterable {
    /// A session script.
    case session
    /// A coping tool, or a way to get to know each other.
    case tool
    /// A teaching method.
    case method
    /// A course.
    case course
}
