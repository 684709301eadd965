import Facilitation
import ScriptFormat
import Terminal
import TestSupport
import Testing

@testable import TreffApp

/// What is said while a session is made: of slips, of findings, and when somebody asks for help.
struct DraftSlipTests {
    @Test func slipsAreToldWhereTheyAreMade() throws {
        let new = try NewWorld()
        new.new(
            typing: [
                .type("back"), .type("de"), .key(.interrupt), .type(""), .type(""), .type("to"), .type("3"), .type(""),
                .type("Hvile"), .type(""),
                .type("A, B"), .type("A 10, B 10"), .type(""), .type("Hei"), .type("Hei 5"), .type("Kari"),
                .type("hammer"), .type("tilbake"),
                .type("gruppeleder"), .tab("b"), .type("busk"), .type("TODO"), .type("Har du det bra?"),
                .type("Hva nå? Og så?"), .type(""), .type("Mer 8"),
                .key(.end),
            ])
        expectSame(
            new.shown(after: "kladden til side.\n"),
            """

            Hvilket språk skal skriptet ha?
            nb, nn eller en
            [nb] › back
            Dette er det første spørsmålet.

            Hvilket språk skal skriptet ha?
            nb, nn eller en
            [nb] › de
            Skriv nb, nn eller en.

            Hvilket språk skal skriptet ha?
            nb, nn eller en
            Linja er borte. Ctrl-D legger kladden til side.

            Hvilket språk skal skriptet ha?
            nb, nn eller en
            [nb] › 

            Hvilket kurs hører samlingen til?
            Skriv navnet på kurset, eller - for ingen.
            [Mestringstreff] › 

            Hvilket nummer har samlingen i kurset?
            Kurset har 1 og 2 fra før.
            [3] › to
            Skriv et tall, som 3.

            Hvilket nummer har samlingen i kurset?
            Kurset har 1 og 2 fra før.
            [3] › 3

            Hva heter samlingen?
            For eksempel «Hva er mestring?» eller «Å si fra».
            › 
            Samlingen må ha en tittel, så folk vet hva de går til.

            Hva heter samlingen?
            For eksempel «Hva er mestring?» eller «Å si fra».
            › Hvile

            Hva er målet med samlingen?
            Ett mål på hver linje, som «Alle har sagt noe». Enter når det ikke er flere.
            › 

            Hvilke faser har samlingen, og hvor lange er de?
            For eksempel «Oppstart 10, Samtale 40, Avslutning 10».
            [Oppstart 30, Hoveddel 90, Avslutning 30] › A, B
            Skriv minuttene etter navnet, som A 10.

            Hvilke faser har samlingen, og hvor lange er de?
            For eksempel «Oppstart 10, Samtale 40, Avslutning 10».
            [Oppstart 30, Hoveddel 90, Avslutning 30] › A 10, B 10

            Hva er det første punktet i A?
            10 av 10 min igjen, og 20 av 20 i alt. Tittel og minutter, som «Velkommen 5».
            1.1 · 10 min igjen › 
            Fasen må ha minst ett punkt. Skriv det med minutter, som A 10.

            Hva er det første punktet i A?
            10 av 10 min igjen, og 20 av 20 i alt. Tittel og minutter, som «Velkommen 5».
            1.1 · 10 min igjen › Hei
            Skriv minuttene etter tittelen, som «Velkommen 5».

            Hva er det første punktet i A?
            10 av 10 min igjen, og 20 av 20 i alt. Tittel og minutter, som «Velkommen 5».
            1.1 · 10 min igjen › Hei 5

            Hvem leder «Hei»?
            gruppeleder, medleder, fagperson eller brukerrepresentant; flere med komma
            mellom.
            1.1 · 5 min igjen [gruppeleder] › Kari

            Hvilket verktøy bruker dere?
            Tab viser verktøykassa. Enter for ingen.
            1.1 · 5 min igjen › hammer
            Verktøyet «hammer» finnes ikke i verktøykassa. Rett navnet, eller lag
            dokumentet. «treff verktøy» viser dem som finnes.

            Hvilket verktøy bruker dere?
            Tab viser verktøykassa. Enter for ingen.
            1.1 · 5 min igjen › tilbake

            Hvem leder «Hei»?
            gruppeleder, medleder, fagperson eller brukerrepresentant; flere med komma
            mellom.
            1.1 · 5 min igjen [gruppeleder] › gruppeleder

            Hvilket verktøy bruker dere?
            Tab viser verktøykassa. Enter for ingen.
            [b⇥ busk]
            1.1 · 5 min igjen › busk
              busk: Fire ledd som hjelper deg å si fra.

            Hva skal lederen gjøre eller vite?
            For eksempel «Ta imot folk ved døra.» Enter for ingenting.
            1.1 · 5 min igjen › TODO
            · Her står «TODO»: noe er ikke skrevet ferdig. Skriv det ferdig, eller ta det
              bort.
              Vil du si det annerledes? «tilbake» tar bort det siste svaret.

            Hva vil dere spørre gruppa om?
            For eksempel «Hva håper du på?» eller «To og to: Hva hjelper deg?» (også
            Smågruppe, Refleksjon, Si, Utstyr). Enter for ingen.
            1.1 · 5 min igjen › Har du det bra?
            · Spørsmålet begynner med «Har», og folk kan svare ja eller nei. Begynn med hva,
              hvordan, når, hvor eller hvem.
              Vil du si det annerledes? «tilbake» tar bort det siste svaret.

            Er det et spørsmål til?
            Enter når punktet er ferdig.
            1.1 · 5 min igjen › Hva nå? Og så?
            · Her står det to spørsmål i ett. Gi hvert spørsmål sin egen strek.
              Vil du si det annerledes? «tilbake» tar bort det siste svaret.

            Er det et spørsmål til?
            Enter når punktet er ferdig.
            1.1 · 5 min igjen › 

            Hva kommer så i A?
            5 av 10 min igjen, og 15 av 20 i alt.
            1.2 · 5 min igjen › Mer 8

            Hvem leder «Mer»?
            gruppeleder, medleder, fagperson eller brukerrepresentant; flere med komma
            mellom.

            """)
    }

