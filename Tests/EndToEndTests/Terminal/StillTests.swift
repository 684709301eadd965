import Foundation
import TestSupport
import Testing

/// The still form on a terminal: whatever happens, nothing is drawn again.
struct StillTests {
    private let treff: Treff

    init() throws { treff = try Treff() }

    /// All that was written, with the times of the day as they cannot be known.
    private func transcript(_ terminal: PseudoTerminal, of treff: Treff) -> String {
        String(decoding: terminal.output, as: UTF8.self).replacing(/\d{1,2}:\d\d/, with: "00:00")
            .replacing(treff.home.path, with: "~")
            .replacing("\r\n", with: "\n").replacing(/\d{4}-\d\d-\d\d-\d{4}/, with: "DATE")
    }

    private func session(_ treff: Treff, _ more: String...) throws -> String {
        let script = treff.home.path + "/prøve.md"
        let text =
            "---\ntittel: Prøve\nspråk: nb\n---\n\n# Oppstart (10 min)\n\n## Hei (10 min)\n\nSpørsmål: Hva håper du på?\n"
        try text.write(toFile: script, atomically: false, encoding: .utf8)
        let terminal = try treff.open(["run", script] + more, columns: 400)
        try prompt("Klar, Enter begynner ›", after: "Klokka er", in: terminal)
        try terminal.type("\r")
        try prompt(after: "à jour", in: terminal)
        for (line, answer) in [("æøå og 😀", "Notat 1"), ("", "▸ Hva håper"), ("tid", "Tempo"), ("angre", "Angret")] {
            try terminal.type(line + "\r")
            try prompt(after: answer, in: terminal)
        }
        try terminal.type("\u{04}")
        #expect(try terminal.waitForExit() == .code(0))
        return transcript(terminal, of: treff)
    }

    private func prompt(_ sign: String = "›", after answer: String, in terminal: PseudoTerminal) throws {
        try terminal.expect("“\(answer)” and a prompt after it") { screen in
            screen.state.text.contains(answer) && screen.state.text.hasSuffix("\n" + sign)
        }
    }

    private static let expected = """
        Prøve
        00:00–00:00 · 10 min · Oppstart 10
        Notater lagres i ~/.local/share/treff/records

        OPPSTART · 10 min · til 00:00
        1.1  Hei · 10 min
             ○ Spørsmål: Hva håper du på?

        Klokka er 00:00. Begynner dere nå, slutter dere 00:00.
        Enter begynner · begynte kl 00:00 om dere er i gang · slutt kl 00:00 om slutten er avtalt
        Klar, Enter begynner ›\u{20}

        OPPSTART · 10 min · til 00:00
        1.1  Hei · 10 min
             ○ Spørsmål: Hva håper du på?
        Enter går videre · skriv fritt for å notere · hjelp viser kommandoene
        10 min igjen av Hei, slutt 00:00, à jour.
        › æøå og 😀
        ✓ Notat 1
        10 min igjen av Hei, slutt 00:00, à jour.
        ›\u{20}
             Spørsmål · 1 av 1
             ▸ Hva håper du på?
             Enter avslutter siste punkt.
        10 min igjen av Hei, slutt 00:00, à jour.
        › tid
          Oppstart  00:00 igjen
          1.1 Hei   00:00 igjen
          Tempo     à jour
          Slutt     00:00 (plan 00:00)
          Notater   1
        10 min igjen av Hei, slutt 00:00, à jour.
        › angre
        Angret: spørsmål i 1.1 Hei.
        Dere er i 1.1 Hei: 00:00 igjen.
        10 min igjen av Hei, slutt 00:00, à jour.
        ›\u{20}
        Samlingen er lagret og ikke avsluttet. treff gjenoppta går videre.

        """

    @Test func aWholeSession() throws {
        #expect(try session(treff, "--still") == Self.expected)
    }

    @Test func byTheVariableAndByADumbTerminal() throws {
        var byVariable = try Treff()
        byVariable.variables["TREFF_STILL"] = "1"
        #expect(try session(byVariable) == Self.expected)
        var dumb = try Treff()
        dumb.variables["TERM"] = "dumb"
        #expect(try session(dumb) == Self.expected)
    }
}
