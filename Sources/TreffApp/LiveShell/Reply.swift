import Facilitation

/// What the shell does after a line or a tick.
struct Reply: Equatable {
    var blocks: [Block] = []
    /// The question that the group is at, where the blocks have taken it out of sight.
    var reminder: [Block] = []
    /// Whether the record has changed and must be saved before anything is shown.
    var isChanged = false
    /// How the shell goes on.
    var next: Next = .stay
    /// Whether the line may be recalled with the arrow keys: a command without words of its own, never a note.
    var isRecallable = false

    /// How the shell goes on.
    enum Next: Equatable {
        /// With the next line.
        case stay
        /// With an empty screen until Enter.
        case hide
        /// At a terminal with the log and the notes of the session, which has just ended.
        case ended
        /// Not at all: the session is left.
        case finished
    }

    /// A reply that only shows something.
    static func show(_ blocks: [Block]) -> Reply { Reply(blocks: blocks) }
}

/// A question that waits for the next line. Any line that is no answer to it is read as a line of its own.
enum Question: Equatable {
    /// Whether a line that is nearly a command is meant as one.
    case meant(command: String, line: String)
    /// Whether the note that was written last is to be what this asks for instead.
    case insteadOfNote(Input)
    /// What is to stand instead of a note.
    case edit(note: Int)
    /// Whether a note is to be erased.
    case erase(note: Int)
    /// Which of the plans to take.
    case plans([CatchUpPlan])
    /// What the time was since a session stopped long ago; or whether it ended then.
    case goOn
    /// When the sitting that has just begun ends.
    case sittingEnd
}
