import Facilitation
import ScriptFormat
import Terminal
import TestSupport
import Testing

@testable import TreffApp

/// Making a script at the console.
struct DraftShellTests {
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
            nb eller en
            [nb] › 

            Hvilket kurs hører samlingen til?
            Skriv navnet på kurset, eller - for ingen.
            [Mestringstreff] › Samtalekvelder

            Hvilket nummer har samlingen i kurset?
            [1] › 

            Hva heter samlingen?
            Som «Hva er mestring?» eller «Å si fra».
            › Å bli hørt

            Hva er målet med samlingen?
            Ett mål på hver linje, som «Alle har sagt noe». Enter når det ikke er flere.
            › Alle har sagt noe

            Er det et mål til?
            Enter når det ikke er flere.
            › 

            Hvilke faser har samlingen, og hvor lange er de?
            Som «Oppstart 10, Samtale 40, Avslutning 10».
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
            Som «Ta imot folk ved døra.» Enter for ingenting.
            1.1 · 0 min igjen › Ta imot folk ved døra.

            Hva vil dere spørre gruppa om?
            Som «Hva håper du på?» eller «To og to: Hva hjelper deg?» (også Smågruppe,
            Refleksjon, Si, Utstyr). Enter for ingen.
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
            Som «Ta imot folk ved døra.» Enter for ingenting.
            2.1 · 0 min igjen › 

            Hva vil dere spørre gruppa om?
            Som «Hva håper du på?» eller «To og to: Hva hjelper deg?» (også Smågruppe,
            Refleksjon, Si, Utstyr). Enter for ingen.
            2.1 · 0 min igjen › 
            Samtale er full. Noe valgfritt i tillegg: sett inn 2.2.

            Hva er det første punktet i Avslutning?
            10 av 10 min igjen, og 10 av 60 i alt. Tittel og minutter, som «Runde 15 stille»
            eller «Pause 10». hjelp forklarer merkene.
            3.1 · 10 min igjen › Til neste gang 4

            Hvem leder «Til neste gang»?
            gruppeleder, medleder, fagperson eller brukerrepresentant; flere med komma
            mellom. Ingen brukerrepresentant leder noe ennå.
            3.1 · 6 min igjen [gruppeleder] › 

            Hvilket verktøy bruker dere?
            Tab viser verktøykassa. Enter for ingen.
            3.1 · 6 min igjen › 

            Hva skal lederen gjøre eller vite?
            Som «Ta imot folk ved døra.» Enter for ingenting.
            3.1 · 6 min igjen › 

            Hva vil dere spørre gruppa om?
            Som «Hva håper du på?» eller «To og to: Hva hjelper deg?» (også Smågruppe,
            Refleksjon, Si, Utstyr). Enter for ingen.
            3.1 · 6 min igjen › 

            Hva kommer så i Avslutning?
            6 av 10 min igjen, og 6 av 60 i alt.
            3.2 · 6 min igjen › Runde 6 stille

            Hvem leder «Runde»?
            gruppeleder, medleder, fagperson eller brukerrepresentant; flere med komma
            mellom. Ingen brukerrepresentant leder noe ennå.
            3.2 · 0 min igjen [gruppeleder] › brukerrepresentant

            Hvilket verktøy bruker dere?
            Tab viser verktøykassa. Enter for ingen.
            3.2 · 0 min igjen › 

            Hva skal lederen gjøre eller vite?
            Som «Ta imot folk ved døra.» Enter for ingenting.
            3.2 · 0 min igjen › 

            Hva vil dere spørre gruppa om?
            Som «Hva håper du på?» eller «To og to: Hva hjelper deg?» (også Smågruppe,
            Refleksjon, Si, Utstyr). Enter for ingen.
            3.2 · 0 min igjen › Hva tar du med deg?

            Er det et spørsmål til?
            Enter når punktet er ferdig.
            3.2 · 0 min igjen › 
            Avslutning er full. Noe valgfritt i tillegg: sett inn 3.3.

            Hvilken oppgave får de med hjem?
            Som «Legg merke til noe du får til.» Den settes i 3.1 Til neste gang. Enter for
            ingen.
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