    @Test func helpAndTheToolboxAreShownWhereTheyAreAskedFor() throws {
        let new = try NewWorld()
        new.new(typing: .lines(Array(Draft.hour.prefix(9)) + ["?", "vis"]) + [.tab(""), .key(.end)])
        expectSame(
            new.shown(after: "› ?\n"),
            """
              tilbake        tar det siste svaret bort
              vis            alt så langt, med nummer
              endre 2.1      punktet på nytt; resten står
              endre tittel   også kurs, nummer, mål, faser, oppgave, fil
              sett inn 2.1   et nytt punkt som får det nummeret
              fjern 2.1      tar punktet bort
              Ctrl-D, slutt  legger kladden til side
              - tilbake      svaret «tilbake», og ikke kommandoen

            Bak minuttene kan det stå:
              valgfri  kan utgå når det er knapt med tid
              fast     kortes aldri
              pause    en pause
              stille   treff sier ingenting imens
            «Runde 10–15 stille» er 15 minutter som kan bli 10.

              busk  Fire ledd som hjelper deg å si fra.

            Hvilket verktøy bruker dere?
            Tab viser verktøykassa. Enter for ingen.
            1.1 · 0 min igjen › vis
            Å bli hørt · Samtalekvelder · samling 1 · 60 min
            Mål: Alle har sagt noe
            1 OPPSTART · 10 min
              1.1 Velkommen · 10 min · gruppeleder
            2 SAMTALE · 40 min · 40 min igjen
            3 AVSLUTNING · 10 min · 10 min igjen

            Hvilket verktøy bruker dere?
            Tab viser verktøykassa. Enter for ingen.
            [⇥ busk]

            """)
    }
}
