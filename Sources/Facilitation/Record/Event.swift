/// Something that happened in a session.
public enum Event: Equatable, Sendable {
    /// The session began.
    case sessionStarted
    /// An item began; `given` of its prompts count as given already (after a step back).
    case itemStarted(item: String, given: Int)
    /// An item ended.
    case itemEnded(item: String)
    /// An item was left out, with the leader's reason if she gave one.
    case itemSkipped(item: String, reason: String?)
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
    /// The steps of some earlier commands happened at another time: seconds since the start.
    case corrected(commands: [Int], to: Double)
    /// An earlier command was undone.
    case undone(command: Int)
    /// An undone command was done again.
    case redone(command: Int)
    /// The session went on after treff had stopped; nobody knows what happened in the last `gap` seconds.
    case resumed(gap: Double)
    /// The session ended.
    case sessionEnded
    /// An event that a newer version wrote.
    case unknown(String)
}
