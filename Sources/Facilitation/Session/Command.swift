/// What the leader asks for while a session goes on.
public enum Command: Equatable, Sendable {
    /// The next prompt or step; after the last, the next item. During a break: the break ends.
    case next
    /// One step back.
    case back
    /// The item ends now.
    case done
    /// To an item, by its id.
    case goto(item: String)
    /// Items are left out, by their ids: the current one when there are none.
    case skip(items: [String] = [], reason: String? = nil)
    /// What is still to come of a phase is left out.
    case skipRest(phase: String, reason: String? = nil)
    /// An item that is not over gets the place after another.
    case move(item: String, after: String)
    /// An item of the leader's own comes after another: after the current one when `after` is `nil`.
    case add(minutes: Int, title: String, after: String? = nil)
    /// Another task was set than the script has.
    case setTask(String)
    /// More minutes for the current item, or fewer when negative.
    case adjust(minutes: Int)
    /// An unplanned break begins.
    case startBreak(minutes: Int?)
    /// The unplanned break ends.
    case endBreak
    /// A plan for catching up is taken.
    case choose(CatchUpPlan)
    /// A tool is taken up within the current item.
    case startTool(ToolOutline)
    /// The tool is put away before its last step, and the item goes on.
    case leaveTool
    /// An exercise timer begins.
    case startTimer(minutes: Int, rounds: Int, label: String)
    /// All exercise timers stop.
    case stopTimers
    /// Something is noted.
    case note(kind: Note.Kind, text: String)
    /// Another text stands instead of that of a note.
    case edit(note: Int, text: String)
    /// The text of a note is removed for good.
    case erase(note: Int)
    /// So many are there.
    case present(Int)
    /// One more has had a turn in the round that goes on, or so many have.
    case turn(Int? = nil)
    /// Others lead the current item than was planned.
    case lead([Role])
    /// The last step, or the beginning of an item, happened at another time: seconds since the record was made.
    case correct(to: Double, item: String? = nil)
    /// The session began at another time, or begins with that: seconds since the record was made, also below 0.
    case begin(at: Double)
    /// Another end is agreed on: seconds since the record was made.
    case agreeEnd(at: Double)
    /// What the time was in which treff was not running last.
    case explainGap(GapUse)
    /// The last command is undone.
    case undo
    /// The command undone last is done again.
    case redo
    /// The session ends, with the answers of the closing dialogue.
    case end(ClosingAnswers)
}

/// What a command, or the passing of time, has changed.
public struct Outcome: Equatable, Sendable {
    /// The entries that were added to the timeline.
    public var entries: [Entry] = []
    /// The note that was written, erased, taken back or brought back.
    public var note: Note?
    /// For undo and redo: what the command had done.
    public var subject: Subject?

    /// The events of the entries.
    public var events: [Event] { entries.map(\.event) }

    /// What an undone command had done.
    public enum Subject: Equatable, Sendable {
        /// It had written a note of this number.
        case note(Int)
        /// This event tells best what it did.
        case event(Event)
    }
}

extension Command {
    /// Whether the command has a meaning when the session is over: it adds to the log, or corrects what was told.
    var isOfTheLog: Bool {
        switch self {
        case .note, .edit, .erase, .present, .setTask, .correct, .begin, .agreeEnd, .undo, .redo, .end: true
        default: false
        }
    }
}
