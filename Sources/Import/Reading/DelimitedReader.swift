/// Reads a table of values with commas, semicolons or tabs between them (RFC 4180, and what spreadsheets make of it).
struct DelimitedReader {
    /// A record: the number of its first line, from 1, and its values.
    struct Record {
        var line: Int
        var values: [String]
    }

    /// The plan in a file of values; `nil` where the text is no such file. A name that ends as such files do is believed.
    static func document(_ text: String, isNamedSo: Bool, columns: ImportWords) -> SourceDocument? {
        let candidates: [Character] = [";", "\t", ",", "|"]
        let tables = candidates.map { records(text, delimiter: $0) }
        func score(_ records: [Record]) -> Int {
            let widths = records.map(\.values.count).filter { $0 > 1 }
            let best = records.prefix(12).map { known($0, columns) }.max() ?? 0
            return widths.isEmpty ? 0 : best * 1000 + widths.count * 10 + min(9, widths.max() ?? 0)
        }
        guard let best = tables.max(by: { score($0) < score($1) }), score(best) > 0 else { return nil }
        // A table of Markdown or of a wiki has bars at the beginnings of its lines.
        let isBarred = text.split(whereSeparator: \.isNewline).contains { $0.first == "|" }
        guard isNamedSo || !isBarred && looksLikeTable(best, columns) else { return nil }
        return document(best, columns)
    }

    private static func known(_ record: Record, _ columns: ImportWords) -> Int {
        record.values.count { columns.meaning(of: $0) != nil }
    }

    private static func looksLikeTable(_ records: [Record], _ columns: ImportWords) -> Bool {
        let wide = records.filter { $0.values.count > 1 }
        return wide.count >= 2 && wide.count * 3 >= records.count * 2
            && records.prefix(6).contains { known($0, columns) >= 2 && known($0, columns) * 2 >= $0.values.count }
    }

    private static func document(_ records: [Record], _ columns: ImportWords) -> SourceDocument {
        let header = records.prefix(12).firstIndex { known($0, columns) >= 2 } ?? 0
        var blocks: [SourceBlock] = []
        for record in records[..<header] {
            let values = record.values.map(\.trimmedBlanks).filter { !$0.isEmpty }
            // A fact in two cells: `Tema;Å leve med smerte`.
            let text =
                values.count == 2 && !values[0].hasSuffix(":")
                ? values.joined(separator: ": ")
                : values.joined(separator: " ")
            if !text.isEmpty { blocks.append(SourceBlock(.paragraph(SourceText(text)), at: record.line)) }
        }
        let rows = records[header...].map { record in
            SourceRow(
                place: record.line,
                cells: record.values.map {
                    SourceCell(CellReader.blocks(SourceText($0.withoutHidden), at: record.line))
                })
        }.filter { $0.cells.contains { !$0.blocks.isEmpty } }
        if let first = rows.first { blocks.append(SourceBlock(.table(rows), at: first.place)) }
        return SourceDocument(unit: .line, blocks: blocks)
    }

    private static func records(_ text: String, delimiter: Character) -> [Record] {
        var records: [Record] = []
        var values: [String] = []
        var value = ""
        var isQuoted = false
        var wasQuoted = false
        var (line, begun) = (1, 1)
        func isBlank(_ values: [String]) -> Bool { values.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
        var characters = text.makeIterator()
        var next = characters.next()
        while let character = next {
            next = characters.next()
            if character.isNewline { line += 1 }
            if isQuoted {
                if character != "\"" {
                    value.append(character.isNewline ? "\n" : character)
                } else if next == "\"" {
                    value.append("\"")
                    next = characters.next()
                } else {
                    (isQuoted, wasQuoted) = (false, true)
                }
            } else if character == "\"", value.allSatisfy(\.isWhitespace), !wasQuoted {
                (isQuoted, value) = (true, "")
            } else if character == delimiter {
                values.append(value)
                (value, wasQuoted) = ("", false)
            } else if character.isNewline {
                values.append(value)
                if !isBlank(values), !isSeparatorNote(values) { records.append(Record(line: begun, values: values)) }
                (values, value, wasQuoted, begun) = ([], "", false, line)
            } else {
                value.append(character)
            }
        }
        values.append(value)
        if !isBlank(values) { records.append(Record(line: begun, values: values)) }
        return records
    }

    /// `sep=;`, which spreadsheets write for each other.
    private static func isSeparatorNote(_ values: [String]) -> Bool {
        values.first?.lowercased().hasPrefix("sep=") == true && values.count <= 2
    }
}
