import Foundation
import TestSupport
import Testing

/// `treff erase`: what was written goes away, also after the session has ended.
struct ErasingTests {
    private let treff: Treff
    private let name: String

    init() throws {
        treff = try Treff()
        let lines = [
            "Kari fortalte om jobben", "dropp fordi ble for sent", "gjort: to og to", "avslutt", "9", "vi kom i mål",
        ]
        _ = try treff.run(
            "run", "mestringstreff/1", input: lines.joined(separator: "\n") + String(repeating: "\n", count: 9))
        name = try #require(TemporaryFolder.names(in: treff.records).first { $0.hasSuffix(".json") })
    }

    private var text: String { get throws { try String(contentsOfFile: treff.records + "/" + name, encoding: .utf8) } }

    @Test func allThatWasWrittenIsShown() throws {
        let result = try treff.run("slett", name)
        #expect(
            result.output == """
                  1      Kari fortalte om jobben
                  2      to og to
                  gjort  vi kom i mål
                  1.1    ble for sent

                """)
        #expect(result.exit == .code(0))
    }

    @Test func whatIsErasedIsGoneWhereverItStood() throws {
        let before = try #require(try treff.saved().first)
        let result = try treff.run("erase", name.replacing(".json", with: ""), "1", "did", "1.1", "--yes")
        #expect(
            result.output == """
                  1      Kari fortalte om jobben
                  gjort  vi kom i mål
                  1.1    ble for sent
                ✓ Slettet. Det kan ikke angres.

                """)
        #expect(result.exit == .code(0))
        for words in ["Kari", "kom i mål", "for sent"] { #expect(try !text.contains(words)) }
        let after = try #require(try treff.saved().first)
        #expect(after.texts == ["", "to og to"])
        #expect(after.notes.map(\.erased) == [true, nil])
        #expect(after.timeline.map(\.event) == before.timeline.map(\.event))
        #expect(after.state == "ended")
        #expect(try treff.run("slett", name).output == "  2  to og to\n")
    }

    @Test func nothingIsErasedWithoutAYes() throws {
        let before = try text
        let result = try treff.run("slett", name, "1")
        #expect(result.errors == "Ikke noe er slettet. --yes sletter uten å spørre.\n")
        #expect(result.exit == .code(1))
        #expect(try text == before)
    }

    @Test func nothingIsErasedWhenOneNameIsWrong() throws {
        let before = try text
        let result = try treff.run("slett", name, "1", "7", "--yes", "--lang", "en")
        #expect(
            result.errors
                == "There is nothing to remove under 7. treff erase \(name) shows all that can be removed.\n")
        #expect(result.exit == .code(1))
        #expect(try text == before)
    }

    @Test func onATerminalItAsks() throws {
        let terminal = try treff.open("slett", name, "gjort")
        try terminal.expect("Slette dette for godt?")
        try terminal.type("j\r")
        try terminal.expect("✓ Slettet")
        #expect(try terminal.waitForExit() == .code(0))
        #expect(try !text.contains("kom i mål"))
    }

    @Test func theTextOfATimerIsErasedAndThatOfAToolIsNot() throws {
        let lines = ["klokke 10 Anna forteller", "verktøy busk", "", "", ""]
        _ = try treff.run("run", "mestringstreff/2", input: lines.joined(separator: "\n") + "\n")
        let other = try #require(TemporaryFolder.names(in: treff.records).first { $0.contains("-2.json") })
        #expect(try treff.run("slett", other).output == "  klokke-1  Anna forteller\n")
        #expect(try treff.run("slett", other, "klokke-1", "--yes").exit == .code(0))
        #expect(try !String(contentsOfFile: treff.records + "/" + other, encoding: .utf8).contains("Anna"))
    }

    @Test func aCopyOfADamagedRecordIsTold() throws {
        let path = treff.records + "/" + name
        try String(text.dropLast(20)).write(toFile: path, atomically: false, encoding: .utf8)
        let result = try treff.run("slett", name, "1", "--yes")
        let copy = try #require(TemporaryFolder.names(in: treff.records).first { $0.contains(".damaged-") })
        #expect(
            result.errors.hasSuffix(
                "Kopien av det skadde referatet kan ha ordene ennå. Slett den også:\n\(treff.records)/\(copy)\n"))
    }

    @Test func aRecordIsFoundByItsNameInReviewsToo() throws {
        #expect(try treff.run("review", name).output.contains("Hva er mestring?"))
        #expect(try treff.run("resume", name).output.contains("Samlingen ble avsluttet"))
    }
}
