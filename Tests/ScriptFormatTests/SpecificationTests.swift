import Facilitation
import Foundation
import Testing

@testable import ScriptFormat

@Suite("The specification")
struct SpecificationTests {
    private static func article(_ name: String) throws -> [Substring] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = folder.appending(path: "Sources/ScriptFormat/ScriptFormat.docc/\(name).md")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// The fenced blocks that begin as documents do.
    private static func examples(_ name: String) throws -> [String] {
        try article(name).split(separator: "```").enumerated().filter { $0.offset % 2 == 1 }
            .map { $0.element.joined(separator: "\n") }.filter { $0.hasPrefix("---") }
    }

    /// The words in backticks in the first two columns of the table that has these words in it.
    private static func table(with word: String) throws -> [[[String]]] {
        let lines = try article("Specification")
        let tables = lines.split { !$0.hasPrefix("|") }
        let table = try #require(
            tables.first { $0.contains { $0.contains("`\(word)`") } && $0.first?.contains("bokmål") == true })
        return table.dropFirst(2).map { row in
            row.split(separator: "|").prefix(2).map { cell in
                cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
                    .filter { $0.offset % 2 == 1 }.map { String($0.element) }
            }
        }
    }

    private func holds<Meaning>(_ vocabulary: Vocabulary<Meaning>, to word: String) throws {
        let rows = try Self.table(with: word)
        #expect(rows.map { $0[0].first } == vocabulary.list(in: .nb))
        #expect(rows.map { $0[1].first } == vocabulary.list(in: .en))
        for row in rows {
            let meanings = row.joined().map { vocabulary.meaning(of: $0) }
            #expect(meanings.allSatisfy { $0 != nil && $0 == meanings[0] })
        }
    }

    @Test("has examples that are read without a finding")
    func examples() throws {
        let examples = try Self.examples("Specification") + Self.examples("Findings")
        let readings = examples.map { DocumentReader.read($0, id: "x") }
        #expect(readings.map(\.findings) == Array(repeating: [], count: 4))
        let kinds = readings.map { reading in
            switch reading.value {
            case .session(let script): "session of \(script.items.count) items"
            case .tool(let tool): "tool of \(tool.steps.count) steps"
            case .course(let course): "course of \(course.build.count) phases"
            case nil: "nothing"
            }
        }
        #expect(
            kinds == ["session of 3 items", "tool of 2 steps", "course of 3 phases", "session of 1 items"])
    }

    @Test("has the words that the readers know, no more and no less")
    func words() throws {
        try holds(FrontMatterKey.words, to: "kurs")
        try holds(Tool.Purpose.words, to: "utforske")
        try holds(Marks.words, to: "valgfri")
        try holds(Label.words, to: "Utdeling")
        try holds(Role.words, to: "medleder")
        try holds(ToolSection.words, to: "Kilder")
    }

    @Test("says in which documents each name stands")
    func keys() throws {
        let rows = try Self.article("Specification").filter { $0.hasPrefix("| `") }.map { row in
            row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        }
        for row in rows where row.count == 4 {
            let key = try #require(FrontMatterKey.words.meaning(of: row[0].filter { $0 != "`" }))
            let kinds = DocumentKind.allCases.filter { FrontMatterKey.keys(of: $0).contains(key) }.map(\.rawValue)
            #expect(row[2] == "all" ? kinds.count == 4 : kinds == row[2].split(separator: ", ").map(String.init))
        }
    }
}