    @Test func aWholeSessionInEnglish() throws {
        let new = try NewWorld(columns: 60)
        let answers = [
            "", "Evening talks", "", "Being heard", "", "Opening ten, Talk 50", "Welcome 10", "", "", "", "",
            "Round 30 quiet", "user representative", "busk", "", "Pairs: What helps you?", "Say: Thank you!", "",
            "Break 10", "", "", "", "",
            "Notice something good.", "", "",
        ]
        #expect(new.new("--lang", "en", typing: .lines(answers)) == .success)
        expectSame(
            new.world.shown,
            """
            A NEW SCRIPT
            Answer one question at a time. Enter takes what stands in
            brackets. back takes the last answer away, show shows it all
            so far, and help tells the rest. Ctrl-D puts the draft
            aside.

            Which language should the script be in?
            nb or en
            [en] › 

            Which course does the session belong to?
            Write the course's name, or - for none.
            › Evening talks

            What number does the session have in the course?
            [1] › 

            What is the session called?
            Such as “What is coping?” or “Speaking up”.
            › Being heard

            What is the aim of the session?
            One aim on each line, such as “Everybody has spoken”. Enter
            when there are no more.
            › 

            Which phases does the session have, and how long are they?
            Such as “Opening 10, Talk 40, Closing 10”.
            [Opening 30, Main part 90, Closing 30] › Opening ten, Talk 50

            What is the first item of Opening?
            10 of 10 min left, and 60 of 60 in all. Title and minutes,
            such as “Welcome 5”.
            1.1 · 10 min left › Welcome 10

            Who leads “Welcome”?
            group leader, co-leader, professional or user
            representative; several with commas between.
            1.1 · 0 min left [group leader] › 

            Which tool do you use?
            Tab shows the toolbox. Enter for none.
            1.1 · 0 min left › 

            What should the leader do or know?
            Such as “Greet people at the door.” Enter for nothing.
            1.1 · 0 min left › 

            What will you ask the group?
            Such as “What do you hope for?” or “Pairs: What helps you?”
            (also Small group, Reflection, Say, Materials). Enter for
            none.
            1.1 · 0 min left › 
            Opening is full. Something optional besides: insert 1.2.

            What is the first item of Talk?
            50 of 50 min left, and 50 of 60 in all. Title and minutes,
            such as “Round 15 quiet” or “Break 10”. help explains the
            marks.
            2.1 · 50 min left › Round 30 quiet

            Who leads “Round”?
            group leader, co-leader, professional or user
            representative; several with commas between. No user
            representative leads anything yet.
            2.1 · 20 min left [group leader] › user representative

            Which tool do you use?
            Tab shows the toolbox. Enter for none.
            2.1 · 20 min left › busk
              busk: Fire ledd som hjelper deg å si fra.

            What should the leader do or know?
            Such as “Greet people at the door.” Enter for nothing.
            2.1 · 20 min left › 

            What will you ask the group?
            Such as “What do you hope for?” or “Pairs: What helps you?”
            (also Small group, Reflection, Say, Materials). Enter for
            none.
            2.1 · 20 min left › Pairs: What helps you?

            Is there another question?
            Enter when the item is done.
            2.1 · 20 min left › Say: Thank you!

            Is there another question?
            Enter when the item is done.
            2.1 · 20 min left › 

            What comes next in Talk?
            20 of 50 min left, and 20 of 60 in all.
            2.2 · 20 min left › Break 10
            “Break” is a break.

            What should the leader do or know?
            Such as “Coffee and tea are ready.” Enter for nothing.
            2.2 · 10 min left › 

            Anything more about the break?
            Enter when the item is done.
            2.2 · 10 min left › 

            What comes next in Talk?
            10 of 50 min left, and 10 of 60 in all.
            2.3 · 10 min left › 

            Talk has 10 min left. What should they be used for?
            Write another item, or change one that is there: change 2.1.
            Enter leaves it so.
            2.3 · 10 min left › 

            Which task do they take home?
            Such as “Notice something that you manage.” It is set in 2.1
            Round. Enter for none.
            › Notice something good.

            Where should the script be saved?
            A file or a folder. In the place that Enter takes, treff
            finds it by itself.
            [/s/en/evening-talks/1-being-heard.md] › 

            Being heard · Evening talks · session 1 · 60 min
            1 OPENING · 10 min
              1.1 Welcome · 10 min · group leader
            2 TALK · 50 min · 10 min left
              2.1 Round · 30 min · quiet · user representative · busk
                  Say: Thank you!
                  Pairs: What helps you?
                  Task: Notice something good.
              2.2 Break · 10 min · break

            treff check is going to say this:
              · Phase 2: “Talk” has no round about what mattered most.
                Add an item in which everyone has a turn.
              · Phase 2: “Talk” is set to 50 min, and its items add up
                to 40 min. Add 10 min to the items, or set the phase to
                40 min.

            Shall I write it like this?
            Enter writes it. Or mend it first: change 2.1, insert 2.1,
            remove 2.1, change title (aims, phases, task, file), back.
            › 
            ✓ Written to /s/en/evening-talks/1-being-heard.md
            treff preview evening-talks/1 shows the session, and treff
            rehearse evening-talks/1 tries it. Change the file in any
            text editor.

            """)
        #expect(new.verdict("/s/en/evening-talks/1-being-heard.md").contains("phase-sum"))
    }

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
            nb eller en
            [nb] › back
            Dette er det første spørsmålet.

