import Testing

/// How one sees the time and changes it.
struct TimeTests {
    @Test func statusBoard() {
        expectConversation(
            """
            0:00 begun
            0:00> tid
              Oppstart           20:00 igjen
              1.1 Velkommen      5:00 igjen
              Tempo              à jour
              Avslutning senest  11:00 (nå ventet 11:00)
              Slutt              11:15 (plan 11:15)
              Notater            0
            10:00> oppmøte 9
            ✓ Oppmøte: 9
            10:00> klokke 3x5 roller
            Klokke: 3 × 5 min (roller), til 10:25.
            12:00> tid
              Oppstart           8:00 igjen
              1.1 Velkommen      7:00 over
              Klokke roller      3:00 igjen (1/3)
              Tempo              7 min etter
              Avslutning senest  11:00 (nå ventet 11:07)
              Slutt              11:22 (plan 11:15)
              Oppmøte            9
              Notater            0
            70:00> tid
              Oppstart           50:00 over
              1.1 Velkommen      65:00 over
              Klokke roller      0:00 igjen (3/3)
              Tempo              65 min etter
              Avslutning senest  11:00 (nå ventet 12:05)
              Slutt              12:20 (plan 11:15)
              Oppmøte            9
              Notater            0
            71:00> hopp 3

            AVSLUTNING · 15 min · til 11:26
            3.1  Oppgave til neste gang · 10 min
                 Oppgave: Legg merke til én ting du mestrer.
            71:00> tid
              Avslutning                  15:00 igjen
              3.1 Oppgave til neste gang  10:00 igjen
              Klokke roller               0:00 igjen (3/3)
              Tempo                       11 min etter
              Avslutning senest           11:00 (begynt)
              Slutt                       11:26 (plan 11:15)
              Oppmøte                     9
              Notater                     0
            72:00> hopp 3.2

            3.2  Takk for i dag · 5 min
            73:00> ferdig
            Det var siste punkt. Skriv avslutt for å slutte, tilbake går ett steg
            tilbake.
            74:00> tid
              Siste punkt        ferdig
              Klokke roller      0:00 igjen (3/3)
              Tempo              à jour
              Avslutning senest  11:00 (begynt)
              Slutt              11:14 (plan 11:15)
              Oppmøte            9
              Notater            0
            """)
    }

    @Test func runningOrder() {
        expectConversation(
            """
            0:00 begun
            5:00>

            1.2  Bli kjent · 10–15 min · brukerrepresentant og gruppeleder
                 ○ To og to: Hva vil du fortelle?
                   og 1 til
            20:00> +5
            1.2 Bli kjent har nå 20 min (+5). Slutt 11:20 · 5 min etter
                 ○ To og to: Hva vil du fortelle?
            21:00> dropp 2.3
            Utelatt: 2.3 Hvor er jeg nå?
                 ○ To og to: Hva vil du fortelle?
            25:00> plan
            Oppstart · 20 min
            ✓ 10:00   5 min  1.1  Velkommen  (brukt 5)
            → 10:05  15 min  1.2  Bli kjent  (nå 20, brukt 20)
            Hoveddel · 40 min
              10:25  20 min  2.1  Om mestring
              10:45  10 min  2.2  Pause
            –        10 min  2.3  Hvor er jeg nå?
            Avslutning · 15 min
              10:55  10 min  3.1  Oppgave til neste gang
              11:05   5 min  3.2  Takk for i dag
            → nå   ✓ gjort   – utelatt
                 ○ To og to: Hva vil du fortelle?
            """)
    }

    @Test func moreAndLess() {
        expectConversation(
            """
            0:00 begun
            1:00> +5
            1.1 Velkommen har nå 10 min (+5). Slutt 11:20 · 5 min etter
            2:00> -3 min
            1.1 Velkommen har nå 7 min (−3). Slutt 11:17 · à jour
            3:00> -60
            1.1 Velkommen har nå 0 min (−7). Slutt 11:13 · à jour
            4:00> -1
            Skriv et tall fra 1 til 600.
            5:00> +700
            Skriv et tall fra -600 til 600.
            6:00> +0
            Skriv et tall fra -600 til 600.
            """)
    }

    @Test func timers() {
        expectConversation(
            """
            0:00 begun
            1:00> klokke 2 skriv på arket
            Klokke: 2 min (skriv på arket), til 10:03.
            1:30 prompt
            Velkommen 3:30 · klokke 1:30 · avslutning senest 11:00 · à jour › |
            2:59 tick
            3:00 tick
            · Klokka er ute (skriv på arket).
            4:00> klokke 3 x 1 min
            Klokke: 3 × 1 min, til 10:07.
            5:00 tick
            · Runde 2 av 3.
            5:10 tick
            6:30> klokke stopp
            Klokka er stoppet.
            7:00> klokke stopp
            Det går ingen klokke nå.
            8:00> klokke
            klokke MIN [TEKST] – en klokke for en øvelse
              klokke 10 skriv på arket
              klokke 3x5 (tre runder på fem minutter)
              klokke stopp
            9:00> klokke 0
            Skriv et tall fra 1 til 600.
            10:00> klokke 90x5
            Antall runder er fra 1 til 50.
            """)
    }

    @Test func correcting() {
        expectConversation(
            """
            0:00 begun
            1:00> rett for 1 min siden
            ✓ Samlingen begynte 10:00. Slutt 11:15 · à jour
            10:00>

            1.2  Bli kjent · 10–15 min · brukerrepresentant og gruppeleder
                 ○ To og to: Hva vil du fortelle?
                   og 1 til
            10:30> rett for 4 min siden
            ✓ Rettet: 1.2 Bli kjent begynte 10:06. Slutt 11:16 · à jour
                 ○ To og to: Hva vil du fortelle?
            11:00> rett kl 10:08
            ✓ Rettet: 1.2 Bli kjent begynte 10:08. Slutt 11:18 · 3 min etter
                 ○ To og to: Hva vil du fortelle?
            12:00> rett 9.50
            Så tidlig kan det ikke ha vært: steget før begynte 10:00.
                 ○ To og to: Hva vil du fortelle?
            12:00> rett kl 10:30
            Det klokkeslettet er ikke kommet ennå.
                 ○ To og to: Hva vil du fortelle?
            13:00> rett
            rett for 4 min siden – siste steg skjedde da
              rett for 4 min siden
              rett kl 10:42
              rett 2.2 kl 10:30 (2.2 begynte da)
                 ○ To og to: Hva vil du fortelle?
            14:00> rett fram
            ✓ Notat 1
                 ○ To og to: Hva vil du fortelle?
            """)
    }
}
