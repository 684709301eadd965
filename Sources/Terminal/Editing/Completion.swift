/// What the text before the cursor can be completed to.
public struct Completion: Sendable, Equatable {
    /// How many characters before the cursor a candidate takes the place of.
    public var replacing: Int
    /// The candidates, in the order in which they are listed.
    public var candidates: [String]

    /// A completion; without candidates, nothing happens.
    public init(replacing: Int, candidates: [String]) {
        self.replacing = replacing
        self.candidates = candidates
    }

    /// The longest text that every candidate begins with.
    var commonPrefix: String {
        guard let first = candidates.first else { return "" }
        return candidates.dropFirst().reduce(first) { common, candidate in
            String(zip(common, candidate).prefix { $0 == $1 }.map(\.0))
        }
    }
}