            Hvilket språk skal skriptet ha?
            nb eller en
            [nb] › de
            Skriv nb eller en.

            Hvilket språk skal skriptet ha?
            nb eller en
            Linja er borte. Ctrl-D legger kladden til side.

            Hvilket språk skal skriptet ha?
            nb eller en
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
            Som «Hva er mestring?» eller «Å si fra».
            › 
            Samlingen må ha en tittel, så folk vet hva de går til.

            Hva heter samlingen?
            Som «Hva er mestring?» eller «Å si fra».
            › Hvile

            Hva er målet med samlingen?
            Ett mål på hver linje, som «Alle har sagt noe». Enter når det ikke er flere.
            › 

            Hvilke faser har samlingen, og hvor lange er de?
            Som «Oppstart 10, Samtale 40, Avslutning 10».
            [Oppstart 30, Hoveddel 90, Avslutning 30] › A, B
            Skriv minuttene etter navnet, som A 10.

            Hvilke faser har samlingen, og hvor lange er de?
            Som «Oppstart 10, Samtale 40, Avslutning 10».
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
            Som «Ta imot folk ved døra.» Enter for ingenting.
            1.1 · 5 min igjen › TODO
            · Her står «TODO»: noe er ikke skrevet ferdig. Skriv det ferdig, eller ta det
              bort.
              Vil du si det annerledes, tar tilbake det siste svaret bort.

            Hva vil dere spørre gruppa om?
            Som «Hva håper du på?» eller «To og to: Hva hjelper deg?» (også Smågruppe,
            Refleksjon, Si, Utstyr). Enter for ingen.
            1.1 · 5 min igjen › Har du det bra?
            · Spørsmålet begynner med «Har» og kan besvares med ja eller nei. Begynn med
              hva, hvordan, når, hvor eller hvem.
              Vil du si det annerledes, tar tilbake det siste svaret bort.

            Er det et spørsmål til?
            Enter når punktet er ferdig.
            1.1 · 5 min igjen › Hva nå? Og så?
            · Her står det to spørsmål i ett. Gi hvert spørsmål sin egen strek.
              Vil du si det annerledes, tar tilbake det siste svaret bort.

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
              · Ingen brukerrepresentant leder noe i denne samlingen. La en
                brukerrepresentant lede minst ett punkt.
              · Fase 1: «Samtale» er satt til 60 min, og punktene er til sammen 70 min. Ta
                bort 10 min i punktene, eller sett fasen til 70 min.
              · Fase 2: «Slutt» har ingen runde om hva som var viktigst. Legg til et punkt
                der hver og en får ordet.
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
            Som «Ta imot folk ved døra.» Enter for ingenting.
            1.1 · 0 min igjen › 

            Hva vil dere spørre gruppa om?
            Som «Hva håper du på?» eller «To og to: Hva hjelper deg?» (også Smågruppe,
            Refleksjon, Si, Utstyr). Enter for ingen.
            1.1 · 0 min igjen › 
            Samtale er full. Noe valgfritt i tillegg: sett inn 1.2.

            Hvile · Samtalekvelder · samling 1 · 65 min
            1 SAMTALE · 60 min
              1.1 Prat · 60 min · brukerrepresentant
            2 SLUTT · 5 min · 1 min igjen
              2.1 Slutt · 4 min · gruppeleder

            treff sjekk kommer til å si dette:
              · Fase 2: «Slutt» har ingen runde om hva som var viktigst. Legg til et punkt
                der hver og en får ordet.
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
            Som «Ta imot folk ved døra.» Enter for ingenting.
            2.1 · 0 min igjen › 

            Hva vil dere spørre gruppa om?
            Som «Hva håper du på?» eller «To og to: Hva hjelper deg?» (også Smågruppe,
            Refleksjon, Si, Utstyr). Enter for ingen.
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
                "Kan ikke skrive /s/nb/samtalekvelder/1-a-bli-hort.md: disken er full. Skriptet er ikke borte"))
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
            String(new.shown(after: "Du har en kladd").prefix(630)),
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
            Som «Ta imot folk ved døra.» Enter for ingenting.
            1.1 · 0 min igjen › Ta imot folk ved døra.

            Hva vil dere spørre gruppa om?
            Som «Hva håper du på?» eller «To og to: Hva hjelper deg?» (også Smågruppe,
            Refleksjon, Si, Utstyr). Enter for ingen.
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
