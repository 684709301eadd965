import Testing

/// How one catches up when the session is late.
struct CatchUpTests {
    @Test func catchingUp() {
        expectConversation(
            """
            0:00 begun
            1:00> innhent
            Dere ligger ikke etter. Dere trenger ikke endre noe.
            12:00> innhent
            Dere ligger 7 min etter. Planer:
              1  Litt av hvert · slutt 11:15
                 1.2 Bli kjent 15 → 13 min · 2.1 Om mestring 20 → 15 min
              2  Få punkter · slutt 11:15
                 2.1 Om mestring 20 → 13 min
              3  Utelat valgfritt · slutt 11:12
                 uten 2.3 Hvor er jeg nå?
            Avslutningen beholder tida si. Enter velger ingen; tall som 2.4 2.6
            utelater de punktene i stedet.
            12:10 prompt
            Plan 1–3, eller Enter › |
            12:20> 4
            Skriv 1–3, eller Enter for ingen.
            12:25> 9
            Skriv 1–3, eller Enter for ingen.
            12:30> 2
            ✓ Planen er endret. Slutt 11:15 · à jour
            12:40> plan
            Oppstart · 20 min
            → 10:00   5 min  1.1  Velkommen  (brukt 13)
              10:12  15 min  1.2  Bli kjent
            Hoveddel · 40 min
              10:27  20 min  2.1  Om mestring  (nå 13)
              10:40  10 min  2.2  Pause
              10:50  10 min  2.3  Hvor er jeg nå?
            Avslutning · 15 min
              11:00  10 min  3.1  Oppgave til neste gang
              11:10   5 min  3.2  Takk for i dag
            → nå   ✓ gjort   – utelatt
            """)
    }

    @Test func catchingUpWithNoPlan() {
        expectConversation(
            """
            0:00 begun
            12:00> innhent
            Dere ligger 7 min etter. Planer:
              1  Litt av hvert · slutt 11:15
                 1.2 Bli kjent 15 → 13 min · 2.1 Om mestring 20 → 15 min
              2  Få punkter · slutt 11:15
                 2.1 Om mestring 20 → 13 min
              3  Utelat valgfritt · slutt 11:12
                 uten 2.3 Hvor er jeg nå?
            Avslutningen beholder tida si. Enter velger ingen; tall som 2.4 2.6
            utelater de punktene i stedet.
            12:10>
            Ingen plan er valgt.
            13:00> innhent
            Dere ligger 8 min etter. Planer:
              1  Litt av hvert · slutt 11:15
                 1.2 Bli kjent 15 → 12 min · 2.1 Om mestring 20 → 15 min
              2  Få punkter · slutt 11:15
                 2.1 Om mestring 20 → 12 min
              3  Utelat valgfritt · slutt 11:13
                 uten 2.3 Hvor er jeg nå?
            Avslutningen beholder tida si. Enter velger ingen; tall som 2.4 2.6
            utelater de punktene i stedet.
            13:10> nei
            Ingen plan er valgt.
            14:00> innhent
            Dere ligger 9 min etter. Planer:
              1  Litt av hvert · slutt 11:15
                 1.2 Bli kjent 15 → 12 min · 2.1 Om mestring 20 → 14 min
              2  Få punkter · slutt 11:15
                 2.1 Om mestring 20 → 11 min
              3  Utelat valgfritt · slutt 11:14
                 uten 2.3 Hvor er jeg nå?
            Avslutningen beholder tida si. Enter velger ingen; tall som 2.4 2.6
            utelater de punktene i stedet.
            14:10> det går nok bra
            ✓ Notat 1
            15:00> innhent
            Dere ligger 10 min etter. Planer:
              1  Litt av hvert · slutt 11:15
                 1.2 Bli kjent 15 → 12 min · 2.1 Om mestring 20 → 13 min
              2  Få punkter · slutt 11:15
                 2.1 Om mestring 20 → 10 min
              3  Utelat valgfritt · slutt 11:15
                 uten 2.3 Hvor er jeg nå?
            Avslutningen beholder tida si. Enter velger ingen; tall som 2.4 2.6
            utelater de punktene i stedet.
            15:10> tid
              Oppstart           4:50 igjen
              1.1 Velkommen      10:10 over
              Tempo              10 min etter
              Avslutning senest  11:00 (nå ventet 11:10)
              Slutt              11:25 (plan 11:15)
              Notater            1
            16:00> innhent
            Dere ligger 11 min etter. Planer:
              1  Litt av hvert · slutt 11:15
                 1.2 Bli kjent 15 → 11 min · 2.1 Om mestring 20 → 13 min
              2  Få punkter · slutt 11:15
                 1.2 Bli kjent 15 → 14 min · 2.1 Om mestring 20 → 10 min
            Avslutningen beholder tida si. Enter velger ingen; tall som 2.4 2.6
            utelater de punktene i stedet.
            16:10 ^C
            17:00> hopp 3

            AVSLUTNING · 15 min · til 10:32
            3.1  Oppgave til neste gang · 10 min
                 Oppgave: Legg merke til én ting du mestrer.
            90:00> innhent
            Det er ikke mer å korte ned før avslutningen. Forventet slutt: 11:35.
            """)
    }

    @Test func onePlan() {
        expectConversation(
            """
            0:00 begun
            25:00> innhent
            Dere ligger 20 min etter. Planer:
              1  Utelat og kort ned · slutt 11:15
                 1.2 Bli kjent 15 → 12 min · 2.1 Om mestring 20 → 13 min · uten 2.3
                 Hvor er jeg nå?
            Avslutningen beholder tida si. Enter velger ingen; tall som 2.4 2.6
            utelater de punktene i stedet.
            25:10 prompt
            Plan 1, eller Enter › |
            25:20> 2
            Skriv 1, eller Enter for ingen.
            25:30> 1
            ✓ Planen er endret. Slutt 11:15 · à jour
            """)
    }
}
