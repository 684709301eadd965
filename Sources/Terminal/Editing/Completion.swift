import Basics

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

/// Sets short texts in columns, read downwards, as many columns as the width has room for.
public enum ColumnLayout {
    /// The rows that hold all texts.
    ///
    /// - Parameters:
    ///   - texts: What to set, in order.
    ///   - columns: The width of a row; a text that is wider is truncated.
    ///   - gap: The spaces between two columns.
    public static func rows(of texts: [String], columns: Int, gap: Int = 2) -> [String] {
        let texts = texts.map { $0.truncated(to: columns) }
        guard let widest = texts.map(DisplayWidth.of).max() else { return [] }
        let perRow = max(1, (columns + gap) / max(1, widest + gap))
        let rowCount = (texts.count + perRow - 1) / perRow
        return (0..<rowCount).map { row in
            let inRow = stride(from: row, to: texts.count, by: rowCount).map { texts[$0] }
            let padded = inRow.dropLast().map { $0.padded(to: widest + gap) }
            return padded.joined() + (inRow.last ?? "")
        }
    }
}
