import TestSupport
import Testing

/// What a typed line is: a command only when it is exactly one, and otherwise a note.
struct LineTests {
    let treff: Treff

    init() throws { treff = try Treff() }

    /// Leads a session with these lines and gives its record.
    private func record(_ lines: [String], language: String = "nb") throws -> SavedRecord {
        let result = try treff.run(
            "run", "mestringstreff/1", "--lang", language, input: lines.joined(separator: "\n") + "\n")
        #expect(result.exit == .code(0))
        return try #require(try treff.saved().first)
    }

    @Test func whatIsNotExactlyACommandIsANote() throws {
        let record = try record([
            "neste gang tar vi pause før", "pause 10", "fortsett", "pause var nyttig", "- neste", "– tid",
            "+5 til alle",
            "hopp i det", "TID", "tid er viktig", "notat neste", "én på 20 år", "✓ Notat 7",
            "{\"a\": \"\\u0000\"}",
        ])
        #expect(
            record.texts == [
                "neste gang tar vi pause før", "pause var nyttig", "neste", "tid", "+5 til alle", "hopp i det",
                "tid er viktig", "neste", "én på 20 år", "✓ Notat 7", "{\"a\": \"\\u0000\"}",
            ])
        #expect(record.items(of: "item-started") == ["1.1"])
        #expect(record.timeline.map(\.event).filter { $0.hasPrefix("break") } == ["break-started", "break-ended"])
    }

    @Test func eachKindOfNoteHasItsWordInBothLanguages() throws {
        let record = try record([
            "gjort: runde", "lært: ro", "lurt: kortere", "parker trygd", "did: round", "learned: calm", "idea: shorter",
            "park welfare", "note neste",
        ])
        #expect(
            record.notes.map(\.kind) == [
                "did", "learned", "idea", "parked", "did", "learned", "idea", "parked", "note",
            ])
        #expect(record.texts.last == "neste")
    }

    @Test func aWordNearACommandAsksFirstAndIsNeverLost() throws {
        let record = try record(["nesta", "n", "nesta", "j", "nesta", "et notat i stedet", "tilbke"])
        #expect(record.texts == ["nesta", "nesta", "et notat i stedet", "tilbke"])
        #expect(record.items(of: "item-started") == ["1.1", "1.2"])
    }

    @Test(arguments: ["nb", "en"])
    func theWordsOfBothLanguagesWorkInEither(language: String) throws {
        let record = try record(
            [
                "ferdig", "done", "hopp 2.1", "goto 1.1", "dropp", "skip because late", "oppmøte 9", "present 8",
                "angre",
                "undo",
            ],
            language: language)
        #expect(record.items(of: "item-started") == ["1.1", "1.2", "1.3", "2.1", "1.1", "1.2", "1.3"])
        #expect(record.items(of: "item-skipped") == ["1.1", "1.2"])
        #expect(record.script.language == language)
        #expect(record.notes == [])
    }

    @Test func theClosingDialogueFillsTheRecord() throws {
        let record = try record([
            "et notat", "dropp 2.3 ikke tid", "avslutt", "9", "Vi ble kjent", "At det går an", "Mer tid til runden",
            "én var syk", "", "", "", "", "", "", "", "", "", "", "", "", "", "ja",
        ])
        #expect(record.state == "ended")
        #expect(record.group?.present == 9)
        #expect(
            record.reflection
                == SavedRecord.Reflection(did: "Vi ble kjent", learned: "At det går an", idea: "Mer tid til runden"))
        #expect(record.texts == ["et notat"])
        #expect(record.adaptations.first { $0.item == "2.3" }?.reason == "ikke tid")
        #expect(record.adaptations.contains { $0.reason == "én var syk" })
    }
}
