import Facilitation

/// What a typed line asks for.
enum Input: Equatable {
    /// Something that changes the session.
    case command(Command)
    /// A line that is no command, to keep as a note; with what it may have been meant as, when it looks like that.
    case words(String, hint: Hint?)
    /// Words after a command that names nothing with them: a note, with an offer to make it the command.
    case offered(String, command: Command)
    /// Something that the shell itself does, with what it needs to know.
    case run(LiveCommand, _ rest: String = "")
    /// Not quite a command: ask whether another one is meant, and keep the line as a note if not. The title is that of
    /// the item that the command names.
    case unsure(command: String, title: String?, line: String)
    /// A command without what it needs: tell how it is used.
    case incomplete(LiveCommand)

    /// Whether the line holds nothing but a command: no note, reason or other words of the leader's own.
    var isRecallable: Bool {
        switch self {
        case .command(.next), .command(.note), .command(.setTask), .command(.add), .words, .unsure, .offered: false
        case .command(.skip(_, let reason)), .command(.skipRest(_, let reason)): reason == nil
        case .command(.startTimer(_, _, let label)): label.isEmpty
        default: true
        }
    }

    /// What a note may have been meant as.
    enum Hint: Equatable {
        /// This command: the line with its first word spelt right.
        case command(String)
        /// A command that its first word names, written like this.
        case usage(LiveCommand)
    }
}
