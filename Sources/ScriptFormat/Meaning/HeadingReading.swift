import Facilitation

/// What a heading says.
struct HeadingReading {
    /// The heading.
    let syntax: HeadingSyntax
    /// Where its title stands.
    let titleRange: Range<Int>
    /// The title.
    let title: String
    /// The duration in the session's own build, if there is a clear one; nothing for an item that it does not have.
    var duration: PlannedDuration?
    /// Where the duration stands, clear or not.
    var durationRange: Range<Int>?
    /// The duration in other builds, and where it stands.
    var builds: [Int: (duration: PlannedDuration, range: Range<Int>)] = [:]
    /// The marks.
    var marks: Marks = []

    /// Whether something in the brackets was told of, so that the duration may not be what the author means.
    var isInDoubt = false
    /// Whether there is a mark that nobody knows.
    var hasUnknownMark = false
    /// The marks that misspelt ones are nearest to.
    var nearMarks = Marks()

    /// Whether it has a time without the name of a build.
    private(set) var hasOwnTime = false

    /// Where the time in the brackets stands that was read last.
    var lastTime: Range<Int>?

    /// Takes in the time of a build; a clear one comes before what only other builds have.
    mutating func take(_ piece: HeadingTime.Piece, as role: HeadingReader.Role) {
        // A phase is as long however many there are.
        let read = piece.duration.duration.flatMap { role == .phase && $0.turns != nil ? nil : $0 }
        guard let build = piece.build else {
            hasOwnTime = true
            duration = read
            durationRange = piece.range
            return
        }
        if durationRange == nil {
            duration = role == .item ? PlannedDuration(0) : nil
            durationRange = piece.range
        }
        if let read { builds[build] = (read, piece.range) }
    }

    /// The durations in other builds.
    var otherDurations: [Int: PlannedDuration] { builds.mapValues(\.duration) }

    /// The heading as it is in a build.
    func built(as build: Int?) -> HeadingReading {
        var heading = self
        if let other = build.flatMap({ builds[$0] }) {
            heading.duration = other.duration
            heading.durationRange = other.range
        }
        heading.builds = [:]
        return heading
    }

    /// Whether a duration is given that cannot be understood.
    var hasUnclearDuration: Bool { duration == nil && durationRange != nil }
}
