import Facilitation
import ScriptFormat
import Terminal
import TestSupport
import Testing

@testable import TreffApp

/// A whole session made by questions and answers, as it looks on the screen.
struct WholeDraftTests {
    @Test func aWholeSessionInNorwegian() throws {
        let new = try NewWorld()
        #expect(new.new(typing: .lines(Draft.hour)) == .success)
        expectSame(
            new.world.shown,
            """
            NYTT SKRIPT
            Svar på ett spørsmål om gangen. Enter tar det som står i klammer. tilbake tar
            det siste svaret bort, vis viser alt så langt, og hjelp forteller resten. Ctrl-D
            legger kladden til side.

            Hvilket språk skal skriptet ha?
            nb, nn eller en
            [nb] › 

            Hvilket kurs hører samlingen til?
            Skriv navnet på kurset, eller - for ingen.
            [Mestringstreff] › Samtalekvelder

            Hvilket nummer har samlingen i kurset?
            [1] › 

            Hva heter samlingen?
            For eksempel «Hva er mestring?» eller «Å si fra».
            › Å bli hørt

            Hva er målet med samlingen?
            Ett mål på hver linje, som «Alle har sagt noe». Enter når det ikke er flere.
            › Alle har sagt noe

            Er det et mål til?
            Enter når det ikke er flere.
            › 

            Hvilke faser har samlingen, og hvor lange er de?
            For eksempel «Oppstart 10, Samtale 40, Avslutning 10».
            [Oppstart 30, Hoveddel 90, Avslutning 30] › Oppstart 10, Samtale 40, Avslutning 10

            Hva er det første punktet i Oppstart?
            10 av 10 min igjen, og 60 av 60 i alt. Tittel og minutter, som «Velkommen 5».
            1.1 · 10 min igjen › Velkommen 10

            Hvem leder «Velkommen»?
            gruppeleder, medleder, fagperson eller brukerrepresentant; flere med komma
            mellom.
            1.1 · 0 min igjen [gruppeleder] › 

            Hvilket verktøy bruker dere?
            Tab viser verktøykassa. Enter for ingen.
            1.1 · 0 min igjen › 

            Hva skal lederen gjøre eller vite?
            For eksempel «Ta imot folk ved døra.» Enter for ingenting.
            1.1 · 0 min igjen › Ta imot folk ved døra.

            Hva vil dere spørre gruppa om?
            For eksempel «Hva håper du på?» eller «To og to: Hva hjelper deg?» (også
            Smågruppe, Refleksjon, Si, Utstyr). Enter for ingen.
            1.1 · 0 min igjen › Hva håper du på i kveld?

            Er det et spørsmål til?
            Enter når punktet er ferdig.
            1.1 · 0 min igjen › 
            Oppstart er full. Noe valgfritt i tillegg: sett inn 1.2.

            Hva er det første punktet i Samtale?
            40 av 40 min igjen, og 50 av 60 i alt. Tittel og minutter, som «Runde 15 stille»
            eller «Pause 10». hjelp forklarer merkene.
            2.1 · 40 min igjen › Å bli hørt 40

            Hvem leder «Å bli hørt»?
            gruppeleder, medleder, fagperson eller brukerrepresentant; flere med komma
            mellom.
            2.1 · 0 min igjen [gruppeleder] › fagperson

            Hvilket verktøy bruker dere?
            Tab viser verktøykassa. Enter for ingen.
            2.1 · 0 min igjen › busk
              busk: Fire ledd som hjelper deg å si fra.

            Hva skal lederen gjøre eller vite?
            For eksempel «Ta imot folk ved døra.» Enter for ingenting.
            2.1 · 0 min igjen › 

            Hva vil dere spørre gruppa om?
            For eksempel «Hva håper du på?» eller «To og to: Hva hjelper deg?» (også
            Smågruppe, Refleksjon, Si, Utstyr). Enter for ingen.
            2.1 · 0 min igjen › 
            Samtale er full. Noe valgfritt i tillegg: sett inn 2.2.

            Hva er det første punktet i Avslutning?
            10 av 10 min igjen, og 10 av 60 i alt. Tittel og minutter, som «Runde 15 stille»
            eller «Pause 10». hjelp forklarer merkene.
            3.1 · 10 min igjen › Til neste gang 4

            Hvem leder «Til neste gang»?
            gruppeleder, medleder, fagperson eller brukerrepresentant; flere med komma
            mellom.
            3.1 · 6 min igjen [gruppeleder] › 

            Hvilket verktøy bruker dere?
            Tab viser verktøykassa. Enter for ingen.
            3.1 · 6 min igjen › 

            Hva skal lederen gjøre eller vite?
            For eksempel «Ta imot folk ved døra.» Enter for ingenting.
            3.1 · 6 min igjen › 

            Hva vil dere spørre gruppa om?
            For eksempel «Hva håper du på?» eller «To og to: Hva hjelper deg?» (også
            Smågruppe, Refleksjon, Si, Utstyr). Enter for ingen.
            3.1 · 6 min igjen › 

            Hva kommer så i Avslutning?
            6 av 10 min igjen, og 6 av 60 i alt.
            3.2 · 6 min igjen › Runde 6 stille

            Hvem leder «Runde»?
            gruppeleder, medleder, fagperson eller brukerrepresentant; flere med komma
            mellom.
            3.2 · 0 min igjen [gruppeleder] › brukerrepresentant

            Hvilket verktøy bruker dere?
            Tab viser verktøykassa. Enter for ingen.
            3.2 · 0 min igjen › 

            Hva skal lederen gjøre eller vite?
            For eksempel «Ta imot folk ved døra.» Enter for ingenting.
            3.2 · 0 min igjen › 

            Hva vil dere spørre gruppa om?
            For eksempel «Hva håper du på?» eller «To og to: Hva hjelper deg?» (også
            Smågruppe, Refleksjon, Si, Utstyr). Enter for ingen.
            3.2 · 0 min igjen › Hva tar du med deg?

            Er det et spørsmål til?
            Enter når punktet er ferdig.
            3.2 · 0 min igjen › 
            Avslutning er full. Noe valgfritt i tillegg: sett inn 3.3.

            Hvilken oppgave får de med hjem?
            For eksempel «Legg merke til noe du får til.» Dere gir den i 3.1 Til neste gang.
            Enter for ingen.
            › Spør noen hvordan de har det.

            Hvor skal skriptet lagres?
            En fil eller en mappe. Ligger det der Enter legger det, finner treff det selv.
            [/s/nb/samtalekvelder/1-a-bli-hort.md] › 

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
            ✓ Skrevet til /s/nb/samtalekvelder/1-a-bli-hort.md
            treff forhåndsvis samtalekvelder/1 viser samlingen, og treff øv samtalekvelder/1
            prøver den. Rett fila i en hvilken som helst teksteditor.

            """)
        #expect(new.world.complaints == "")
        #expect(new.verdict("/s/nb/samtalekvelder/1-a-bli-hort.md") == "")
        #expect(new.world.files[NewWorld.draft] == nil)
    }
}
