import Foundation
import TestSupport
import Testing

/// `treff new` without a terminal.
struct NewPipeTests {
    private let treff: Treff

    init() throws { treff = try Treff() }

    private static let nb = """

        Samtalekvelder

        Å bli hørt
        Alle har sagt noe

        Oppstart 10, Samtale 40, Avslutning 10
        Velkommen 10


        Ta imot folk ved døra.
        Hva håper du på i kveld?

        Å bli hørt 30
        fagperson
        busk

        To og to: Når følte du deg sist hørt?

        Pause 10 pause


        Oppgave hjemme 4




        Runde 6 stille
        brukerrepresentant


        Hva tar du med deg?

        Spør noen hvordan de har det.



        """

    private static let en = nb.replacing(
        "Oppstart 10, Samtale 40, Avslutning 10", with: "Opening 10, Talk 40, Closing 10"
    )
    .replacing("fagperson", with: "professional").replacing("Pause 10 pause", with: "Break 10 break")
    .replacing("To og to", with: "Pairs").replacing("brukerrepresentant", with: "user representative")
    .replacing("stille", with: "quiet").replacing("Oppgave", with: "Task")

    @Test(arguments: ["nb", "en"])
    func theScriptPassesTheCheckAndCanBeRehearsed(language: String) throws {
        let made = try treff.run("new", "--lang", language, input: language == "nb" ? Self.nb : Self.en)
        #expect(made.exit == .code(0))
        #expect(made.errors == "")
        #expect(made.isPlain)
        let id = "samtalekvelder/1"
        for arguments in [["check", "--strict", id], ["format", "--check", id]] {
            let result = try treff.run(arguments + ["--lang", language])
            #expect(result.exit == .code(0), "\(arguments)")
            #expect(result.output == "")
        }
        #expect(try treff.run("preview", id, "--lang", language).exit == .code(0))
        let rehearsal = try treff.run("rehearse", id, "--auto", "--lang", language)
        #expect(rehearsal.exit == .code(0))
        #expect(rehearsal.output.contains(language == "nb" ? ", som planlagt." : ", as planned."))
    }

    @Test func itIsMadeFromTheShellToo() throws {
        let result = try treff.run(input: "ny\n" + Self.nb + "sjekk samtalekvelder/1 --strict\nslutt\n")
        #expect(result.exit == .code(0))
        #expect(result.errors == "Ingen funn.\n")
        #expect(result.output.contains("✓ Skrevet til"))
    }

    @Test func theOtherSessionsOfTheCourseAreStillThere() throws {
        let made = try treff.run("new", "--title", "Hvile", "--in-course", "Mestringstreff", "--no-questions")
        #expect(made.exit == .code(0))
        let list = try treff.run("list").output
        #expect(list.contains("mestringstreff/1  Hva er mestring?"))
        #expect(list.contains("mestringstreff/7  Hvile"))
    }

    @Test(arguments: ["nb", "en"])
    func everySessionThatShipsCanBeTheStartOfAnother(language: String) throws {
        for number in 1...6 {
            let file = treff.home.path + "/\(number).md"
            let made = try treff.run(
                "new", "--from", "mestringstreff/\(number)", "--lang", language, "--title", "Ny", "--session",
                "\(number)", "--output", file, "--no-questions")
            #expect(made.exit == .code(0))
            let check = try treff.run("format", "--check", file)
            #expect(check.exit == .code(0))
            #expect(try treff.run("check", "--strict", file).errors == "Ingen funn.\n")
        }
    }

    @Test(arguments: ["nb", "en"])
    func aWholeCoursePassesTheCheckAndItsToolCanBeLed(language: String) throws {
        let made = try treff.run("new", "--course", "Living well", "--lang", language)
        #expect(made.exit == .code(0))
        let folder = treff.home.path + "/.local/share/treff/scripts"
        let check = try treff.run("check", "--strict", folder)
        #expect(check.exit == .code(0))
        #expect(check.output + check.errors == "Ingen funn i 3 filer.\n")
        #expect(try treff.run("format", "--check", folder).exit == .code(0))
        let tool = language == "nb" ? "hopp 2.1\nverktøy ett-skritt\n\n" : "goto 2.1\ntool one-step\n\n"
        let led = try treff.run("rehearse", "living-well/1", "--lang", language, input: tool)
        #expect(led.output.contains(language == "nb" ? "Ett skritt · 1 av 3 · 5 min" : "One step · 1 of 3 · 5 min"))
    }

    @Test func aReadOnlyFolderIsToldAndTheDraftIsKept() throws {
        let folder = treff.home.path + "/laast"
        try "".write(toFile: folder, atomically: false, encoding: .utf8)
        let input = String(Self.nb.dropLast(2)) + "\(folder)/ny.md\n\n"
        let result = try treff.run("new", input: input)
        #expect(result.exit == .code(1))
        #expect(result.errors.hasPrefix("Kan ikke skrive \(folder)/ny.md: "))
        #expect(try treff.home.text(".local/state/treff/draft.txt").contains("Å bli hørt"))
    }
}
