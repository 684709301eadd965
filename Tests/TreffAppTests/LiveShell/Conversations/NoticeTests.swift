import Testing

/// What is told by itself, once.
struct NoticeTests {
    @Test func eachNoticeOnce() {
        expectConversation(
            """
            0:00 begun
            7:00 tick
            · 1.1 Velkommen er 2 min over tida.
            7:01 tick
            8:00> hopp 2

            HOVEDDEL · 40 min · til 10:48
            2.1  Om mestring · 10–20 min
                 ○ Spørsmål: Hva er mestring?
                   og 2 til
                 Verktøy: BUSK
            42:59 tick
            · 2.1 Om mestring er 15 min over tida.
            43:00 tick
            · 2.1 Om mestring er 15 min over tida. Helt greit om gruppa trenger det;
            innhent finner tid.
            · 5 min igjen av Hoveddel.
            43:01 tick
            55:00 tick
            · 2.1 Om mestring er 27 min over tida. Helt greit om gruppa trenger det;
            innhent finner tid.
            · Avslutningen bør begynne senest 11:00.
            55:01 tick
            60:01 tick
            · Tida for å begynne avslutningen er inne. innhent viser planer.
            60:02 tick
            61:00> hopp 3

            AVSLUTNING · 15 min · til 11:16
            3.1  Oppgave til neste gang · 10 min
                 Oppgave: Legg merke til én ting du mestrer.
            76:00 tick
            · 3.1 Oppgave til neste gang er 5 min over tida.
            """)
    }

    @Test func noneInAQuietItem() {
        expectConversation(
            """
            0:00 begun
            5:00> hopp 1.2

            1.2  Bli kjent · 10–15 min · brukerrepresentant og gruppeleder
                 ○ To og to: Hva vil du fortelle?
                   og 1 til
            6:00> klokke 5
            Klokke: 5 min, til 10:11.
                 ○ To og to: Hva vil du fortelle?
            11:00 tick
            18:00 tick
            40:00 tick
            41:00> neste
                 To og to · 1 av 2
                 ▸ Hva vil du fortelle?
            42:00>
                 Spørsmål · 2 av 2
                 ▸ Hva har vi felles?
                 Enter går til 2.1 Om mestring.
            43:00>

            HOVEDDEL · 40 min · til 11:23
            2.1  Om mestring · 10–20 min
                 ○ Spørsmål: Hva er mestring?
                   og 2 til
                 Verktøy: BUSK
            43:01 tick
            """)
    }

    @Test func aTimerThatEndsInAQuietItemIsSeenInThePrompt() {
        expectConversation(
            width: 120,
            """
            0:00 begun
            5:00! hopp 1.2
            6:00! klokke 5
            6:00 prompt
            Oppstart 14:00 · Bli kjent 14:00 · klokke 5:00 · avslutning senest 11:00 · à jour › |
            11:00 tick
            11:10 prompt
            Oppstart 8:50 · Bli kjent 8:50 · klokka er ute · avslutning senest 11:00 · à jour › |
            12:00! fin stemning
            12:10 prompt
            Oppstart 7:50 · Bli kjent 7:50 · avslutning senest 11:00 · à jour › |
            """)
    }

    @Test func noneInTheClosingDialogue() {
        expectConversation(
            """
            0:00 begun
            1:00> hopp 2

            HOVEDDEL · 40 min · til 10:41
            2.1  Om mestring · 10–20 min
                 ○ Spørsmål: Hva er mestring?
                   og 2 til
                 Verktøy: BUSK
            2:00> klokke 3x1
            Klokke: 3 × 1 min, til 10:05.
                 ○ Spørsmål: Hva er mestring?
            3:30> avslutt

            AVSLUTTE SAMLINGEN
            Enter hopper over · tilbake tar det forrige igjen · Ctrl-C går til
            samlingen
            (1/7) Hvor mange var her i dag?
            4:30 tick
            40:00 tick
            40:10 ^C
            Samlingen går videre. Svarene så langt er lagret.
            40:20 tick
            · Klokka er ute.
            · 2.1 Om mestring er 19 min over tida. Helt greit om gruppa trenger det;
            innhent finner tid.
            · 1 min igjen av Hoveddel.
            """)
    }
}
