/// How closely a leader's sheet is set, and how much of the script stands on it.
struct Density: Equatable, Sendable {
    /// The type size in points, never below 10.
    var size: Double
    /// From line to line, in points.
    var lineHeight: Double
    /// The space after a paragraph.
    var after: Double
    /// How much is said of each kind.
    var text: Amount
    var advice: Amount
    /// Whether prompts run on in one paragraph.
    var runsOn = false
    /// Whether the session's aims stand on it.
    var hasAims = false
    /// The left column's share of the width that it has with the right one.
    var split = 0.5

    /// How much of a text is printed.
    enum Amount: Equatable, Sendable {
        case all
        case sentences(Int)
        case none

        /// The text, or what is left of it.
        func callAsFunction(_ text: String) -> String? {
            switch self {
            case .all: text
            case .sentences(let count): Brief.sentences(count, of: text)
            case .none: nil
            }
        }
    }

    /// From the most generous to the most sparing. What is led, asked and handed out, and when, is on all of them.
    static let all = [
        Density(size: 10.5, lineHeight: 14, after: 2, text: .all, advice: .all, hasAims: true),
        Density(size: 10, lineHeight: 12.6, after: 1, text: .all, advice: .all, hasAims: true),
        Density(size: 10, lineHeight: 12.2, after: 0.5, text: .all, advice: .sentences(1), hasAims: true),
        Density(size: 10, lineHeight: 12, after: 0, text: .all, advice: .sentences(1)),
        Density(size: 10, lineHeight: 11.8, after: 0, text: .all, advice: .sentences(1), runsOn: true),
        Density(size: 10, lineHeight: 11.8, after: 0, text: .sentences(2), advice: .sentences(1), runsOn: true),
        Density(size: 10, lineHeight: 11.8, after: 0, text: .sentences(1), advice: .sentences(1), runsOn: true),
        Density(size: 10, lineHeight: 11.6, after: 0, text: .sentences(1), advice: .none, runsOn: true),
        Density(size: 10, lineHeight: 11.6, after: 0, text: .none, advice: .none, runsOn: true),
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
