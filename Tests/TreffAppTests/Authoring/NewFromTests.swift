import Facilitation
import Testing

@testable import TreffApp

/// `treff new --from`: a session that starts from another.
struct NewFromTests {
    private static let base = """
        ---
        tittel: Hvile
        kurs:   Kveld
        språk: nb
        samling: 1
        unntak:
          - phase-sum: Vi holder av fem minutter
        ---
        <!-- Skrevet av arbeidsgruppa -->

        # Start (10 min)

        ## Hei (5 min)

        Leder: brukerrepresentant

        Si hei
        til alle.

        Spørsmål: Hva var viktigst?
        """

    private func world(isInteractive: Bool = true) throws -> NewWorld {
        let new = try NewWorld(isInteractive: isInteractive)
        new.world.files["/s/nb/kveld/1-hvile.md"] = Self.base
        return new
    }

    @Test func onlyItsPlaceIsNewAndTheRestStaysAsItStands() throws {
        let new = try world()
        #expect(new.new("--from", "kveld/1", typing: .lines(["", "", "Hvile mer", "", ""])) == .success)
        expectSame(
            new.world.files["/s/nb/kveld/2-hvile-mer.md"] ?? "",
            Self.base.replacing("tittel: Hvile", with: "tittel: Hvile mer").replacing("samling: 1", with: "samling: 2"))
        expectSame(
            new.shown(after: "kladden til side.\n"),
            """

            Hvilket kurs hører samlingen til?
            Skriv navnet på kurset, eller - for ingen.
            [Kveld] › 

            Hvilket nummer har samlingen i kurset?
            Kurset har 1 fra før.
            [2] › 

            Hva heter samlingen?
            For eksempel «Hva er mestring?» eller «Å si fra».
            [Hvile] › Hvile mer

            Hvor skal skriptet lagres?
            En fil eller en mappe. Ligger det der Enter legger det, finner treff det selv.
            [/s/nb/kveld/2-hvile-mer.md] › 

            Hvile mer · Kveld · samling 2 · 10 min
            1 START · 10 min · 5 min igjen
              1.1 Hei · 5 min · brukerrepresentant
                  Si hei til alle.
                  Spørsmål: Hva var viktigst?

            treff sjekk har ikke noe å si på det.

            Skal jeg skrive det slik?
            Enter skriver. Eller rett først: endre 2.1, sett inn 2.1, fjern 2.1, endre
            tittel (mål, faser, oppgave, fil), tilbake.
            › 
            ✓ Skrevet til /s/nb/kveld/2-hvile-mer.md
            treff forhåndsvis kveld/2 viser samlingen, og treff øv kveld/2 prøver den. Rett
            fila i en hvilken som helst teksteditor.

            """)
        #expect(new.world.run("check", "--strict", "/s/nb/kveld/2-hvile-mer.md") == .success)
    }

    @Test func whatIsChangedIsLaidOutAnewWithItsComments() throws {
        let new = try world()
        let answers = ["", "", "", "", "endre 1.1", "Hallo 5", "", "", "", "", ""]
        #expect(new.new("--from", "kveld/1", typing: .lines(answers)) == .success)
        #expect(!new.world.shown.contains("Kommentarene i samlingen du begynte med, blir ikke med"))
        expectSame(
            new.world.files["/s/nb/kveld/2-hvile.md"] ?? "",
            """
            ---
            kurs: Kveld
            samling: 2
            tittel: Hvile
            språk: nb
            unntak:
              - "phase-sum: Vi holder av fem minutter"
            ---

            <!-- Skrevet av arbeidsgruppa -->

            # Start (10 min)

            ## Hallo (5 min)

            Leder: brukerrepresentant

            Si hei til alle.

            Spørsmål:
            - Hva var viktigst?

            """)
        #expect(new.verdict("/s/nb/kveld/2-hvile.md") == "")
    }

    /// Lines that end as on Windows, underlined headings, and code that looks like headings.
    @Test func whatCheckSaysHasItsPlaceHoweverTheTextIsWritten() throws {
        let text =
            Self.base + "\n\n```\n# Ikke en fase\n\n## Ikke et punkt\n```\n\nSlutt (5 min)\n====\n\n## Takk (4 min)\n"
            + "\nLeder: Kari\n"
        for text in [text, text.replacing("\n", with: "\r\n")] {
            let new = try world()
            new.world.files["/s/nb/kveld/1-hvile.md"] = text
            #expect(new.newAlone("--from", "kveld/1", "--no-questions") == .success)
            let told = new.world.complaints.split(separator: "\n").map { $0.split(separator: ":")[0] }
            #expect(told == ["1.1", "Fase 2"])
        }
    }

    @Test func theDraftKeepsWhatItStartsFrom() throws {
        let new = try world()
        new.new("--from", "kveld/1", typing: [.type(""), .key(.end)])
        new.world.files["/s/nb/kveld/1-hvile.md"] = nil
        #expect(new.new(typing: .lines(["", "7", "", "", ""])) == .success)
        #expect(new.world.files["/s/nb/kveld/7-hvile.md"] == Self.base.replacing("samling: 1", with: "samling: 7"))
    }

    @Test func whatIsNoSessionIsTold() throws {
        let new = try world()
        #expect(new.newAlone("--from", "kveld/9") == .failure)
        #expect(new.newAlone("--from", "/s/nb/toolbox/busk.md") == .failure)
        #expect(new.world.complaints.contains("Fant ikke skriptet kveld/9."))
        #expect(new.world.complaints.contains("busk.md"))
    }

    @Test func byFlagsAlone() throws {
        let new = try world()
        #expect(new.newAlone("--from", "kveld/1", "--title", "Ro", "--no-questions") == .success)
        #expect(new.world.files["/s/nb/kveld/2-ro.md"]?.contains("<!-- Skrevet av arbeidsgruppa -->") == true)
    }
}
