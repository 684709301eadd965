import Foundation
import TestSupport
import Testing

/// What the keys do in a session on a terminal.
struct KeyTests {
    let treff: Treff
    let live: LiveTerminal

    init() throws {
        treff = try Treff()
        live = try LiveTerminal(treff, "run", "mestringstreff/1")
    }

    private func leave() throws -> SavedRecord {
        try live.terminal.type("\u{04}")
        #expect(try live.terminal.waitForExit() == .code(0))
        return try #require(try treff.saved().first)
    }

    @Test func tabCompletesCommandsItemsAndTools() throws {
        try live.type("skj\t", showing: "skjul")
        try live.type("\u{15}hopp takk\t", showing: "hopp Takk for i dag")
        try live.type("\u{15}hopp 3.\t", showing: "hopp 3.")
        try live.terminal.expect("3.1")
        try live.type("1\t", showing: "hopp 3.1")
        try live.type("\u{15}verktøy presentasjonsb\t", showing: "verktøy presentasjonsblomst")
        try live.type("\u{15}hopp 3.3\t", showing: "hopp 3.3")
        try live.enter("", expecting: "Takk for i dag")
        #expect(try leave().items(of: "item-started") == ["1.1", "3.3"])
    }

    @Test func controlCDropsTheLineAndNothingElse() throws {
        try live.type("skulle ikke stått", showing: "skulle ikke stått")
        try live.terminal.type("\u{03}")
        try live.terminal.expect("pil opp henter den igjen")
        try live.enter("skulle stått", expecting: "✓ Notat 1")
        try live.enter("nesta", expecting: "Mente du")
        try live.terminal.type("\u{03}")
        try live.terminal.expect("✓ Notat 2")
        #expect(try leave().texts == ["skulle stått", "nesta"])
    }

    @Test func controlDLeavesOnlyFromAnEmptyLine() throws {
        try live.type("ab\u{01}\u{04}", showing: "b")
        try live.enter("", expecting: "✓ Notat 1")
        let record = try leave()
        #expect(record.texts == ["b"])
        #expect(record.state == "running")
        #expect(live.rows.contains("Samlingen er lagret og ikke avsluttet. treff gjenoppta går videre."))
        #expect(try treff.run("resume", input: "og så videre\n").acknowledged == [2])
    }

    @Test func hideShowsNothingUntilEnter() throws {
        try live.enter("noe privat", expecting: "✓ Notat 1")
        try live.terminal.type("skjul\r")
        try live.terminal.expect("an empty screen") { $0.state.text == "" }
        let before = live.terminal.output.count
        live.terminal.resize(columns: 70, rows: 20)
        try live.terminal.type("\r")
        try live.terminal.expect("the prompt again") { !$0.isAlternate && $0.state.text.contains("noe privat") }
        // What was written until the program let go of the empty screen.
        let written = String(decoding: live.terminal.output[before...], as: UTF8.self)
        let hidden = try #require(written.range(of: "\u{1B}[?1049l")).lowerBound
        #expect(!written[..<hidden].contains("privat"))
        #expect(try leave().items(of: "item-started") == ["1.1"])
    }

    @Test func whatIsTypedWhileHiddenIsCarriedOut() throws {
        try live.terminal.type("skjul\r")
        try live.terminal.expect("an empty screen") { $0.state.text == "" }
        try live.enter("hopp 2.1", expecting: "2.1  Om mestring")
        #expect(try leave().items(of: "item-started") == ["1.1", "2.1"])
    }

    @Test func whatIsPastedIsOneLineAtATimeAndNeverACommandByTab() throws {
        try live.terminal.type("\u{1B}[200~første\tlinje\u{1B}[201~")
        try live.terminal.expect("første")
        try live.enter("", expecting: "✓ Notat 1")
        #expect(try leave().texts.map { $0.split(whereSeparator: \.isWhitespace) } == [["første", "linje"]])
    }

    @Test func anItemWhoseTimeIsOverIsToldOnceAndKindlyEachTenMinutesMore() throws {
        let other = try Treff()
        let fast = try LiveTerminal(other, "rehearse", "mestringstreff/1", "--speed", "600", columns: 100)
        try fast.terminal.expect("over tida.")
        try fast.terminal.expect("to be told again twice") { _ in told(fast).count == 3 }
        #expect(told(fast).map { $0.hasSuffix("over tida.") } == [true, false, false])
        #expect(told(fast).dropFirst().allSatisfy { $0.contains("over tida. Helt greit om gruppa trenger det;") })
    }

    private func told(_ live: LiveTerminal) -> [String] {
        live.rows.filter { $0.hasPrefix("· ") && $0.contains("Velkommen er") }
    }
}
