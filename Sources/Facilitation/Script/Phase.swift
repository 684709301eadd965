import Languages

/// A part of a session with a time of its own: opening, main part or closing.
public struct Phase: Equatable, Sendable {
    /// The position in the script, from 1, as text: `"2"`.
    public var id: String
    /// The title as the author wrote it.
    public var title: String
    /// The time set off for the phase; `nil` where the author gave none, and then its items' sum counts.
    public var duration: PlannedDuration?
    /// The time in other builds of the session, by the minutes of the build; `duration` holds in those that are not here.
    public var builds: [Int: PlannedDuration] = [:]
    /// What the leader should know about the phase as a whole.
    public var text: [String]
    /// The timed steps.
    public var items: [Item]

    public init(
        id: String, title: String, duration: PlannedDuration? = nil, text: [String] = [], items: [Item] = []
    ) {
        self.id = id
        self.title = title
        self.duration = duration
        self.text = text
        self.items = items
    }

    /// The minutes set off for the phase, or the sum of its items.
    public var minutes: Int { duration?.planned ?? items.reduce(0) { $0 + $1.duration.planned } }

    /// Whether the title is the field's word for the closing, in any language that treff speaks.
    public var isNamedClosing: Bool { Self.closingTitles.contains(title.lowercased()) }

    private static let closingTitles = Set(WordTable.spellings(of: "closing", in: "phase").map { $0.lowercased() })
}

extension [Phase] {
    /// The phase that is protected: the last one named as a closing, else the last of several.
    public var closing: Phase? {
        last(where: \.isNamedClosing) ?? (count > 1 ? last : nil)
    }
}

/// How many minutes the items of a phase take: optional items may count or not.
public struct PhaseFill: Equatable, Sendable {
    /// All items.
    public let whole: Int
    /// Those that are not optional.
    public let required: Int

    /// Adds up a phase.
    public init(_ phase: Phase) {
        whole = phase.items.reduce(0) { $0 + $1.duration.planned }
        required = phase.items.filter { !$0.marks.contains(.optional) }.reduce(0) { $0 + $1.duration.planned }
    }

    /// Whether the items fill a time, with or without the optional ones.
    public func fits(_ minutes: Int) -> Bool { (required...whole).contains(minutes) }
}
