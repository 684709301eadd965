import Facilitation

/// A question that waits for the next line. Any line that is no answer to it is read as a line of its own.
enum Question: Equatable {
    /// Whether a line that is nearly a command is meant as one.
    case meant(command: String, line: String)
    /// Which of the plans to take.
    case plans([CatchUpPlan])
    /// Whether a session that stopped long ago goes on, or ends as it was then.
    case goOn
}
