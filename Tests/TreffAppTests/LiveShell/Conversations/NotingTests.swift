import Testing

/// How one takes notes, reads them and takes them back.
struct NotingTests {
    @Test func notesOfEachKind() {
        expectConversation(
            """
            0:00 begun
            1:00> logg
            Ingen notater ennå. Skriv fritt for å notere.
            1:10> kaffen er svak 😀
            ✓ Notat 1
            2:00> - neste
            ✓ Notat 2
            3:00> notat pause
            ✓ Notat 3
            4:00> gjort: lest diktet
            ✓ Notat 4 (gjort)
            5:00> LÆRT : at stillhet hjelper
            ✓ Notat 5 (lært)
            5:30> lurt: mer tid
            ✓ Notat 6 (lurt)
            6:00> parker spørsmålet om NAV
            ✓ Notat 7 (parkert)
            6:10> parker: buss
            ✓ Notat 8 (parkert)
            6:20> oppmøte 9
            ✓ Oppmøte: 9
            7:00> notat
            - …, notat … – et notat, også om det ligner en kommando
              - tid for kaffe
            7:10> gjort:
            gjort: … – noe dere gjorde
              gjort: prøvde busk to og to
            8:00> logg
            1  10:01 · 1.1  kaffen er svak 😀
            2  10:02 · 1.1  neste
            3  10:03 · 1.1  pause
            4  10:04 · 1.1  gjort: lest diktet
            5  10:05 · 1.1  lært: at stillhet hjelper
            6  10:05 · 1.1  lurt: mer tid
            7  10:06 · 1.1  parkert: spørsmålet om NAV
            8  10:06 · 1.1  parkert: buss
            """)
    }

    @Test func erasing() {
        expectConversation(
            """
            0:00 begun
            1:00> kari sa noe
            ✓ Notat 1
            2:00> slett 1
            Notat 1: «kari sa noe»
            Slette det for godt? j sletter, Enter lar det stå.
            2:10> j
            ✓ Teksten i notat 1 er slettet for godt.
            3:00> slett 1
            Notat 1 er slettet fra før.
            4:00> slett 7
            Det finnes ikke noe notat 7. Skriv logg for å se alle.
            5:00> slett
            slett NUMMER – fjern teksten i et notat for godt
              slett 4
              Du får se starten på notatet og må svare ja. Det kan ikke angres.
            6:00> angre
            Angret: notat 1.
            7:00> logg
            Ingen notater ennå. Skriv fritt for å notere.
            """)
    }

    @Test func undoAndRedo() {
        expectConversation(
            """
            0:00 begun
            1:00> en tanke
            ✓ Notat 1
            2:00> oppmøte 8
            ✓ Oppmøte: 8
            3:00> +5
            1.1 Velkommen har nå 10 min (+5). Slutt 11:20 · 5 min etter
            4:00>

            1.2  Bli kjent · 10–15 min · brukerrepresentant og gruppeleder
                 ○ To og to: Hva vil du fortelle?
                   og 1 til
            5:00>
                 To og to · 1 av 2
                 ▸ Hva vil du fortelle?
            6:00> angre
            Angret: spørsmål i 1.2 Bli kjent.
            Dere er i 1.2 Bli kjent: 13:00 igjen.
                 ○ To og to: Hva vil du fortelle?
            7:00> angre
            Angret: steget til 1.2 Bli kjent.
            Dere er i 1.1 Velkommen: 3:00 igjen.
            8:00> angre
            Angret: +5.
            Dere er i 1.1 Velkommen: 3:00 over.
            9:00> angre
            Angret: oppmøte 8.
            Dere er i 1.1 Velkommen: 4:00 over.
            10:00> angre
            Angret: notat 1.
            11:00> angre
            Det er ikke mer å angre.
            12:00> gjenta
            Gjentatt: notat 1.
            13:00> gjenta
            Gjentatt: oppmøte 8.
            Dere er i 1.1 Velkommen: 8:00 over.
            14:00> gjenta
            Gjentatt: +5.
            Dere er i 1.1 Velkommen: 4:00 over.
            15:00> gjenta
            Gjentatt: steget til 1.2 Bli kjent.
            Dere er i 1.2 Bli kjent: 4:00 igjen.
                 ○ To og to: Hva vil du fortelle?
            16:00> gjenta
            Gjentatt: spørsmål i 1.2 Bli kjent.
            Dere er i 1.2 Bli kjent: 3:00 igjen.
                 ▸ Hva vil du fortelle?
            17:00> gjenta
            Det er ikke noe å gjenta.
                 ▸ Hva vil du fortelle?
            18:00> logg
            1  10:01 · 1.1  en tanke
                 ▸ Hva vil du fortelle?
            """)
    }

