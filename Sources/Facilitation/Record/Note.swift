/// Something that the leader wrote down.
public struct Note: Equatable, Sendable {
    /// The note's number, from 1.
    public var id: Int
    /// When it was written.
    public var moment: Moment
    /// The phase that it was written in.
    public var phase: String?
    /// The item that it was written in.
    public var item: String?
    /// What kind of note it is.
    public var kind: Kind
    /// The words; empty when erased.
    public var text: String
    /// Whether it was taken back by undo.
    public var isWithdrawn: Bool
    /// Whether its text was removed for good.
    public var isErased: Bool
    /// The number of the note that it stands instead of, which was taken back then.
    public var replaces: Int?
    /// The command that wrote it, for undo; `nil` in records of others.
    public var command: Int?

    public init(
        id: Int, moment: Moment, phase: String? = nil, item: String? = nil, kind: Kind = .note, text: String,
        isWithdrawn: Bool = false, isErased: Bool = false, replaces: Int? = nil, command: Int? = nil
    ) {
        self.id = id
        self.moment = moment
        self.phase = phase
        self.item = item
        self.kind = kind
        self.text = text
        self.isWithdrawn = isWithdrawn
        self.isErased = isErased
        self.replaces = replaces
        self.command = command
    }

    /// The kinds of note; the raw value is the record's name.
    public enum Kind: String, Sendable, CaseIterable {
        /// Anything.
        case note
        /// What was done.
        case did
        /// What was learned.
        case learned
        /// What would be worth doing differently.
        case idea
        /// To come back to; shown again before the closing.
        case parked
    }
}
