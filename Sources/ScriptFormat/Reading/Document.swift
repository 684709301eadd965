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

extension Reading<Document> {
    /// The same reading as that of a session; `nil` where the document is none, or could not be read.
    public var script: Reading<Script>? {
        guard case .session? = value else { return nil }
        return map { if case .session(let script) = $0 { script } else { nil } }
    }

    /// The same reading as that of a course; `nil` where the document is none, or could not be read.
    public var course: Reading<Course>? {
        guard case .course? = value else { return nil }
        return map { if case .course(let course) = $0 { course } else { nil } }
    }
}