    @Test func undoOfEverythingElse() {
        expectConversation(
            """
            0:00 begun
            1:00> hopp 2

            HOVEDDEL · 40 min · til 10:41
            2.1  Om mestring · 10–20 min
                 ○ Spørsmål: Hva er mestring?
                   og 2 til
                 Verktøy: BUSK
            2:00> pause 5
            Pause 5 min, til 10:07. Enter når dere er i gang igjen.
            3:00> angre
            Angret: pause.
            Dere er i 2.1 Om mestring: 18:00 igjen.
                 ○ Spørsmål: Hva er mestring?
            4:00> klokke 5
            Klokke: 5 min, til 10:09.
                 ○ Spørsmål: Hva er mestring?
            5:00> angre
            Angret: klokke.
            Dere er i 2.1 Om mestring: 16:00 igjen.
                 ○ Spørsmål: Hva er mestring?
            6:00> verktøy busk

                 BUSK · 15 min og 1 spørsmål, punktet har 15 min igjen
                 Et godt råd om å lytte.
                 Enter gir neste steg.
            7:00>
                 BUSK · 1 av 3
                 ▸ Fortell hva bokstavene står for.
            8:00> angre
            Angret: steg 1.
            Dere er i 2.1 Om mestring: 13:00 igjen.
            9:00> angre
            Angret: verktøy BUSK.
            Dere er i 2.1 Om mestring: 12:00 igjen.
                 ○ Spørsmål: Hva er mestring?
            10:00> dropp 2.3
            Utelatt: 2.3 Hvor er jeg nå?
                 ○ Spørsmål: Hva er mestring?
            11:00> angre
            Angret: dropp 2.3 Hvor er jeg nå?
            Dere er i 2.1 Om mestring: 10:00 igjen.
                 ○ Spørsmål: Hva er mestring?
            12:00> rett for 10 min siden
            ✓ Rettet: 2.1 Om mestring begynte 10:02. Slutt 10:57 · 18 min foran
                 ○ Spørsmål: Hva er mestring?
            13:00> angre
            Angret: rett.
            Dere er i 2.1 Om mestring: 8:00 igjen.
                 ○ Spørsmål: Hva er mestring?
            14:00> hopp 3.2

            AVSLUTNING · 15 min · til 10:29
            3.2  Takk for i dag · 5 min
            15:00> ferdig
            Det var siste punkt. Skriv avslutt for å slutte, tilbake går ett steg
            tilbake.
            16:00> angre
            Angret: slutten på 3.2 Takk for i dag.
            Dere er i 3.2 Takk for i dag: 3:00 igjen.
            """)
    }

    @Test func hintsWhenANoteLooksLikeACommand() {
        expectConversation(
            """
            0:00 begun
            1:00> hop 2.3
            ✓ Notat 1
            Mente du «hopp 2.3»? j gjør det, Enter lar notatet stå.
            2:00> klokka 10
            ✓ Notat 2
            Mente du «klokke 10»? j gjør det, Enter lar notatet stå.
            3:00> pause 10,5
            ✓ Notat 3
            Mente du en kommando? Skriv slik: pause 10; angre tar bort notatet.
            4:00> hopp nirvana
            ✓ Notat 4
            Mente du en kommando? Skriv slik: hopp 2.3; angre tar bort notatet.
            5:00> pause var nyttig
            ✓ Notat 5
            6:00> opmøte 9 i dag
            ✓ Notat 6
            """)
    }
}
