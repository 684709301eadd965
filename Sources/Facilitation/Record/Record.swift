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
    /// When it started.
    public var startedAt: WallTime
    /// When it ended.
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

    /// Creates a record.
    public init(
        id: String, isRehearsal: Bool = false, isEnded: Bool = false, script: ScriptReference, startedAt: WallTime,
        endedAt: WallTime? = nil, present: Int? = nil, plan: Plan, timeline: [Entry] = [], notes: [Note] = [],
        reflection: Reflection = Reflection(), adaptations: [Adaptation] = [], seen: Double = 0,
        clock: ClockReference? = nil
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
    }
}
