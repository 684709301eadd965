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
