/// Writes exported data session by session, so that nothing but the session at hand need be held.
///
/// What comes first is `header`, then `rows` of each session, then `footer`.
public struct RowWriter: Sendable {
    /// The form of the data.
    public let format: RowFormat
    /// The columns, in their order.
    public let columns: [ReviewColumn]
    private var isFirst = true
    /// The start of each cell in JSON: `,"name":`, ready to be copied.
    private let names: [[UInt8]]

    /// Creates a writer; with `hasFreeText`, notes, reasons and logs are among the columns.
    public init(_ format: RowFormat, hasFreeText: Bool = false) {
        self.format = format
        columns = ReviewColumn.all(hasFreeText: hasFreeText)
        names = columns.enumerated().map { index, column in
            Array("\(index == 0 ? "{" : ",")\"\(column.name)\":".utf8)
        }
    }

    /// What stands before the first row.
    public var header: [UInt8] {
        switch format {
        case .csv: Array((columns.map(\.name).joined(separator: ",") + "\n").utf8)
        case .json: Array("[".utf8)
        case .ndjson: []
        }
    }

    /// Adds the rows of a session to what is to be written.
    public mutating func add(_ review: SessionReview, to bytes: inout [UInt8]) {
        let rows = review.shown(hasFreeText: columns.contains { $0.isFreeText }).rows
        guard let first = rows.first else { return }
        // What is told of the session is the same in each of its rows: it is written out once and copied.
        let shared = ReviewColumn.session.count
        var start: [UInt8] = []
        for index in 0..<shared { addCell(index, of: first, to: &start) }
        for row in rows {
            if format == .json { bytes += isFirst ? "\n".utf8 : ",\n".utf8 }
            bytes += start
            for index in shared..<columns.count { addCell(index, of: row, to: &bytes) }
            bytes += (format == .csv ? "\n" : format == .json ? "}" : "}\n").utf8
            isFirst = false
        }
    }

    /// What stands after the last row.
    public var footer: [UInt8] {
        format == .json ? Array((isFirst ? "]\n" : "\n]\n").utf8) : []
    }

    private func addCell(_ index: Int, of row: ReviewRow, to bytes: inout [UInt8]) {
        let value = columns[index].value(row)
        if format == .csv {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes += value.csv.utf8
        } else {
            bytes += names[index]
            value.addJSON(to: &bytes)
        }
    }
}

/// The forms of exported data; all hold the same rows and columns.
public enum RowFormat: String, Sendable, CaseIterable {
    /// Comma-separated values with a line of column names (RFC 4180, lines ending in a newline alone).
    case csv
    /// One array of objects, an object a line.
    case json
    /// An object a line.
    case ndjson
}
