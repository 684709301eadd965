/// Something that happened in a session.
public enum Event: Equatable, Sendable {
    /// The session began.
    case sessionStarted
    /// The session began at another time than was written down: seconds since the record was made, also below 0.
    case beganAt(Double)
    /// Another end was agreed on: seconds since the record was made.
    case endAgreed(at: Double)
    /// An item began; `given` of its prompts count as given already (after a step back).
    case itemStarted(item: String, given: Int)
    /// An item ended.
    case itemEnded(item: String)
    /// An item was left out, with the leader's reason if she gave one.
    case itemSkipped(item: String, reason: String?)
    /// An item was moved to the place after another, into that one's phase.
    case itemMoved(item: String, after: String)
    /// An item that the plan has not was put in after another, with the leader's own title.
    case itemAdded(item: String, after: String, minutes: Int, title: String)
    /// A prompt of the current item was given.
    case promptGiven(item: String, prompt: String)
    /// A tool was taken up within an item; it has so many steps.
    case toolStarted(item: String, tool: ToolOutline)
    /// A step of the tool was given, counted from 1.
    case toolStepGiven(item: String, tool: String, step: Int)
    /// The tool was left; the item goes on.
    case toolEnded(item: String, tool: String)
    /// An item got more minutes, or fewer when negative.
    case minutesChanged(item: String, minutes: Int)
    /// An unplanned break began, for so many minutes if that was said.
    case breakStarted(minutes: Int?)
    /// The unplanned break ended.
    case breakEnded
    /// An exercise timer began.
    case timerStarted(ExerciseTimer)
    /// An exercise timer ran out or was stopped.
    case timerEnded(timer: Int)
    /// The leader chose a plan for catching up.
    case planChosen(name: String, minutes: [String: Int], skipped: [String])
    /// So many are there.
    case attendance(present: Int)
    /// The task that was really set, in the leader's words.
    case taskSet(String)
    /// So many have had a turn in a round of an item; rounds are counted from 1.
    case turnsTaken(item: String, round: Int, turns: Int)
    /// These lead an item really, by the record's names.
    case itemLed(item: String, lead: [String])
    /// The steps of some earlier commands happened at another time: seconds since the start.
    case corrected(commands: [Int], to: Double)
    /// An earlier command was undone.
    case undone(command: Int)
    /// An undone command was done again.
    case redone(command: Int)
    /// The session went on after treff had stopped; nobody knows what happened in the last `gap` seconds.
    case resumed(gap: Double)
    /// What the last gap was, as the leader told it.
    case gapExplained(as: GapUse)
    /// The session ended.
    case sessionEnded
    /// An event that a newer version wrote.
    case unknown(String)
}

extension Event {
    /// The item that a step leads into, out of or through; `nil` for breaks, and for what moves nothing on.
    public var item: String? {
        switch self {
        case .itemStarted(let item, _), .itemEnded(let item), .itemSkipped(let item, _), .promptGiven(let item, _),
            .toolStarted(let item, _), .toolStepGiven(let item, _, _), .toolEnded(let item, _):
            item
        default: nil
        }
    }

    /// Whether the event moves the session on, so that its time can be corrected.
    public var isStep: Bool { item != nil || isBoundary }

    /// Whether the event starts or ends an item or a break, or ends the session: what a correction may not pass.
    var isBoundary: Bool {
        switch self {
        case .itemStarted, .itemEnded, .itemSkipped, .breakStarted, .breakEnded, .sessionEnded: true
        default: false
        }
    }

    /// Whether an item begins with the event.
    var isItemStart: Bool {
        if case .itemStarted = self { true } else { false }
    }

    /// The item that is over with the event, held or left out.
    public var endedItem: String? {
        switch self {
        case .itemEnded(let item), .itemSkipped(let item, _): item
        default: nil
        }
    }

    /// Whether the event ends what goes on beside an item: what a command tidies up before it does its own.
    var isTidying: Bool {
        switch self {
        case .breakEnded, .timerEnded, .toolEnded: true
        default: false
        }
    }
}

/// What a time was in which treff was not running; the raw value is the record's name.
public enum GapUse: String, Sendable, CaseIterable {
    /// The group had a break.
    case pause = "break"
    /// The group went home, and met again: the time counts nowhere.
    case sitting
}

/// What the session must know of a tool to lead it: enough to go on without the toolbox.
public struct ToolOutline: Equatable, Sendable {
    /// The tool's id.
    public var id: String
    public var title: String
    /// The time of each step; `nil` for a step without one.
    public var steps: [StepTiming?]

    public init(id: String, title: String, steps: [StepTiming?]) {
        self.id = id
        self.title = title
        self.steps = steps
    }
}
