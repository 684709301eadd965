import Facilitation

/// What a heading says.
struct HeadingReading {
    /// The heading.
    let syntax: HeadingSyntax
    /// Where its title stands.
    let titleRange: Range<Int>
    /// The title.
    let title: String
    /// The duration, if there is a clear one.
    var duration: PlannedDuration?
    /// Where the duration stands, clear or not.
    var durationRange: Range<Int>?
    /// The marks.
    var marks: Marks = []

    /// Whether something in the brackets was told of, so that the duration may not be what the author means.
    var isInDoubt = false

    /// Whether a duration is given that cannot be understood.
    var hasUnclearDuration: Bool { duration == nil && durationRange != nil }
}
