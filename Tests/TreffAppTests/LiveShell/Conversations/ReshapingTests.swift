import Testing

/// A plan that she reshapes.
struct ReshapingTests {
    @Test func leavingOutByTitleAndTheRest() {
        expectConversation(
            """
            0:00 begun
            1:00> dropp pausen
            Utelatt: 2.2 Pause
            2:00> dropp 2.1 og 2.3 fordi det brenner
            Utelatt: 2.1 Om mestring (det brenner). angre tar det tilbake.
            Utelatt: 2.3 Hvor er jeg nå? (det brenner). angre tar det tilbake.
            3:00> angre
            Angret: dropp 2.1 Om mestring og 2.3 Hvor er jeg nå?
            Dere er i 1.1 Velkommen: 2:00 igjen.
            4:00> dropp resten av hoveddelen fordi det brenner
            Utelatt: 2.1 Om mestring (det brenner). angre tar det tilbake.
            Utelatt: 2.3 Hvor er jeg nå? (det brenner). angre tar det tilbake.
            5:00> dropp resten av hoveddelen
            Det er ikke mer igjen av den fasen.
            6:00> dropp resten
            Utelatt: 1.2 Bli kjent
            7:00> dropp fordi alle kjenner hverandre
            Utelatt: 1.1 Velkommen (alle kjenner hverandre). angre tar det tilbake.

            AVSLUTNING · 15 min · til 10:22
            3.1  Oppgave til neste gang · 10 min
                 Oppgave: Legg merke til én ting du mestrer.
            8:00> dropp vi rekker det ikke
            ✓ Notat 1
            Utelate 3.1 Oppgave til neste gang i stedet, fordi «vi rekker det ikke»?
            j gjør det, Enter lar notatet stå.
            9:00>
            Notatet står.
            9:10> logg
            1  10:08 · 3.1  dropp vi rekker det ikke
            """)
    }

    @Test func movingAndAdding() {
        expectConversation(
            """
            0:00 begun
            1:00> flytt 2.3 etter 1.1
            ✓ 2.3 Hvor er jeg nå? kommer nå etter 1.1 Velkommen. Slutt 11:15 · à
              jour
            2:00> flytt bli kjent etter pausen
            ✓ 1.2 Bli kjent kommer nå etter 2.2 Pause. Slutt 11:15 · à jour
            3:00> flytt 3.1 etter 2.1
            Punkt 3.1 hører til avslutningen, og den holdes hel.
            4:00> flytt 9.9 etter 2.1
            Det finnes ikke noe punkt 9.9. Skriv plan for å se alle.
            5:00> flytt på stolene etterpå
            ✓ Notat 1
            6:00> nytt punkt 10 Runde om NAV
            ✓ Nytt: 1.1a Runde om NAV, 10 min. Slutt 11:26 · 11 min etter
            7:00> nytt punkt 5 min Strekk etter 2.1
            ✓ Nytt: 2.1a Strekk, 5 min. Slutt 11:32 · 17 min etter
            8:00> nytt punkt Runde
            nytt punkt MIN TITTEL – legg til et eget punkt etter dette
              nytt punkt 10 Runde om NAV
              nytt punkt 5 Strekk på beina etter 2.5
            9:00> nytt medlem i dag
            ✓ Notat 2
            10:00> plan
            Oppstart · 25 min
            → 10:00   5 min  1.1  Velkommen  (brukt 10)
              10:10  10 min  1.1a Runde om NAV  (ny)
              10:20  10 min  2.3  Hvor er jeg nå?  (flyttet)
            Hoveddel · 50 min
              10:30  20 min  2.1  Om mestring
              10:50   5 min  2.1a Strekk  (ny)
              10:55  10 min  2.2  Pause
              11:05  15 min  1.2  Bli kjent  (flyttet)
            Avslutning · 15 min
              11:20  10 min  3.1  Oppgave til neste gang
              11:30   5 min  3.2  Takk for i dag
            → nå   ✓ gjort   – utelatt
            11:00> ferdig

            1.1a Runde om NAV · 10 min
            12:00> angre
            Angret: steget til 1.1a Runde om NAV.
            Dere er i 1.1 Velkommen: 7:00 over.
            """)
    }

    @Test func theTask() {
        expectConversation(
            """
            0:00 begun
            1:00> oppgave: gå en tur
            ✓ Oppgave: gå en tur
            2:00> oppgave:
            oppgave: … – oppgaven som virkelig ble gitt
              oppgave: gå en tur med noen du liker
            3:00> oppgave som vi ga sist
            ✓ Notat 1
            4:00> angre
            Angret: notat 1.
            4:10> angre
            Angret: oppgaven.
            Dere er i 1.1 Velkommen: 0:50 igjen.
            """)
    }

    @Test func choosingWhatGoes() {
        expectConversation(
            """
            0:00 begun
            45:00! ferdig
            45:10> innhent
            Dere ligger 40 min etter. Planer:
              1  Utelat hele punkter, og kort ned · slutt 11:15
                 uten 2.1 Om mestring · uten 2.2 Pause · uten 2.3 Hvor er jeg nå?
            Avslutningen beholder tida si. Enter velger ingen; tall som 2.4 2.6
            utelater de punktene i stedet.
            45:20> 2.2
            Dere ligger 40 min etter. Planer:
              1  Ditt valg · slutt 11:30 – fortsatt senere enn planen
                 1.2 Bli kjent 15 → 10 min · 2.1 Om mestring 20 → 10 min · uten 2.2
                 Pause
              2  Utelat hele punkter, og kort ned · slutt 11:15
                 uten 2.1 Om mestring · uten 2.2 Pause · uten 2.3 Hvor er jeg nå?
            Avslutningen beholder tida si. Enter velger ingen; tall som 2.4 2.6
            utelater de punktene i stedet.
            45:30> 3.1
            Punkt 3.1 hører til avslutningen, og den holdes hel.
            45:40> 1
            ✓ Planen er endret. Slutt 11:30 · 15 min etter
            46:00> plan
            Oppstart · 20 min
            ✓ 10:00   5 min  1.1  Velkommen  (brukt 45)
            → 10:45  15 min  1.2  Bli kjent  (nå 10, brukt 1)
            Hoveddel · 40 min
              10:55  20 min  2.1  Om mestring  (nå 10)
            –        10 min  2.2  Pause
              11:05  10 min  2.3  Hvor er jeg nå?
            Avslutning · 15 min
              11:15  10 min  3.1  Oppgave til neste gang
              11:25   5 min  3.2  Takk for i dag
            → nå   ✓ gjort   – utelatt
                 ○ To og to: Hva vil du fortelle?
            """)
    }

    @Test func inEnglish() {
        expectConversation(
            in: .en,
            """
            0:00 begun
            1:00> skip the break because of the fire
            Left out: 2.2 Break (of the fire). undo takes it back.
            2:00> skip the rest of main part
            Left out: 2.1 About coping
            Left out: 2.3 Where am I now?
            3:00> move 1.2 after 1.1
            ✓ 1.2 Getting acquainted now comes after 1.1 Welcome. Ends 10:35 · 40
              min ahead
            4:00> new item 10 A round on benefits
            ✓ New: 1.1a A round on benefits, 10 min. Ends 10:45 · 30 min ahead
            5:00> task: go for a walk
            ✓ Task: go for a walk
            6:00> skip there is no time
            ✓ Note 1
            Leave out 1.1 Welcome instead, because “there is no time”? y does it,
            Enter keeps the note.
            6:10> y
            Left out: 1.1 Welcome (there is no time). undo takes it back.

            1.1a A round on benefits · 10 min
            """)
    }
}
