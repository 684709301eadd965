import Languages

/// What a session script means: one session of a course, as phases of timed items.
///
/// A script is read from Markdown by `ScriptFormat`; the format is specified there.
public struct Script: Equatable, Sendable {
    /// The course that the session belongs to, such as `Mestringstreff`.
    public var course: String?
    /// The number of the session in its course, from 1.
    public var session: Int?
    /// The session's title.
    public var title: String
    /// The language of the texts; the shell follows it.
    public var language: Language
    /// What the session is for, one sentence each.
    public var aims: [String]
    /// What the leaders read and make ready beforehand.
    public var preparation: [String]
    /// The phases in the order they are led.
    public var phases: [Phase]
    /// The minutes of the build that it is laid out as, where that is another than its own.
    public var build: Int?

    public init(
        course: String? = nil, session: Int? = nil, title: String, language: Language = .nb, aims: [String] = [],
        preparation: [String] = [], phases: [Phase] = []
    ) {
        self.course = course
        self.session = session
        self.title = title
        self.language = language
        self.aims = aims
        self.preparation = preparation
        self.phases = phases
    }

    /// All items, in the order they are led.
    public var items: [Item] { phases.flatMap(\.items) }
}
