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

    /// Creates a writer.
    ///
    /// - Parameter hasFreeText: Whether notes, reasons and logs are among the columns.
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
        for row in review.rows {
            switch format {
            case .csv: addLine(row, to: &bytes)
            case .json:
                bytes += isFirst ? "\n".utf8 : ",\n".utf8
                addObject(row, to: &bytes)
            case .ndjson:
                addObject(row, to: &bytes)
                bytes.append(UInt8(ascii: "\n"))
            }
            isFirst = false
        }
    }

    /// What stands after the last row.
    public var footer: [UInt8] {
        format == .json ? Array((isFirst ? "]\n" : "\n]\n").utf8) : []
    }

    private func addLine(_ row: ReviewRow, to bytes: inout [UInt8]) {
        for (index, column) in columns.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes += column.value(row).csv.utf8
        }
        bytes.append(UInt8(ascii: "\n"))
    }

    private func addObject(_ row: ReviewRow, to bytes: inout [UInt8]) {
        for (name, column) in zip(names, columns) {
            bytes += name
            column.value(row).addJSON(to: &bytes)
        }
        bytes.append(UInt8(ascii: "}"))
    }
}
