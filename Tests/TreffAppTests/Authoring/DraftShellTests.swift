import Facilitation
import ScriptFormat
import Terminal
import TestSupport
import Testing

@testable import TreffApp

/// How a draft becomes a script, or is kept for another time.
struct DraftShellTests {
    @Test func whatCheckWillSayIsToldBeforeAnythingIsWritten() throws {
        let new = try NewWorld()
        let answers = [
            "", "Samtalekvelder", "", "Hvile", "", "Samtale 60, Slutt 5", "Prat 70", "", "", "", "", "", "", "Slutt 4",
            "", "", "", "", "", "", "", "", "endre 1.1", "Prat 60", "brukerrepresentant", "", "", "", "endre 2.1",
            "Slutt 5", "", "", "", "Hva nå?", "",
        ]
        new.new(typing: .lines(answers) + [.key(.end)])
        expectSame(
            new.shown(after: "Hvor skal skriptet lagres?\n"),
            """
            En fil eller en mappe. Ligger det der Enter legger det, finner treff det selv.
            [/s/nb/samtalekvelder/1-hvile.md] › 

            Hvile · Samtalekvelder · samling 1 · 65 min
            1 SAMTALE · 60 min · 10 min for mye
              1.1 Prat · 70 min · gruppeleder
            2 SLUTT · 5 min · 1 min igjen
              2.1 Slutt · 4 min · gruppeleder

            treff sjekk kommer til å si dette:
              · Fase 1: «Samtale» er satt til 60 min, og punktene er til sammen 70 min. Ta
                bort 10 min i punktene, eller sett fasen til 70 min.
              · Fase 2: «Slutt» er satt til 5 min, og punktene er til sammen 4 min. Legg til
                1 min i punktene, eller sett fasen til 4 min.

            Skal jeg skrive det slik?
            Enter skriver. Eller rett først: endre 2.1, sett inn 2.1, fjern 2.1, endre
            tittel (mål, faser, oppgave, fil), tilbake.
            › endre 1.1

            Hva skal 1.1 hete, og hvor lenge varer det?
            Enter lar det stå.
            1.1 · 10 min for mye [Prat (70 min)] › Prat 60

            Hvem leder «Prat»?
            gruppeleder, medleder, fagperson eller brukerrepresentant; flere med komma
            mellom.
            1.1 · 0 min igjen [gruppeleder] › brukerrepresentant

            Hvilket verktøy bruker dere?
            Tab viser verktøykassa. Enter for ingen.
            1.1 · 0 min igjen › 

            Hva skal lederen gjøre eller vite?
            For eksempel «Ta imot folk ved døra.» Enter for ingenting.
            1.1 · 0 min igjen › 

            Hva vil dere spørre gruppa om?
            For eksempel «Hva håper du på?» eller «To og to: Hva hjelper deg?» (også
            Smågruppe, Refleksjon, Si, Utstyr). Enter for ingen.
            1.1 · 0 min igjen › 
            Samtale er full. Noe valgfritt i tillegg: sett inn 1.2.

            Hvile · Samtalekvelder · samling 1 · 65 min
            1 SAMTALE · 60 min
              1.1 Prat · 60 min · brukerrepresentant
            2 SLUTT · 5 min · 1 min igjen
              2.1 Slutt · 4 min · gruppeleder

            treff sjekk kommer til å si dette:
              · Fase 2: «Slutt» er satt til 5 min, og punktene er til sammen 4 min. Legg til
                1 min i punktene, eller sett fasen til 4 min.

            Skal jeg skrive det slik?
            Enter skriver. Eller rett først: endre 2.1, sett inn 2.1, fjern 2.1, endre
            tittel (mål, faser, oppgave, fil), tilbake.
            › endre 2.1

            Hva skal 2.1 hete, og hvor lenge varer det?
            Enter lar det stå.
            2.1 · 1 min igjen [Slutt (4 min)] › Slutt 5

            Hvem leder «Slutt»?
            gruppeleder, medleder, fagperson eller brukerrepresentant; flere med komma
            mellom.
            2.1 · 0 min igjen [gruppeleder] › 

            Hvilket verktøy bruker dere?
            Tab viser verktøykassa. Enter for ingen.
            2.1 · 0 min igjen › 

            Hva skal lederen gjøre eller vite?
            For eksempel «Ta imot folk ved døra.» Enter for ingenting.
            2.1 · 0 min igjen › 

            Hva vil dere spørre gruppa om?
            For eksempel «Hva håper du på?» eller «To og to: Hva hjelper deg?» (også
            Smågruppe, Refleksjon, Si, Utstyr). Enter for ingen.
            2.1 · 0 min igjen › Hva nå?

            Er det et spørsmål til?
            Enter når punktet er ferdig. - tar bort dem som er der.
            2.1 · 0 min igjen › 
            Slutt er full. Noe valgfritt i tillegg: sett inn 2.2.

            Hvile · Samtalekvelder · samling 1 · 65 min
            1 SAMTALE · 60 min
              1.1 Prat · 60 min · brukerrepresentant
            2 SLUTT · 5 min
              2.1 Slutt · 5 min · gruppeleder
                  Spørsmål: Hva nå?

            treff sjekk har ikke noe å si på det.

            Skal jeg skrive det slik?
            Enter skriver. Eller rett først: endre 2.1, sett inn 2.1, fjern 2.1, endre
            tittel (mål, faser, oppgave, fil), tilbake.

            """)
        #expect(new.world.files["/s/nb/samtalekvelder/1-hvile.md"] == nil)
    }

