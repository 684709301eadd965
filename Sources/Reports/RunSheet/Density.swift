/// How closely a leader's sheet is set.
struct Density: Equatable, Sendable {
    /// The type size in points, never below 10.
    var size: Double
    /// From line to line, in points.
    var lineHeight: Double
    /// The space after a paragraph.
    var after: Double
    /// Whether advice stands there whole, and not its first sentence alone.
    var hasWholeAdvice = false
    /// Whether prompts run on in one paragraph.
    var runsOn = false
    /// Whether the session's aims stand on it.
    var hasAims = false
    /// The left column's share of the width that it has with the right one.
    var split = 0.5

    /// From the most generous to the most sparing. What is led, said, asked and held back is on all of them.
    static let all = [
        Density(size: 10.5, lineHeight: 14, after: 2, hasWholeAdvice: true, hasAims: true),
        Density(size: 10, lineHeight: 12.6, after: 1, hasWholeAdvice: true, hasAims: true),
        Density(size: 10, lineHeight: 12.2, after: 0.5, hasAims: true),
        Density(size: 10, lineHeight: 12, after: 0),
        Density(size: 10, lineHeight: 11.8, after: 0, runsOn: true),
    ]

    /// The same with the columns divided in ways that suit sessions with much to do, or with much to ask.
    var splits: [Density] {
        [0.5, 0.46, 0.42, 0.54, 0.58].map { share in
            var density = self
            density.split = share
            return density
        }
    }
}
