/// What an entry of the front matter says.
enum FrontMatterKey: Sendable, CaseIterable {
    case course, session, title, language, aims, preparation, tool, method, purpose, sessions, group, build, diagnosis,
        exceptions

    /// The spellings of the names.
    static let words = Vocabulary<FrontMatterKey>([
        .init(.course, nb: ["kurs"], en: ["course"]),
        .init(.session, nb: ["samling"], en: ["session"]),
        .init(.title, nb: ["tittel"], en: ["title"]),
        .init(.language, nb: ["språk"], en: ["language"]),
        .init(.aims, nb: ["mål"], en: ["aims"]),
        .init(.preparation, nb: ["forberedelse"], en: ["preparation"]),
        .init(.tool, nb: ["verktøy"], en: ["tool"]),
        .init(.method, nb: ["metode"], en: ["method"]),
        .init(.purpose, nb: ["formål"], en: ["purpose"]),
        .init(.sessions, nb: ["samlinger"], en: ["sessions"]),
        .init(.group, nb: ["gruppe"], en: ["group"]),
        .init(.build, nb: ["oppbygning"], en: ["build"]),
        .init(.diagnosis, nb: ["diagnose"], en: ["diagnosis"]),
        .init(.exceptions, nb: ["unntak"], en: ["exceptions"]),
    ])

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
        case .course: [.course, .title, .language, .sessions, .group, .build, .diagnosis, .exceptions]
        }
    }
}
