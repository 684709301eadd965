import Testing

/// A session over several days, and breaks that nobody knew the length of.
struct SittingTests {
    @Test func anotherDay() {
        expectConversation(
            """
            0:00 begun
            5:00! ferdig
            9:00 tick
            1450:00 resume

            Samlingen stoppet 2026-11-21 10:09. Hva har det vært siden?
              1  Ny økt nå: tida mellom telles ikke med noe sted.
              2  Pause: den telles som pause.
              3  Dere holdt på uten treff: tida føres for seg.
              4  Det var slutt: avslutt lukker samlingen slik den var da.
            Enter er 1. Ingenting telles før du svarer.
            1450:10> 1

            Samlingen fortsetter der den stoppet.
            Ny økt. Tida siden sist telles ikke med noe sted.

            OPPSTART · 20 min · til 10:21
            1.2  Bli kjent · 10–15 min · brukerrepresentant og gruppeleder
                 ○ To og to: Hva vil du fortelle?
                   og 1 til
            Når slutter denne økta? Enter er 11:16, med det som er igjen av planen.
            1450:20> kl 11:00
            ✓ Avtalt slutt er 11:00. Slutt 11:16 · 16 min etter
            1450:30 prompt
            Bli kjent 10:40 · avslutning senest 10:45 · 16 min etter › |
            1451:00> tid
              Oppstart           10:10 igjen
              1.2 Bli kjent      10:10 igjen
              Tempo              16 min etter
              Avslutning senest  10:45 (nå ventet 11:01)
              Slutt              11:16 (plan 11:00)
              Notater            0
                 ○ To og to: Hva vil du fortelle?
            """)
    }

    @Test func aBreakThatTookLonger() {
        expectConversation(
            """
            0:00 begun
            5:00! ferdig
            6:00! klokke 10
            7:00> pause til 10:15
            Pause 8 min, til 10:15. Enter når dere er i gang igjen.
            20:00 prompt
            Pause +5:00 · klokke 9:00 · avslutning senest 11:00 · 13 min etter › |
            32:00>
            Pausen er slutt; den varte 25 min. Tilbake i 1.2 Bli kjent.
            Dere er 25 min etter. innhent viser planer; slutt kl 11:40 flytter
            slutten.
                 ○ To og to: Hva vil du fortelle?
            32:00 prompt
            Bli kjent 13:00 · klokke 9:00 · avsl. 11:00 · 25 min etter › |
            33:00! hopp 2.2
            34:00> pause
            Dere har pause nå. +5 gjør den lengre, Enter går videre.
            35:00> pause til 10:20
            ✓ Notat 1
            Mente du en kommando? Skriv slik: pause 10; angre tar bort notatet.
            """)
    }

    @Test func withoutTreff() {
        expectConversation(
            """
            0:00 begun
            5:00! ferdig
            9:00 tick
            50:00 resume

            Samlingen stoppet 10:09. Hva har det vært siden?
              1  Pause: den telles som pause.
              2  Ny økt nå: tida mellom telles ikke med noe sted.
              3  Dere holdt på uten treff: tida føres for seg.
              4  Det var slutt: avslutt lukker samlingen slik den var da.
            Enter er 1. Ingenting telles før du svarer.
            50:10> fortsett

            Samlingen fortsetter der den stoppet.
            treff var av i 41 min; den tida telles for seg.

            OPPSTART · 20 min · til 10:20
            1.2  Bli kjent · 10–15 min · brukerrepresentant og gruppeleder
                 ○ To og to: Hva vil du fortelle?
                   og 1 til
            """)
    }
}
