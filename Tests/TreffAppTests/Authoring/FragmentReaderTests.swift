import Facilitation
import ScriptFormat
import Testing

@testable import TreffApp

/// What single answers mean, in the words of the format.
struct FragmentReaderTests {
    private let nb = FragmentReader(language: .nb)
    private let en = FragmentReader(language: .en)
    private let toolbox = KnownToolbox(tools: ["busk": ["BUSK"], "skoa": ["Skoa"]])

    @Test(arguments: [
        "Oppstart 10, Samtale 40, Avslutning 10", "Oppstart 10 min; Samtale 40 min; Avslutning 10 min",
        "Oppstart ti, Samtale førti, Avslutning ti minutter",
        "Oppstart (10 min), Samtale (40 min), Avslutning (10 min),",
    ])
    func phasesWithMinutes(line: String) throws {
        #expect(Draft.written(try nb.phases(line)) == "Oppstart 10, Samtale 40, Avslutning 10")
    }

    @Test(arguments: ["", ",", "Oppstart, Samtale 40", "10"])
    func phasesWithoutMinutesAreRefused(line: String) {
        #expect(throws: FragmentReader.Problem.self) { try nb.phases(line) }
    }

    @Test func aCommaInANumberIsNoNewPhase() throws {
        #expect(Draft.written(try nb.phases("Oppstart 1,5 t, Slutt 10,")) == "Oppstart 90, Slutt 10")
        #expect(Draft.written(try nb.phases("Oppstart 10,Slutt 10")) == "Oppstart 10, Slutt 10")
    }

    @Test(arguments: [
        ("Oppstart, Slutt 10", "Oppstart"), ("Slutt 10, Takk min", "Takk"), ("Del to 900 timer", "Del to"),
        ("10", "Oppstart"), ("10, 5 min", "Oppstart"), ("", "Oppstart"),
    ])
    func theExampleIsOneThatCanBeWritten(line: String, name: String) {
        #expect(throws: FragmentReader.Problem(text: "Skriv minuttene etter navnet, som \(name) 10.")) {
            try nb.phases(line)
        }
    }

    @Test func whoLeads() throws {
        #expect(try nb.roles("Brukerrepresentant, gruppeleder") == "brukerrepresentant og gruppeleder")
        #expect(try nb.roles("gruppelder") == "gruppeleder")
        #expect(try en.roles("user representative") == "user representative")
        #expect(try nb.roles("Kari") == "Kari")
    }

    @Test func toolsByIdOrName() throws {
        #expect(try nb.tools("BUSK, skoa", toolbox) == "busk, skoa")
        #expect(try nb.tools("buks", toolbox) == "busk")
        let refusal =
            "Verktøyet «hammer» finnes ikke i verktøykassa. Rett navnet, eller lag dokumentet. «treff verktøy» viser dem som finnes."
        #expect(throws: FragmentReader.Problem(text: refusal)) { try nb.tools("hammer", toolbox) }
    }

    @Test func aPromptIsAQuestionUnlessItSaysOtherwise() throws {
        #expect(try nb.prompt("Hva håper du på?").prompts.map(\.form) == [.question])
        #expect(try nb.prompt("To og to: Hva håper du på?").prompts.map(\.form) == [.pairs])
        #expect(try en.prompt("Small group: What helps?").prompts.map(\.text) == ["What helps?"])
        #expect(try nb.prompt("Si: Velkommen!").say == ["Velkommen!"])
        #expect(try nb.prompt("Utstyr: ark, penner").materials == ["ark", "penner"])
        #expect(try nb.prompt("Klokka: når går den?").prompts.map(\.text) == ["Klokka: når går den?"])
    }

    @Test(arguments: ["# Ny fase", "## Nytt punkt (5 min)", "<!-- ikke lukket"])
    func whatWouldBeSomethingElseInAScriptIsRefused(line: String) {
        #expect(throws: FragmentReader.Problem.self) { try nb.body(line) }
    }
}