    @Test func whatIsThereIsNeverTouched() throws {
        let new = try NewWorld()
        let answers = Array(Draft.hour.dropLast(2))
        new.world.files["/her.md"] = "noe annet"
        #expect(new.new(typing: .lines(answers + ["her", "her/", "endre fil", "her.md", "~/mine/ny", ""])) == .success)
        expectSame(
            new.shown(after: "Hvor skal skriptet lagres?\n"),
            """
            En fil eller en mappe. Ligger det der Enter legger det, finner treff det selv.
            [/s/nb/samtalekvelder/1-a-bli-hort.md] › her
            /her.md finnes fra før, og den rører jeg ikke. Skriv et annet navn.

            Hvor skal skriptet lagres?
            En fil eller en mappe. Ligger det der Enter legger det, finner treff det selv.
            [/s/nb/samtalekvelder/1-a-bli-hort.md] › her/

            Å bli hørt · Samtalekvelder · samling 1 · 60 min
            Mål: Alle har sagt noe
            1 OPPSTART · 10 min
              1.1 Velkommen · 10 min · gruppeleder
                  Ta imot folk ved døra.
                  Spørsmål: Hva håper du på i kveld?
            2 SAMTALE · 40 min
              2.1 Å bli hørt · 40 min · fagperson · busk
            3 AVSLUTNING · 10 min
              3.1 Til neste gang · 4 min · gruppeleder
                  Oppgave: Spør noen hvordan de har det.
              3.2 Runde · 6 min · stille · brukerrepresentant
                  Spørsmål: Hva tar du med deg?

            treff sjekk har ikke noe å si på det.

            Skal jeg skrive det slik?
            Enter skriver. Eller rett først: endre 2.1, sett inn 2.1, fjern 2.1, endre
            tittel (mål, faser, oppgave, fil), tilbake.
            › endre fil

            Hvor skal skriptet lagres?
            En fil eller en mappe. Ligger det der Enter legger det, finner treff det selv.
            [/her/1-a-bli-hort.md] › her.md
            /her.md finnes fra før, og den rører jeg ikke. Skriv et annet navn.

            Hvor skal skriptet lagres?
            En fil eller en mappe. Ligger det der Enter legger det, finner treff det selv.
            [/her/1-a-bli-hort.md] › ~/mine/ny

            Å bli hørt · Samtalekvelder · samling 1 · 60 min
            Mål: Alle har sagt noe
            1 OPPSTART · 10 min
              1.1 Velkommen · 10 min · gruppeleder
                  Ta imot folk ved døra.
                  Spørsmål: Hva håper du på i kveld?
            2 SAMTALE · 40 min
              2.1 Å bli hørt · 40 min · fagperson · busk
            3 AVSLUTNING · 10 min
              3.1 Til neste gang · 4 min · gruppeleder
                  Oppgave: Spør noen hvordan de har det.
              3.2 Runde · 6 min · stille · brukerrepresentant
                  Spørsmål: Hva tar du med deg?

            treff sjekk har ikke noe å si på det.

            Skal jeg skrive det slik?
            Enter skriver. Eller rett først: endre 2.1, sett inn 2.1, fjern 2.1, endre
            tittel (mål, faser, oppgave, fil), tilbake.
            › 
            ✓ Skrevet til /home/leder/mine/ny.md
            treff forhåndsvis /home/leder/mine/ny.md viser samlingen, og treff øv
            /home/leder/mine/ny.md prøver den. Rett fila i en hvilken som helst teksteditor.

            """)
        #expect(new.world.files["/her.md"] == "noe annet")
        #expect(new.world.files["/home/leder/mine/ny.md"] != nil)
    }

