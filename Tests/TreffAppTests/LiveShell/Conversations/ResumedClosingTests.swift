import Testing

/// How a session goes on that was stopped in the middle of its closing dialogue.
struct ResumedClosingTests {
    @Test func theClosingDialogueWasInterrupted() {
        expectConversation(
            """
            0:00 begun
            1:00> hopp 3.2

            AVSLUTNING · 15 min · til 10:16
            3.2  Takk for i dag · 5 min
            70:00> avslutt

            AVSLUTTE SAMLINGEN
            Enter hopper over · tilbake tar det forrige igjen · Ctrl-C går til
            samlingen
            (1/7) Hvor mange var her i dag?
            70:30> 9
            (2/7) Hva gjorde dere?
            72:00 tick
            76:00 resume

            Samlingen stoppet 11:10. Hva har det vært siden?
              1  Pause: den telles som pause.
              2  Ny økt nå: tida mellom telles ikke med noe sted.
              3  Dere holdt på uten treff: tida føres for seg.
              4  Det var slutt: avslutt lukker samlingen slik den var da.
            Enter er 1. Ingenting telles før du svarer.
            76:10> avslutt

            AVSLUTTE SAMLINGEN
            Enter hopper over · tilbake tar det forrige igjen · Ctrl-C går til
            samlingen
            (1/6) Hva gjorde dere?
            76:20> avslutt

            SAMLINGEN ER AVSLUTTET
            Samlingen varte 70 min; planen var 75.

              Oppstart    1 min av 20 (−19)
              Hoveddel    0 min av 40 (−40)
              Avslutning  69 min av 15 (+54)
              5 punkter ikke nådd

            0 notater · oppmøte 9
            [ended]
            """)
    }
}
