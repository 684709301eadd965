/// Breaks running text into rows at its spaces.
///
/// No-break spaces hold their words together. A word that is wider than a whole row is cut where the row ends. Line breaks
/// in the text stay, and several spaces between words become one.
public struct WordWrap: Sendable {
    /// The columns of a row, at least 1.
    public let columns: Int
    /// What the first row begins with.
    public let first: String
    /// What every later row begins with: the hanging indent.
    public let rest: String

    /// Sets the measure; an indent that would leave less than one column is dropped.
    public init(columns: Int, first: String = "", rest: String = "") {
        self.columns = max(1, columns)
        self.first = DisplayWidth.of(first) < columns ? first : ""
        self.rest = DisplayWidth.of(rest) < columns ? rest : ""
    }

    /// The rows of a text, at least one.
    public func rows(of text: String) -> [String] {
        var rows: [String] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            append(line, to: &rows)
        }
        return rows
    }

    private func append(_ line: Substring, to rows: inout [String]) {
        var row = rows.isEmpty ? first : rest
        var used = DisplayWidth.of(row)
        var isFresh = true

        func close() {
            rows.append(row)
            row = rest
            used = DisplayWidth.of(rest)
            isFresh = true
        }
        for word in line.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\r" }) {
            let width = DisplayWidth.of(String(word))
            if !isFresh, used + 1 + width > columns { close() }
            if !isFresh {
                row += " "
                used += 1
            }
            isFresh = false
            for character in word {
                let next = DisplayWidth.of(character)
                if used + next > columns, used > DisplayWidth.of(rows.isEmpty ? first : rest) {
                    close()
                    isFresh = false
                }
                row.append(character)
                used += next
            }
        }
        rows.append(isFresh ? row.trimmedAtEnd : row)
    }
}

extension String {
    fileprivate var trimmedAtEnd: String {
        String(self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)])
    }
}
