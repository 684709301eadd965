import Facilitation
import TestSupport
import Testing

@testable import RecordStore

/// What the program writes keeps to the schema that ships, and the schema forbids what it should.
@Suite struct RecordSchemaTests {
    private let schema: Schema

    init() throws {
        schema = try Schema(parsing: repositoryFile("Sources/RecordStore/RecordStore.docc/record.schema.json"))
    }

    private func errors(_ record: Record, _ change: (String) -> String = { $0 }) throws -> [String] {
        let text = change(String(decoding: Samples.document(record), as: UTF8.self))
        return try schema.errors(in: SchemaValue(parsing: text.utf8))
    }

    @Test func everyRecordThatIsWrittenIsValid() throws {
        #expect(try errors(Samples.begun) == [])
        #expect(try errors(Samples.full) == [])
        #expect(try errors(Samples.withNotes(50)) == [])
        for event in Samples.events {
            var record = Samples.begun
            record.timeline = [Entry(moment: Samples.moment(1), event: event, command: 1)]
            #expect(try errors(record) == [], "\(event.name)")
        }
    }

    @Test func stepsAndTextsAreValidInVersionTwoAndReadAgain() throws {
        var record = Samples.begun
        record.plan.phases[0].items[1].stops += [
            Stop(id: "1.2.2", .step(nil, nil), "Tegn."),
            Stop(id: "1.2.3", .step(.pairs, StepTiming(minutes: 2, rounds: 3, roles: ["leser"])), "Les."),
            Stop(id: "1.2.4", .text, "Takk.\nHa det."),
            Stop(id: "1.2.5", .step(nil, StepTiming(Turns(seconds: 90, people: 9), rounds: 2)), "Fortell."),
        ]
        let document = Samples.document(record)
        #expect(String(decoding: document, as: UTF8.self).contains("\"version\": 2"))
        #expect(try schema.errors(in: SchemaValue(parsing: document)) == [])
        #expect(try RecordDocument(Array(document)).record == record)
    }

    @Test(
        arguments: [
            (#""version": 2,"#, #""version": 3,"#, [".version: enum"]),
            (#""endedAt": "2026-11-21T"#, #""endedAt": "2026-11-21 "#, [".endedAt: fits none of anyOf"]),
            (#""state": "ended""#, #""state": "over""#, [".state: enum"]),
            (#""present": 9 }"#, #""present": 9.5 }"#, [".group.present: type"]),
            (#""present": 9 }"#, #""present": -9 }"#, [".group.present: minimum"]),
            (#""minutes": 5, "minimum""#, #""minutes": true, "minimum""#, [".plan[0].items[0].minutes: type"]),
            (#""event": "item-ended", "item""#, #""event": "item-ended", "itm""#, [".timeline[2]: no item"]),
            (#""event": "break-ended""#, #""event": "lunch""#, [".timeline[10].event: enum"]),
            (#""minutes": { "2.9": 5"#, #""minutes": { "2.9": "5""#, [".timeline[15].minutes.2.9: type"]),
            (#""steps": [null, {"#, #""steps": [7, {"#, [".timeline[5].steps[0]: fits none of anyOf"]),
            (
                #""text": "", "withdrawn": false, "erased": true"#, #""text": "x", "erased": true"#,
                [".notes[2]: no withdrawn", ".notes[2].text: const"]
            ),
            (#""aimMet": true"#, #""new": true"#, [".adaptations[0]: no aimMet"]),
        ] as [(String, String, [String])])
    func theSchemaForbids(part: String, replacement: String, expected: [String]) throws {
        let found = try errors(Samples.full) { $0.replacing(part, with: replacement, maxReplacements: 1) }
        #expect(found.sorted() == expected.sorted())
    }
}