    @Test func aFullDiskIsToldAndAnotherPlaceIsFound() throws {
        let new = try NewWorld(columns: 400)
        new.world.disk.refusals["/s/nb/samtalekvelder"] = .diskFull
        #expect(new.new(typing: .lines(Draft.hour + ["endre fil", "/annet/sted.md", ""])) == .success)
        #expect(
            new.world.shown.contains(
                "Kan ikke skrive /s/nb/samtalekvelder/1-a-bli-hort.md: disken er full. Svarene er ikke borte"))
        #expect(new.verdict("/annet/sted.md") == "")
    }

    @Test func aDraftThatCannotBeKeptIsToldOnce() throws {
        let new = try NewWorld()
        new.world.disk.refusals["/home"] = .noPermission
        #expect(new.new(typing: .lines(["", "", "", "Hvile"]) + [.key(.end)]) == .failure)
        #expect(new.world.shown.ranges(of: "Kan ikke skrive").count == 1)
    }

    @Test func itIsLeftAndTakenUpAgain() throws {
        let new = try NewWorld()
        #expect(new.new(typing: .lines(Array(Draft.hour.prefix(10))) + [.key(.end)]) == .success)
        #expect(new.world.complaints == "Kladden er tatt vare på. treff ny går videre med den.\n")
        #expect(new.world.disk.privatePaths == [NewWorld.draft])
        #expect(new.new(typing: .lines(["?", ""] + Draft.hour.dropFirst(10))) == .success)
        expectSame(
            String(new.shown(after: "Du har en kladd").prefix(648)),
            """
             fra før: Å bli hørt.
            Enter går videre med den. ny begynner på nytt, og legger den gamle til side.
            › ?
            Trykk Enter, eller skriv ny.
            › 
            Å bli hørt · Samtalekvelder · samling 1 · 60 min
            Mål: Alle har sagt noe
            1 OPPSTART · 10 min
              1.1 Velkommen · 10 min · gruppeleder
            2 SAMTALE · 40 min · 40 min igjen
            3 AVSLUTNING · 10 min · 10 min igjen

            Hva skal lederen gjøre eller vite?
            For eksempel «Ta imot folk ved døra.» Enter for ingenting.
            1.1 · 0 min igjen › Ta imot folk ved døra.

            Hva vil dere spørre gruppa om?
            For eksempel «Hva håper du på?» eller «To og to: Hva hjelper deg?» (også
            Smågruppe, Refleksjon, Si, Utstyr). Enter for ingen.
            1.1 · 0 min igj
            """)
        #expect(new.verdict("/s/nb/samtalekvelder/1-a-bli-hort.md") == "")
    }

    @Test func anotherIsBegunAndTheFirstComesBack() throws {
        let new = try NewWorld()
        new.new(typing: .lines(["", "", "", "Den første"]) + [.type("slutt")])
        new.new(typing: .lines(["ny", "", "", "", "Den andre"]) + [.key(.terminate(.terminate))])
        new.new(typing: .lines(["ny"] + Draft.hour))
        #expect(new.world.files[NewWorld.draft]?.contains("Den andre") == true)
        new.new(typing: .lines([""] + Draft.hour.dropFirst(4)))
        #expect(new.world.files[NewWorld.draft]?.contains("Den første") == true)
        #expect(new.world.files.keys.filter { $0.contains("draft") } == [NewWorld.draft])
    }

    @Test(arguments: [[], ["slutt"], ["", "tilbake"]])
    func whoLeavesTheNewOneAtOnceFindsTheFirstAgain(lines: [String]) throws {
        let new = try NewWorld()
        new.new(typing: .lines(["", "", "", "Den første"]) + [.type("slutt")])
        #expect(new.new(typing: .lines(["ny"] + lines) + [.key(.end)]) == .success)
        #expect(new.world.files[NewWorld.draft]?.contains("Den første") == true)
        #expect(new.world.files.keys.filter { $0.contains("draft") } == [NewWorld.draft])
    }

    @Test func nothingIsKeptOfNothing() throws {
        let new = try NewWorld()
        #expect(new.new(typing: [.key(.interrupt), .key(.end)]) == .success)
        #expect(new.world.complaints == "")
        #expect(new.world.files.keys.filter { $0.contains("draft") } == [])
    }

    @Test func aSignalLeavesTheDraft() throws {
        let new = try NewWorld()
        #expect(new.new(typing: [.type(""), .key(.terminate(.terminate))]) == .signal(15))
        #expect(new.world.files[NewWorld.draft] == "treff-draft 1\nnb\n1\nnb")
    }
}
