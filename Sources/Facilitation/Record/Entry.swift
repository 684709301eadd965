/// An event in the timeline. Entries are only ever added.
public struct Entry: Equatable, Sendable {
    /// When it was written down.
    public var moment: Moment
    /// What happened.
    public var event: Event
    /// The command that it belongs to, from 1; entries of one command are undone together. `nil` for what nobody typed.
    public var command: Int?

    /// Creates an entry.
    public init(moment: Moment, event: Event, command: Int? = nil) {
        self.moment = moment
        self.event = event
        self.command = command
    }
}
