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
    /// An item is left out: the current one when `item` is `nil`.
    case skip(item: String?, reason: String?)
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
    /// An exercise timer begins.
    case startTimer(minutes: Int, rounds: Int, label: String)
    /// All exercise timers stop.
    case stopTimers
    /// Something is noted.
    case note(kind: Note.Kind, text: String)
    /// The text of a note is removed for good.
    case erase(note: Int)
    /// So many are there.
    case present(Int)
    /// The last step happened at another time: seconds since the start.
    case correct(to: Double)
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
