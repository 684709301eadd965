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

/// What an entry of the front matter says.
enum FrontMatterKey: String, Sendable, CaseIterable {
    case course, session, title, language, aims, preparation, tool, method, purpose, sessions, group, build, diagnosis,
        rules, exceptions, kind

    /// The spellings of the names.
    static let words = Vocabulary<FrontMatterKey>("key")

    /// What a name was meant as, if it is a known one or near one.
    static func meant(by name: String) -> FrontMatterKey? {
        words.meaning(of: name) ?? words.nearest(to: name).flatMap { words.meaning(of: $0) }
    }

    /// The names that a kind of document has.
    static func keys(of kind: DocumentKind) -> [FrontMatterKey] {
        switch kind {
        case .session: [.course, .session, .title, .language, .aims, .preparation, .exceptions]
        case .tool: [.tool, .title, .language, .purpose, .exceptions]
        case .method: [.method, .title, .language, .exceptions]
        case .course: [.course, .title, .language, .sessions, .group, .build, .diagnosis, .rules, .exceptions]
        }
    }
}

/// The sections of a tool or a method.
enum ToolSection: String, Sendable, CaseIterable {
    case whenToUse = "when-to-use"
    case steps, questions, cautions, worksheet, sources

    /// The spellings of the headings.
    static let words = Vocabulary<ToolSection>("section")
}
