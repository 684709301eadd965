import Basics
import Facilitation
import TestSupport
import Testing

@testable import RecordStore

/// The shared file: its page and its schema are what the program reads and writes.
@Suite struct GlanceCodingTests {
    private let example: String
    private let schema: Schema

    init() throws {
        let folder = "Sources/RecordStore/RecordStore.docc/"
        let page = try String(decoding: repositoryFile(folder + "Glance.md"), as: UTF8.self)
        let start = try #require(page.range(of: "```json\n")).upperBound
        let end = try #require(page[start...].range(of: "```")).lowerBound
        example = String(page[start..<end])
        schema = try Schema(parsing: repositoryFile(folder + "glance.schema.json"))
    }

    private func read(_ text: String) throws -> Glance { try GlanceCoding.glance(JSON(parsing: Array(text.utf8))) }

    private func written(_ glance: Glance) -> String { String(decoding: GlanceCoding.document(glance), as: UTF8.self) }

    @Test func theExampleIsValidAndWrittenAgainAsItStands() throws {
        #expect(try written(read(example)) == example)
        #expect(try schema.errors(in: SchemaValue(parsing: example.utf8)) == [])
    }

    @Test(arguments: Glance.Standing.allCases) func whatIsMissingStaysAway(standing: Glance.Standing) throws {
        let glance = Glance(
            session: Glance.Title("Søvn", language: .nn), isRehearsal: true, standing: standing, moment: .at(7),
            now: Glance.Line(.task, "Gå ein tur."), next: Glance.Line(.item(minutes: 5), "1.1 Velkomen"),
            times: Glance.Times(start: -60, end: 9000, forecast: 9000))
        #expect(try read(written(glance)) == glance)
        #expect(try schema.errors(in: SchemaValue(parsing: written(glance).utf8)) == [])
    }

    @Test func wordsOfANewerVersionHaveANeutralMeaning() throws {
        let newer = example.replacing("\"item\",", with: "\"sitting\", \"more\": [1],").replacing(
            "\"pairs\"", with: "\"choir\"")
        let glance = try read(newer)
        #expect(glance.standing == .item)
        #expect(glance.now?.kind == .prompt(.question))
    }

    @Test(arguments: [
        ("\"at\": \"2026", "\"at\": \"yesterday"), ("\"elapsed\": 2560.0", "\"elapsed\": null"),
        ("\"left\": 298.4", "\"left\": \"5\""), ("\"rounds\": 2", "\"rounds\": 0"), ("\"of\": 8", "\"off\": 8"),
    ])
    func whatIsNotAsItShouldBeIsAnError(part: String, replacement: String) throws {
        let json = try JSON(parsing: Array(example.replacing(part, with: replacement).utf8))
        #expect(throws: FieldError.self) { try GlanceCoding.glance(json) }
    }

    @Test func aFileIsKnownByItsFormat() throws {
        let folder = try TemporaryFolder()
        try folder.put(example.utf8, in: "a.json")
        try folder.put(Samples.document(Samples.begun), in: "b.json")
        try folder.put("{}".utf8, in: "c.json")
        #expect(try FollowedFile.read(folder.path + "/a.json") == .glance(read(example)))
        #expect(try FollowedFile.read(folder.path + "/b.json") == .record(Samples.begun))
        #expect(throws: StoreError(.read, folder.path + "/c.json", .notARecord)) {
            try FollowedFile.read(folder.path + "/c.json")
        }
    }
}
