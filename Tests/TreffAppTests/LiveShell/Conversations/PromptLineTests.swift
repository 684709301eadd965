import Testing

/// What stands before the cursor, in windows of several widths.
struct PromptLineTests {
    @Test func wide() {
        expectConversation(
            width: 120,
            """
            0:00 begun
            0:30 prompt
            Oppstart 19:30 · Velkommen 4:30 · avslutning senest 11:00 · à jour › |
            6:00!
            6:10 prompt
            Oppstart 13:50 · Bli kjent 14:50 · avslutning senest 11:00 · à jour › |
            7:00! hopp 2
            7:10 prompt
            Hoveddel 39:50 · Om mestring 19:50 · avslutning senest 11:00 · 13 min foran › |
            7:10! verktøy busk
            7:20!
            7:20!
            7:20!
            7:30 prompt
            Hoveddel 39:30 · Om mestring 19:30 · steg 2/3 · runde 1/3 4:50 (forteller, lytter) · avsl. 11:00 · 13 min foran › |
            8:00! pause 5
            8:10 prompt
            Pause 4:50 · runde 1/3 4:20 (forteller, lytter) · avslutning senest 11:00 · 8 min foran › |
            15:00! fortsett
            60:00 prompt
            Hoveddel +13:00 · Om mestring +26:00 · steg 2/3 · runde 3/3 0:00 (forteller, lytter) · avsl. 11:00 · 20 min etter › |
            61:00! hopp 3.2
            61:00 prompt
            Avslutning 15:00 · Takk for i dag 5:00 · slutt 11:06 · 9 min foran › |
            62:00! ferdig
            62:10 prompt
            Ferdig · slutt 11:02 · 13 min foran › |
            """)
    }

    @Test func usual() {
        expectConversation(
            width: 80,
            """
            0:00 begun
            0:30 prompt
            Oppstart 19:30 · Velkommen 4:30 · avsl. 11:00 · à jour › |
            6:00!
            6:10 prompt
            Oppstart 13:50 · Bli kjent 14:50 · avsl. 11:00 · à jour › |
            7:00! hopp 2
            7:10 prompt
            Om mestring 19:50 · avsl. 11:00 · 13 min foran › |
            7:10! verktøy busk
            7:20!
            7:20!
            7:20!
            7:30 prompt
            2.1 19:30 · runde 1/3 4:50 (forteller, lytter) · avsl. 11:00 · 13 min foran › |
            8:00! pause 5
            8:10 prompt
            Pause 4:50 · runde 1/3 4:20 (forteller, lytter) · avsl. 11:00 · 8 min foran › |
            15:00! fortsett
            60:00 prompt
            2.1 +26:00 · steg 2/3 · runde 3/3 0:00 · avsl. 11:00 · 20 min etter › |
            61:00! hopp 3.2
            61:00 prompt
            Takk for i dag 5:00 · slutt 11:06 · 9 min foran › |
            62:00! ferdig
            62:10 prompt
            Ferdig · slutt 11:02 · 13 min foran › |
            """)
    }

    @Test func narrow() {
        expectConversation(
            width: 60,
            """
            0:00 begun
            0:30 prompt
            Velkommen 4:30 · avsl. 11:00 · à jour › |
            6:00!
            6:10 prompt
            Bli kjent 14:50 · avsl. 11:00 · à jour › |
            7:00! hopp 2
            7:10 prompt
            Om mestring 19:50 · avsl. 11:00 · 13 min foran › |
            7:10! verktøy busk
            7:20!
            7:20!
            7:20!
            7:30 prompt
            2.1 19:30 · runde 1/3 4:50 · avsl. 11:00 · 13 min foran › |
            8:00! pause 5
            8:10 prompt
            Pause 4:50 · runde 1/3 4:20 · avsl. 11:00 · 8 min foran › |
            15:00! fortsett
            60:00 prompt
            2.1 +26:00 · steg 2/3 0:00 · avsl. 11:00 · 20 min etter › |
            61:00! hopp 3.2
            61:00 prompt
            Takk for i dag 5:00 · slutt 11:06 · 9 min foran › |
            62:00! ferdig
            62:10 prompt
            Ferdig · slutt 11:02 · 13 min foran › |
            """)
    }

