/// A question of `treff new`.
enum DraftStep: Equatable {
    case language
    case course
    case session
    case title
    /// One aim; asked until the answer is empty.
    case aim
    /// The phases with their minutes.
    case phases
    /// The next item of a phase, with its minutes and marks; empty goes on to the next phase.
    case item(phase: Int)
    case lead
    case tools
    case text
    /// One prompt of the item; asked until the answer is empty.
    case prompt
    /// The reflection task.
    case task
    /// Where to write the script.
    case file
    case done
}
