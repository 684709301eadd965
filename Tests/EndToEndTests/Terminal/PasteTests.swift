import TestSupport
import Testing

/// What is pasted in a session on a terminal is one note, however much it is.
struct PasteTests {
    private let treff: Treff
    private let live: LiveTerminal

    init() throws {
        treff = try Treff()
        live = try LiveTerminal(treff, "run", "mestringstreff/1")
    }

    private func paste(_ text: String) throws { try live.terminal.type("\u{1B}[200~\(text)\u{1B}[201~") }

    private func leave() throws -> SavedRecord {
        try live.terminal.type("\u{04}")
        #expect(try live.terminal.waitForExit() == .code(0))
        return try #require(try treff.saved().first)
    }

    /// So many numbered sentences with letters of one to four bytes.
    private func sentences(_ count: Int) -> [String] {
        (1...count).map { "\($0). Blåbæra sto på bordet – og én sa at hun sov 😀" }
    }

    @Test func aMegabyteIsOneWholeNote() throws {
        let text = sentences(18_000).joined(separator: " ")
        #expect(text.utf8.count > 1 << 20)
        try paste(text)
        try live.enter("", expecting: "✓ Notat 1")
        #expect(try leave().texts.map { Array($0.utf8) } == [Array(text.utf8)])
    }

    @Test func fiveThousandLinesAreOneNoteThatIsTakenBackAndDoneAgain() throws {
        let lines = sentences(5_000)
        try paste(lines.joined(separator: "\r"))
        try live.enter("", expecting: "✓ Notat 1")
        try live.enter("angre", expecting: "Angret")
        try live.enter("gjenta", expecting: "Gjentatt")
        let record = try leave()
        #expect(record.texts == [lines.joined(separator: " ")])
        #expect(record.items(of: "item-started") == ["1.1"])
    }

    @Test func controlCDropsWhatWasPasted() throws {
        try paste(sentences(5_000).joined(separator: "\n"))
        try live.terminal.type("\u{03}")
        try live.terminal.expect("Linja er lagt bort")
        try live.enter("noe annet", expecting: "✓ Notat 1")
        #expect(try leave().texts == ["noe annet"])
    }

    @Test func whatIsPastedEndsASearch() throws {
        try live.enter("tid", expecting: "Tempo")
        try live.terminal.type("\u{12}ti")
        try live.terminal.expect("søk: ti")
        try paste(" til å puste")
        try live.terminal.expect("the line, with nothing looked for") { screen in
            !screen.state.text.contains("søk:") && screen.state.text.contains("til å puste")
        }
        try live.enter("", expecting: "✓ Notat 1")
        #expect(try leave().texts.count == 1)
    }
}
