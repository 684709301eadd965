import Facilitation
import Foundation
import Testing

@testable import Reports

@Suite("Exported rows")
struct RowTests {
    private func export(_ reviews: [SessionReview], _ format: RowFormat, hasFreeText: Bool = false) -> String {
        var writer = RowWriter(format, hasFreeText: hasFreeText)
        var bytes = writer.header
        for review in reviews { writer.add(review, to: &bytes) }
        bytes += writer.footer
        return String(decoding: bytes, as: UTF8.self)
    }

    private let reviews = SamplePlan.records(3, seed: 77).map { SessionReview($0) }

    @Test("All three forms hold the same cells")
    func forms() throws {
        let lines = export(reviews, .ndjson, hasFreeText: true).split(separator: "\n")
        #expect(lines.count == 33)
        let objects = try lines.map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
        let array = try #require(
            try JSONSerialization.jsonObject(with: Data(export(reviews, .json, hasFreeText: true).utf8))
                as? [[String: Any]])
        #expect(array.map { $0 as NSDictionary } == objects.map { $0 as NSDictionary })
        let table = Self.parse(export(reviews, .csv, hasFreeText: true))
        #expect(table.count == 34)
        let names = ReviewColumn.all(hasFreeText: true).map(\.name)
        #expect(table[0] == names)
        for (cells, object) in zip(table.dropFirst(), objects) {
            #expect(Set(object.keys) == Set(names))
            for (name, cell) in zip(names, cells) { #expect(cell == Self.text(object[name])) }
        }
    }

    /// A JSON value as CSV has it.
    private static func text(_ value: Any?) -> String {
        switch value {
        case let text as String: text
        case let texts as [String]: texts.joined(separator: "; ")
        case let number as NSNumber where CFGetTypeIsBoolean(number): number.boolValue ? "true" : "false"
        case let number as NSNumber: Length(seconds: number.doubleValue).decimal
        default: ""
        }
    }

    private static func CFGetTypeIsBoolean(_ number: NSNumber) -> Bool {
        String(cString: number.objCType) == "c" && (number == 0 || number == 1)
    }

    /// Reads CSV with quotes, the plain way.
    private static func parse(_ text: String) -> [[String]] {
        var rows: [[String]] = [[""]]
        var isQuoted = false
        var scalars = Array(text.unicodeScalars)[...]
        while let scalar = scalars.popFirst() {
            let last = rows.count - 1
            switch scalar {
            case "\"" where isQuoted && scalars.first == "\"":
                scalars.removeFirst()
                rows[last][rows[last].count - 1] += "\""
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: rows[last].append("")
            case "\n" where !isQuoted: rows.append([""])
            default: rows[last][rows[last].count - 1].unicodeScalars.append(scalar)
            }
        }
        return rows.dropLast()
    }

    @Test("Text that CSV or a spreadsheet would take for something else")
    func quoting() {
        #expect(RowValue.text("to, tre").csv == "\"to, tre\"")
        #expect(RowValue.text("«hei» \"du\"").csv == "\"«hei» \"\"du\"\"\"")
        #expect(RowValue.text("en\nto").csv == "\"en\nto\"")
        #expect(RowValue.text("en\r\nto").csv == "\"en\r\nto\"")
        #expect(RowValue.text("=1+2").csv == "'=1+2")
        #expect(RowValue.text("@a, b").csv == "\"'@a, b\"")
        #expect(RowValue.list(["a", "b"]).csv == "a; b")
        #expect(RowValue.missing.csv.isEmpty)
        #expect(RowValue.seconds(Length(milliseconds: -1_050)).csv == "-1.05")
        #expect(RowValue.seconds(Length(milliseconds: 292_400)).csv == "292.4")
        #expect(RowValue.seconds(Length(milliseconds: 7)).csv == "0.007")
    }

    @Test("Text that JSON writes in another way")
    func escapes() {
        var bytes: [UInt8] = []
        RowValue.text("\"\\/\u{1}\n\u{7F}æ😀").addJSON(to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == #""\"\\/\u0001\n\u007fæ😀""#)
        bytes = []
        RowValue.list([]).addJSON(to: &bytes)
        #expect(bytes == Array("[]".utf8))
    }

    @Test("The sum of the items, breaks, gap and the rest is the session's length, row by row")
    func sums() throws {
        for review in SamplePlan.records(50, seed: 78).map({ SessionReview($0) }) {
            let rows = try export([review], .ndjson).split(separator: "\n").map { line in
                try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            }
            func number(_ row: [String: Any], _ name: String) throws -> Double {
                try #require(row[name] as? NSNumber).doubleValue
            }
            let items = try rows.reduce(0) { try $0 + number($1, "actual_seconds") }
            let others = try ["break", "gap", "untracked"].reduce(0) {
                try $0 + number(rows[0], "session_\($1)_seconds")
            }
            #expect(try abs(items + others - number(rows[0], "session_seconds")) < 0.0005)
            for row in rows {
                let parts = ["open", "question", "pairs", "group", "reflection", "tool"]
                let sum = try parts.reduce(0) { try $0 + number(row, "\($1)_seconds") }
                #expect(try abs(sum - number(row, "actual_seconds")) < 0.0005)
            }
        }
    }

    @Test("No sessions make a file that still reads")
    func empty() {
        #expect(export([], .json) == "[]\n")
        #expect(export([], .ndjson).isEmpty)
        #expect(export([], .csv).hasPrefix("record,rehearsal,ended,"))
    }

    @Test("Names are told once each")
    func names() {
        let names = ReviewColumn.all(hasFreeText: true).map(\.name)
        #expect(Set(names).count == names.count)
        #expect(names.allSatisfy { $0.allSatisfy { $0.isLowercase || $0 == "_" || $0.isNumber } })
    }
}
