import Facilitation

/// A part of a session in which the time went to one thing; the stretches of a session fill it without holes.
public struct Stretch: Equatable, Sendable {
    /// Where it begins, from the session's start.
    public var start: Length
    public var end: Length
    /// What the time went to.
    public var use: Use

    /// How long it is.
    public var length: Length { end - start }

    /// What time goes to.
    public enum Use: Equatable, Sendable {
        /// An item, by its place among the review's items, and what went on in it.
        case item(Int, Work)
        /// An unplanned break.
        case pause
        /// treff was not running; nobody knows.
        case gap
        /// No item was going on: before the first and after the last.
        case untracked
    }

    /// What goes on in an item.
    public enum Work: Equatable, Sendable {
        /// The leader talks, or the group does, before the first prompt.
        case open
        /// The stop that was given last, by index.
        case stop(Int)
        /// A tool is led.
        case tool
    }
}

extension Stretch.Use {
    /// What time goes to while a session stands as it does.
    init(_ state: SessionState) {
        if state.currentBreak != nil {
            self = .pause
        } else if let index = state.currentIndex {
            let given = state.items[index].given
            self = .item(index, state.tool != nil ? .tool : given > 0 ? .stop(given - 1) : .open)
        } else {
            self = .untracked
        }
    }
}
