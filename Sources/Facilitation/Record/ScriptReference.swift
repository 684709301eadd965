import Languages

/// Which script a session was led from.
public struct ScriptReference: Equatable, Sendable {
    /// The script's id, such as `mestringstreff/1`, or its path.
    public var id: String
    /// The course's name.
    public var course: String?
    /// The session's number.
    public var session: Int?
    /// The session's title.
    public var title: String
    /// The script's language.
    public var language: Language
    /// SHA-256 of the script's bytes, 64 hexadecimal digits in lower case.
    public var sha256: String

    /// Creates a reference.
    public init(
        id: String, course: String? = nil, session: Int? = nil, title: String, language: Language, sha256: String
    ) {
        self.id = id
        self.course = course
        self.session = session
        self.title = title
        self.language = language
        self.sha256 = sha256
    }
}
