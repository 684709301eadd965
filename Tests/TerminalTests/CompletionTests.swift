import TestSupport
import Testing

@testable import Terminal

/// Tab, pasted text, an empty screen, and the figures of a prompt, on a terminal.
struct CompletionTests {
    @Test func tabCompletesAndLists() throws {
        let demo = try Demo(["tick=15"])
        try demo.type("n\t", showing: "n")
        try demo.terminal.expect("neste  notat  nå")
        try demo.type("e\t og nå\t", showing: "neste og nå")
        try demo.terminal.type("\r")
        try demo.terminal.expect("> 11")
        #expect(demo.events == ["line neste og nå"])
    }

    @Test func tabCompletesTheCommonBeginning() throws {
        let demo = try Demo()
        try demo.type("h\t", showing: "h")
        try demo.terminal.expect("hjelp  hopp")
        try demo.type("j\t", showing: "hjelp")
    }

    @Test func candidatesWithDescriptionsStandOnALineEach() {
        let plain = Completion(replacing: 0, candidates: ["busk", "skoa"])
        #expect(plain.rows(columns: 30) == ["busk  skoa"])
        let told = Completion(
            replacing: 0, candidates: ["busk", "pustå", "sol"],
            descriptions: ["busk": "Fire ledd som hjelper deg å si fra", "pustå": "å\u{1B}[2J"])
        #expect(told.rows(columns: 20) == ["busk   Fire ledd so…", "pustå  å␛[2J", "sol    "])
    }

    @Test func theCommonBeginningOfCandidates() {
        #expect(Completion(replacing: 0, candidates: ["tid", "timer"]).commonPrefix == "ti")
        #expect(Completion(replacing: 0, candidates: ["blå", "blåbær"]).commonPrefix == "blå")
        #expect(Completion(replacing: 0, candidates: []).commonPrefix == "")
    }

    @Test func whatIsPastedWaitsForEnter() throws {
        let demo = try Demo()
        try demo.type("\u{1B}[200~første linje\nandre\tlinje\r\n\u{1B}[201~", showing: "første linje andre linje ")
        #expect(demo.events == [])
        try demo.terminal.type("\r")
        try demo.terminal.expect("> 25")
        #expect(demo.events == ["line første linje andre linje "])
    }

    @Test func anEmptyScreenUntilEnter() throws {
        let demo = try Demo()
        try demo.terminal.type("hemmelig\rskjul\r")
        try demo.terminal.expect("an empty screen") { $0.isAlternate && $0.state.text.isEmpty }
        try demo.terminal.type("\r")
        try demo.terminal.expect("the text again") { !$0.isAlternate && $0.state.text.hasSuffix("›") }
        #expect(demo.terminal.screen.state.text == "Økt › hemmelig\n> 8\nØkt › skjul\nØkt ›")
    }

    @Test func theFiguresStayWhileALineIsTypedAndGoWhenItIsEntered() throws {
        let demo = try Demo(["figures= · avslutning senest 12:00 · à jour"], columns: 60)
        #expect(demo.terminal.screen.state.text == "Økt · avslutning senest 12:00 · à jour ›")
        try demo.type("sytten tegn her ja", showing: "sytten tegn her ja")
        try demo.type("xy z", showing: "sytten tegn her jaxy z")
        #expect(
            demo.terminal.screen.state.text == "Økt · avslutning senest 12:00 · à jour › sytten tegn her jax\ny z")
        try demo.terminal.type("\r")
        try demo.terminal.expect("the next prompt") {
            $0.state.text.hasSuffix("à jour ›") && $0.state.text.contains("> 22")
        }
        #expect(
            demo.terminal.screen.state.text
                == "Økt › sytten tegn her jaxy z\n> 22\nØkt · avslutning senest 12:00 · à jour ›")
    }

    @Test func aClearedWindowKeepsTheLine() throws {
        let demo = try Demo()
        try demo.terminal.type("én\rto\rhalv")
        try demo.terminal.expect("halv")
        try demo.terminal.type("\u{0C}")
        try demo.terminal.expect("the line at the top") { $0.state.rows[0] == "Økt › halv" && $0.state.rows[1].isEmpty }
    }
}
