import Facilitation

/// What a document of any kind means.
public enum Document: Equatable, Sendable {
    /// A session script.
    case session(Script)
    /// A coping tool or a teaching method.
    case tool(Tool)
    /// A course.
    case course(Course)
}
