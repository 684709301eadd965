import Facilitation
import Languages
import TestSupport
import Testing

@testable import TreffApp

/// `treff help`: commands, and the guide.
struct HelpCommandTests {
    private func shown(_ arguments: String..., columns: Int = 80) throws -> String {
        let world = try Surroundings(columns: columns)
        #expect(world.run(arguments) == .success)
        #expect(world.complaints == "")
        return world.shown
    }

    private func complaint(_ arguments: String..., status: TreffApp.ExitStatus) throws -> String {
        let world = try Surroundings()
        #expect(world.run(arguments) == status)
        #expect(world.shown == "")
        return world.complaints
    }

    @Test func aCommandIsExplainedUnderEitherName() throws {
        let help = try shown("run", "--help")
        #expect(help.contains("BRUK: treff run"))
        for words in [["help", "run"], ["hjelp", "kjør"], ["hjelp", "kjor"], ["help", "KJØR"]] {
            #expect(try shown(words[0], words[1]) == help)
        }
        #expect(try shown("hjelp", "kjør", "--lang", "en") == shown("run", "--help", "--lang", "en"))
        #expect(try shown("hjelp") == shown("--help"))
        #expect(try shown("--help").contains("\n  Se 'treff hjelp <kommando>' for mer hjelp.\n"))
    }

    @Test func theListOfCommandsTellsOfTheGuide() throws {
        #expect(try shown("help").contains("(hjelp\n                          skript)"))
        #expect(try shown("help", "--lang", "en").contains("(help"))
    }

    @Test func whatIsNoCommandOrPart() throws {
        #expect(
            try complaint("hjelp", "kjorr", status: .usage)
                == "Det finnes ingen kommando som heter kjorr. Mente du kjør?\n")
        #expect(
            try complaint("help", "scrip", "--lang", "en", status: .usage)
                == "There is no command named scrip. Did you mean script?\n")
        #expect(
            try complaint("hjelp", "skript", "midten", status: .failure)
                == """
                Veiledningen har ingen del som heter «midten». Delene er øverst, faser, tider, etiketter, tekst, pauser, \
                verktøy, kurs, planer, steg, redigeringsprogram, unntak og råd.

                """)
        #expect(
            try complaint("help", "script", "t", "--lang", "en", status: .failure)
                == "“t” fits several parts: top, times, text and tools. Type a little more.\n")
    }

    @Test func aPart() throws {
        let part = try shown("hjelp", "skript", "unntak")
        expectSame(
            part,
            """
            Unntak med en grunn

            Noen ganger har dere tenkt over et funn og vil ha det slik. Skriv koden og
            grunnen øverst i skriptet, eller i kursdokumentet når det gjelder alle
            samlingene:

                ---
                tittel: Krefter i hverdagen
                unntak:
                  - phase-sum: Fem minutter er til det uventede
                ---

            """)
        #expect(try shown("help", "script", "exceptions") == part)
        #expect(try shown("hjelp", "skript", "unntak", columns: 60) != part)
    }

    @Test func allParts() throws {
        let all = try shown("hjelp", "skript", "alt")
        let parts = try Guide(.nb).parts.map { try shown("hjelp", "skript", $0.word) }
        #expect(parts.count == 13)
        for part in parts { #expect(all.contains("\n\n" + part)) }
        #expect(all.hasPrefix("Å skrive et skript\n\nPå én side\n\n"))
    }

    @Test(arguments: Language.spoken) func theExampleNeedsNoToolbox(language: Language) throws {
        let world = try Surroundings()
        world.files = ["/samling.md": Guide(language).example.map { $0 + "\n" }.joined()]
        #expect(world.run("check", "/samling.md", "--strict") == .success)
        #expect(world.shown + world.complaints == "Ingen funn.\n")
    }

    @Test func theExampleByItself() throws {
        let example = try shown("hjelp", "skript", "eksempel")
        #expect(example.hasPrefix("---\ntittel: Krefter i hverdagen\nspråk: nb\n"))
        #expect(example.hasSuffix("- Hva tar du med deg herfra?\n"))
    }
}
