import Languages

/// What holds for all sessions of a course.
public struct Course: Equatable, Sendable {
    /// The folder's name: `mestringstreff`.
    public var id: String
    /// The course's name.
    public var title: String
    /// The language of the texts.
    public var language: Language
    /// How many sessions it has; `nil` where it is not said.
    public var sessions: Int?
    /// How many participants it is made for.
    public var group: ClosedRange<Int>?
    /// How every session is built: phase titles and minutes; empty where the course does not say.
    public var build: [PhaseBuild]
    /// Whether the course is for people with any diagnosis.
    public var anyDiagnosis: Bool
    /// The rules that it has chosen beside those that hold for every script, by their codes or the name of a tradition.
    public var rules: [String]
    /// What the course is, a paragraph each.
    public var text: [String]
    /// The remaining sections, in order: values, rules to agree on, what to have ready.
    public var sections: [Section]

    public init(
        id: String, title: String, language: Language = .nb, sessions: Int? = nil, group: ClosedRange<Int>? = nil,
        build: [PhaseBuild] = [], anyDiagnosis: Bool = false, rules: [String] = [], text: [String] = [],
        sections: [Section] = []
    ) {
        self.id = id
        self.title = title
        self.language = language
        self.sessions = sessions
        self.group = group
        self.build = build
        self.anyDiagnosis = anyDiagnosis
        self.rules = rules
        self.text = text
        self.sections = sections
    }

    /// A phase that every session has.
    public struct PhaseBuild: Equatable, Sendable {
        /// The phase's title.
        public var title: String
        public var minutes: Int
        /// The minutes in other builds, by the minutes of the whole build; `minutes` hold in those that are not here.
        public var builds: [Int: Int]

        /// Creates a phase of the build.
        public init(title: String, minutes: Int, builds: [Int: Int] = [:]) {
            self.title = title
            self.minutes = minutes
            self.builds = builds
        }
    }

    /// How many participants a plan counts with: the most that the course is made for.
    public var people: Int? { group?.upperBound }

    /// The other builds of its sessions, by their minutes.
    public var otherBuilds: [Int] { Set(build.flatMap(\.builds.keys)).sorted() }

    /// The phases as another build has them; those of no minutes are not in it.
    public func phases(as other: Int?) -> [PhaseBuild] {
        guard let other else { return build.filter { $0.builds.isEmpty || $0.minutes > 0 } }
        return build.map { PhaseBuild(title: $0.title, minutes: $0.builds[other] ?? $0.minutes) }
            .filter { $0.minutes > 0 }
    }

    /// A part of the course's document.
    public struct Section: Equatable, Sendable {
        /// The heading.
        public var title: String
        /// Paragraphs and list items, in order.
        public var text: [String]

        public init(title: String, text: [String]) {
            self.title = title
            self.text = text
        }
    }
}
