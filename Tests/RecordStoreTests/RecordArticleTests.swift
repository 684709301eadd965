import Basics
import Facilitation
import TestSupport
import Testing

@testable import RecordStore

/// The examples of the specification are what the program reads and writes.
@Suite struct RecordArticleTests {
    private let article: String

    init() throws {
        article = try String(
            decoding: repositoryFile("Sources/RecordStore/RecordStore.docc/Record.md"), as: UTF8.self)
    }

    /// The text of each code block of a kind.
    private func blocks(_ kind: String) -> [String] {
        article.split(separator: "\n```\(kind)\n").dropFirst().compactMap { part in
            part.range(of: "```").map { String(part[..<$0.lowerBound]) }
        }
    }

    @Test func theExampleIsValidAndWrittenAgainAsItStands() throws {
        let schema = try Schema(parsing: repositoryFile("Sources/RecordStore/RecordStore.docc/record.schema.json"))
        let examples = blocks("json")
        #expect(examples.count == 1)
        for example in examples {
            let record = try RecordDocument(Array(example.utf8)).record
            #expect(try schema.errors(in: SchemaValue(parsing: example.utf8)) == [])
            #expect(String(decoding: Samples.document(record), as: UTF8.self) == example)
        }
    }

    @Test func thePromptsAreOneOfEachKind() throws {
        let lines = blocks("json-prompts").flatMap { $0.split(separator: "\n") }
        let stops = try lines.map { try StopCoding.stop(JSON(parsing: Array($0.utf8))) }
        #expect(stops.map { StopCoding.json($0).line } == lines.map { Array($0.utf8) })
        let timing = StepTiming(minutes: 5, rounds: 2, roles: ["forteller", "lytter"])
        #expect(stops.map(\.kind) == [.prompt(.pairs), .step(.pairs, timing), .text])
    }

    @Test func theEntriesAreOneOfEachEvent() throws {
        let lines = blocks("json-entries").flatMap { $0.split(separator: "\n") }
        let entries = try lines.map { try EntryCoding.entry(JSON(parsing: Array($0.utf8))) }
        #expect(entries.map { EntryCoding.json($0).line } == lines.map { Array($0.utf8) })
        #expect(Set(entries.map(\.event.name)) == Set(Samples.events.map(\.name)))
    }
}
