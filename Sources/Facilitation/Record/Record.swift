import Languages

/// What is written down of one session. The names in its file are specified in `RecordStore`.
public struct Record: Equatable, Sendable {
    /// A UUID in lower case.
    public var id: String
    /// Whether it was a rehearsal.
    public var isRehearsal: Bool
    /// Whether the session has ended.
    public var isEnded: Bool
    /// The script that it was led from.
    public var script: ScriptReference
    public var startedAt: WallTime
    public var endedAt: WallTime?
    /// How many were there, if that was said.
    public var present: Int?
    /// What was planned.
    public var plan: Plan
    /// What happened, in the order it was written down.
    public var timeline: [Entry]
    /// What was noted.
    public var notes: [Note]
    /// The leader's log.
    public var reflection: Reflection
    /// Differences from the script.
    public var adaptations: [Adaptation]
    /// The last sign of life: seconds since the start; a resumed session counts its gap from here.
    public var seen: Double
    /// Which clock `elapsed` was read from, for going on after treff was stopped.
    public var clock: ClockReference?
    /// Whether a newer program wrote it: then there may be more in it than is known here.
    public var isNewer: Bool

    public init(
        id: String, isRehearsal: Bool = false, isEnded: Bool = false, script: ScriptReference, startedAt: WallTime,
        endedAt: WallTime? = nil, present: Int? = nil, plan: Plan, timeline: [Entry] = [], notes: [Note] = [],
        reflection: Reflection = Reflection(), adaptations: [Adaptation] = [], seen: Double = 0,
        clock: ClockReference? = nil, isNewer: Bool = false
    ) {
        self.id = id
        self.isRehearsal = isRehearsal
        self.isEnded = isEnded
        self.script = script
        self.startedAt = startedAt
        self.endedAt = endedAt
        self.present = present
        self.plan = plan
        self.timeline = timeline
        self.notes = notes
        self.reflection = reflection
        self.adaptations = adaptations
        self.seen = seen
        self.clock = clock
        self.isNewer = isNewer
    }
}

/// An event in the timeline. Entries are only ever added.
public struct Entry: Equatable, Sendable {
    /// When it was written down.
    public var moment: Moment
    /// What happened.
    public var event: Event
    /// The command that it belongs to, from 1; entries of one command are undone together. `nil` for what nobody typed.
    public var command: Int?

    public init(moment: Moment, event: Event, command: Int? = nil) {
        self.moment = moment
        self.event = event
        self.command = command
    }
}

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
    /// The minutes of the build that was led, where it was another than the script's own.
    public var build: Int?

    public init(
        id: String, course: String? = nil, session: Int? = nil, title: String, language: Language, sha256: String,
        build: Int? = nil
    ) {
        self.id = id
        self.course = course
        self.session = session
        self.title = title
        self.language = language
        self.sha256 = sha256
        self.build = build
    }
}
