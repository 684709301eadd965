import Testing

/// How a session goes on after treff was stopped.
struct ResumingTests {
    @Test func soonAfter() {
        expectConversation(
            """
            0:00 begun
            5:00 tick
            5:20 resume

            Samlingen fortsetter der den stoppet.

            OPPSTART · 20 min · til 10:20
            1.1  Velkommen · 5 min · gruppeleder
                 Ta imot folk ved døra.
                 Si: «Så fint at dere er her!»
                 Tips: Vær tidlig ute.
                 Utstyr: kaffe, te
            10:00> hopp 2

            HOVEDDEL · 40 min · til 10:50
            2.1  Om mestring · 10–20 min
                 ○ Spørsmål: Hva er mestring?
                   og 2 til
                 Verktøy: BUSK
            11:00>
                 Spørsmål · 1 av 3
                 ▸ Hva er mestring?
            12:00 tick
            22:00 resume

            Samlingen fortsetter der den stoppet.
            treff var av i 10 min; den tida telles for seg.

            HOVEDDEL · 40 min · til 10:50
            2.1  Om mestring · 10–20 min
                 Verktøy: BUSK
                 Spørsmål · 1 av 3
                 ▸ Hva er mestring?
            23:00> verktøy busk

                 BUSK · 15 min og 1 spørsmål, punktet har 17 min igjen
                 Et godt råd om å lytte.
                 Enter gir neste steg.
            24:00>
                 BUSK · 1 av 3
                 ▸ Fortell hva bokstavene står for.
            24:00 tick
            24:10 resume

            Samlingen fortsetter der den stoppet.

            HOVEDDEL · 40 min · til 10:50
            2.1  Om mestring · 10–20 min
                 Verktøy: BUSK
                 BUSK · 1 av 3
                 ▸ Fortell hva bokstavene står for.
            25:00> pause
            Pause. Enter når dere er i gang igjen.
            25:30 resume

            Samlingen fortsetter der den stoppet.

            HOVEDDEL · 40 min · til 10:50
            2.1  Om mestring · 10–20 min
                 Verktøy: BUSK
            Pause siden 10:25. Enter når dere er i gang igjen.
            """)
    }

    @Test func longAfterGoesOn() {
        expectConversation(
            """
            0:00 begun
            5:00>

            1.2  Bli kjent · 10–15 min · brukerrepresentant og gruppeleder
                 ○ To og to: Hva vil du fortelle?
                   og 1 til
            9:00 tick
            1400:00 resume

            Samlingen stoppet 2026-11-21 10:09. Hva har det vært siden?
              1  Ny økt nå: tida mellom telles ikke med noe sted.
              2  Pause: den telles som pause.
              3  Dere holdt på uten treff: tida føres for seg.
              4  Det var slutt: avslutt lukker samlingen slik den var da.
            Enter er 1. Ingenting telles før du svarer.
            1400:10 prompt
            1–4, eller Enter › |
            1400:10 tick
            1400:20>

            Samlingen fortsetter der den stoppet.
            Ny økt. Tida siden sist telles ikke med noe sted.

            OPPSTART · 20 min · til 09:31
            1.2  Bli kjent · 10–15 min · brukerrepresentant og gruppeleder
                 ○ To og to: Hva vil du fortelle?
                   og 1 til
            Når slutter denne økta? Enter er 10:26, med det som er igjen av planen.
            1400:20 prompt
            Slutter › |
            1401:00> tid
              Oppstart           10:20 igjen
              1.2 Bli kjent      10:20 igjen
              Tempo              à jour
              Avslutning senest  10:11 (nå ventet 10:11)
              Slutt              10:26 (plan 10:26)
              Notater            0
                 ○ To og to: Hva vil du fortelle?
            """)
    }