    @Test func asNarrowAsAPhone() {
        expectConversation(
            width: 40,
            """
            0:00 begun
            0:30 prompt
            Velkomm… 4:30 · avsl. 11:00 · à jour › |
            6:00>

            1.2  Bli kjent · 10–15 min ·
                 brukerrepresentant og gruppeleder
                 ○ To og to: Hva vil du fortelle?
                   og 1 til
            6:10 prompt
            1.2 14:50 · avsl. 11:00 · à jour › |
            7:00> hopp 2

            HOVEDDEL · 40 min · til 10:47
            2.1  Om mestring · 10–20 min
                 ○ Spørsmål: Hva er mestring?
                   og 2 til
                 Verktøy: BUSK
            7:10 prompt
            2.1 19:50 · 13 min foran › |
            7:10> verktøy busk

                 BUSK · 15 min og 1 spørsmål,
                   punktet har 20 min igjen
                 Et godt råd om å lytte.
                 Enter gir neste steg.
            7:20>
                 BUSK · 1 av 3
                 ▸ Fortell hva bokstavene står for.
            7:20>
                 BUSK · 2 av 3 · 3 × 5 min:
                 forteller, lytter · Smågruppe
                 ▸ Prøv det tre og tre.
                 Enter starter klokka.
            7:20>
            Klokke: 3 × 5 min: forteller, lytter
            (BUSK), til 10:22.
                 ▸ Prøv det tre og tre.
            7:30 prompt
            2.1 19:30 · 13 min foran › |
            8:00> pause 5
            Pause 5 min, til 10:13. Enter når dere
            er i gang igjen.
            8:10 prompt
            Pause 4:50 · 8 min foran › |
            15:00> fortsett
            Pausen er slutt; den varte 7 min.
            Tilbake i 2.1 Om mestring.
                 ▸ Prøv det tre og tre.
            60:00 prompt
            2.1 +26:00 · 20 min etter › |
            61:00> hopp 3.2

            AVSLUTNING · 15 min · til 11:16
            3.2  Takk for i dag · 5 min
            61:00 prompt
            3.2 5:00 · slutt 11:06 · 9 min foran › |
            62:00> ferdig
            Det var siste punkt. Skriv avslutt for å
            slutte, tilbake går ett steg tilbake.
            62:10 prompt
            Ferdig · slutt 11:02 · 13 min foran › |
            """)
    }

    @Test func english() {
        expectConversation(
            in: .en, width: 80,
            """
            0:00 begun
            0:30 prompt
            Opening 19:30 · Welcome 4:30 · closing by 11:00 · on time › |
            6:00!
            6:10 prompt
            Getting acquainted 14:50 · closing by 11:00 · on time › |
            7:00! hopp 2
            7:10 prompt
            About coping 19:50 · closing by 11:00 · 13 min ahead › |
            7:10! verktøy busk
            7:20!
            7:20!
            7:20!
            7:30 prompt
            2.1 19:30 · step 2/3 · round 1/3 4:50 · closing 11:00 · 13 min ahead › |
            8:00! pause 5
            8:10 prompt
            Break 4:50 · round 1/3 4:20 · closing by 11:00 · 8 min ahead › |
            15:00! fortsett
            60:00 prompt
            2.1 +26:00 · step 2/3 · round 3/3 0:00 · closing 11:00 · 20 min behind › |
            61:00! hopp 3.2
            61:00 prompt
            Closing 15:00 · Thank you 5:00 · ends 11:06 · 9 min ahead › |
            62:00! ferdig
            62:10 prompt
            Done · ends 11:02 · 13 min ahead › |
            """)
    }
}
