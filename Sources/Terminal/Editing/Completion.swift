/// What the text before the cursor can be completed to.
public struct Completion: Sendable, Equatable {
    /// How many characters before the cursor a candidate takes the place of.
    public var replacing: Int
    /// The candidates, in the order in which they are listed.
    public var candidates: [String]
    /// What is told of candidates when they are listed; then each stands on a line of its own.
    public var descriptions: [String: String]

    /// A completion; without candidates, nothing happens.
    public init(replacing: Int, candidates: [String], descriptions: [String: String] = [:]) {
        self.replacing = replacing
        self.candidates = candidates
        self.descriptions = descriptions
    }

    /// The rows of the list, in a window of so many columns.
    func rows(columns: Int) -> [String] {
        let names = candidates.map { VisibleText.line($0) }
        guard !descriptions.isEmpty else { return ColumnLayout.rows(of: names, columns: columns) }
        let width = names.map(DisplayWidth.of).max() ?? 0
        return zip(candidates, names).map { candidate, name in
            let description = VisibleText.line(descriptions[candidate] ?? "")
            return "\(name.padded(to: width + 2))\(description)".truncated(to: columns)
        }
    }

    /// The longest text that every candidate begins with.
    var commonPrefix: String {
        guard let first = candidates.first else { return "" }
        return candidates.dropFirst().reduce(first) { common, candidate in
            String(zip(common, candidate).prefix { $0 == $1 }.map(\.0))
        }
    }
}