    @Test func longAfterEndsAsItWas() {
        expectConversation(
            """
            0:00 begun
            1:00> oppmøte 6
            ✓ Oppmøte: 6
            9:00 tick
            · 1.1 Velkommen er 4 min over tida.
            1500:00 resume

            Samlingen stoppet 2026-11-21 10:09. Hva har det vært siden?
              1  Ny økt nå: tida mellom telles ikke med noe sted.
              2  Pause: den telles som pause.
              3  Dere holdt på uten treff: tida føres for seg.
              4  Det var slutt: avslutt lukker samlingen slik den var da.
            Enter er 1. Ingenting telles før du svarer.
            1500:10> avslutt

            AVSLUTTE SAMLINGEN
            Enter hopper over · tilbake tar det forrige igjen · Ctrl-C går til
            samlingen
            (1/5) Hva gjorde dere?
            1500:20>
            (2/5) Hva lærte dere?
            1500:30 tick
            1500:40 ^C
            Svarene så langt er lagret.
            Samlingen stoppet 2026-11-21 10:09. Hva har det vært siden?
              1  Ny økt nå: tida mellom telles ikke med noe sted.
              2  Pause: den telles som pause.
              3  Dere holdt på uten treff: tida føres for seg.
              4  Det var slutt: avslutt lukker samlingen slik den var da.
            Enter er 1. Ingenting telles før du svarer.
            1500:50> avslutt

            AVSLUTTE SAMLINGEN
            Enter hopper over · tilbake tar det forrige igjen · Ctrl-C går til
            samlingen
            (1/5) Hva gjorde dere?
            1501:00> avslutt

            SAMLINGEN ER AVSLUTTET
            Samlingen varte 9 min; planen var 75.

              Oppstart    9 min av 20 (−11)
              Hoveddel    0 min av 40 (−40)
              Avslutning  0 min av 15 (−15)
              6 punkter ikke nådd

            0 notater · oppmøte 6
            [ended]
            """)
    }

    @Test func anotherLineIsNotLost() {
        expectConversation(
            """
            0:00 begun
            9:00 tick
            · 1.1 Velkommen er 4 min over tida.
            60:00 resume

            Samlingen stoppet 10:09. Hva har det vært siden?
              1  Pause: den telles som pause.
              2  Ny økt nå: tida mellom telles ikke med noe sted.
              3  Dere holdt på uten treff: tida føres for seg.
              4  Det var slutt: avslutt lukker samlingen slik den var da.
            Enter er 1. Ingenting telles før du svarer.
            60:10 ^C
            Samlingen stoppet 10:09. Hva har det vært siden?
              1  Pause: den telles som pause.
              2  Ny økt nå: tida mellom telles ikke med noe sted.
              3  Dere holdt på uten treff: tida føres for seg.
              4  Det var slutt: avslutt lukker samlingen slik den var da.
            Enter er 1. Ingenting telles før du svarer.
            60:20> vi begynner igjen

            Samlingen fortsetter der den stoppet.
            treff var av i 51 min; den tida telles for seg.

            OPPSTART · 20 min · til 10:20
            1.1  Velkommen · 5 min · gruppeleder
                 Ta imot folk ved døra.
                 Si: «Så fint at dere er her!»
                 Tips: Vær tidlig ute.
                 Utstyr: kaffe, te
            ✓ Notat 1
            61:00> logg
            1  11:00 · 1.1  vi begynner igjen
            62:00 tick
            · 1.1 Velkommen er 6 min over tida.
            · Tida for å begynne avslutningen er inne. innhent viser planer.
            120:00 resume

            Samlingen stoppet 11:02. Hva har det vært siden?
              1  Pause: den telles som pause.
              2  Ny økt nå: tida mellom telles ikke med noe sted.
              3  Dere holdt på uten treff: tida føres for seg.
              4  Det var slutt: avslutt lukker samlingen slik den var da.
            Enter er 1. Ingenting telles før du svarer.
            121:00 gone et halvt ord
            [et halvt ord]
            122:00> logg
            1  11:00 · 1.1  vi begynner igjen
            2  12:01 · 1.1  et halvt ord
            """)
    }

    @Test func inEnglish() {
        expectConversation(
            in: .en,
            """
            0:00 begun
            5:00>

            1.2  Getting acquainted · 10–15 min · user representative and group
                 leader
                 ○ Pairs: What would you like to tell?
                   and 1 more
            6:00>
                 Pairs · 1 of 2
                 ▸ What would you like to tell?
            7:00 tick
            9:00 resume

            The session goes on where it stopped.
            treff was off for 2 min; that time is counted apart.

            OPENING · 20 min · until 10:20
            1.2  Getting acquainted · 10–15 min · user representative and group
                 leader
                 Pairs · 1 of 2
                 ▸ What would you like to tell?
            10:00 tick
            50:00 resume

            The session stopped at 10:10. What was it since?
              1  A break: it counts as one.
              2  A new sitting now: the time between counts nowhere.
              3  You went on without treff: the time is counted apart.
              4  It was over: end closes the session as it was then.
            Enter is 1. Nothing is counted until you answer.
            50:30>

            The session goes on where it stopped.
            The break is over; it took 41 min. Back in 1.2 Getting acquainted.
            You are 43 min behind. catch-up shows plans; end at 11:57 moves the end.

            OPENING · 20 min · until 10:20
            1.2  Getting acquainted · 10–15 min · user representative and group
                 leader
                 Pairs · 1 of 2
                 ▸ What would you like to tell?
            """)
    }
}
