import Testing

/// How one leads a tool.
struct ToolTests {
    @Test func aToolStepByStep() {
        expectConversation(
            """
            0:00 begun
            1:00> verktøy
            Dette punktet har ikke egne verktøy.
            verktøy NAVN leder et verktøy; Tab viser navnene.
            2:00> hopp 2

            HOVEDDEL · 40 min · til 10:42
            2.1  Om mestring · 10–20 min
                 ○ Spørsmål: Hva er mestring?
                   og 2 til
                 Verktøy: BUSK
            3:00> verktøy

                 BUSK · 15 min og 1 spørsmål, punktet har 19 min igjen
                 Et godt råd om å lytte.
                 Enter gir neste steg.
            4:00> verktøy busk

                 BUSK · 15 min og 1 spørsmål, punktet har 18 min igjen
                 Et godt råd om å lytte.
                 Enter gir neste steg.
            4:30 prompt
            Om mestring 17:30 · avslutning senest 11:00 · 18 min foran › |
            5:00>
                 BUSK · 1 av 3
                 ▸ Fortell hva bokstavene står for.
            6:00>
                 BUSK · 2 av 3 · 3 × 5 min: forteller, lytter · Smågruppe
                 ▸ Prøv det tre og tre.
                 Enter starter klokka.
            7:00>
            Klokke: 3 × 5 min: forteller, lytter (BUSK), til 10:22.
                 ▸ Prøv det tre og tre.
            8:00 prompt
            2.1 14:00 · steg 2/3 · runde 1/3 4:00 · avsl. 11:00 · 18 min foran › |
            12:30 tick
            · Runde 2 av 3. Bytt roller.
            23:00 tick
            · Klokka er ute (BUSK).
            24:00>
                 BUSK · 3 av 3 · Spørsmål
                 ▸ Hva la du merke til?
            25:00>
            Tilbake i 2.1 Om mestring.
                 ○ Spørsmål: Hva er mestring?
            """)
    }

    @Test func leavingAToolEarly() {
        expectConversation(
            """
            0:00 begun
            1:00> verktøy busk

                 BUSK · 15 min og 1 spørsmål, punktet har 4 min igjen
                 Et godt råd om å lytte.
                 Enter gir neste steg.
            2:00>
                 BUSK · 1 av 3
                 ▸ Fortell hva bokstavene står for.
            3:00>
                 BUSK · 2 av 3 · 3 × 5 min: forteller, lytter · Smågruppe
                 ▸ Prøv det tre og tre.
                 Enter starter klokka.
            4:00>
            Klokke: 3 × 5 min: forteller, lytter (BUSK), til 10:19.
                 ▸ Prøv det tre og tre.
            5:00>
                 BUSK · 3 av 3 · Spørsmål
                 ▸ Hva la du merke til?
            5:30> tilbake
                 BUSK · 2 av 3 · 3 × 5 min: forteller, lytter · Smågruppe
                 ▸ Prøv det tre og tre.
                 Enter starter klokka.
            6:00> tilbake
                 BUSK · 1 av 3
                 ▸ Fortell hva bokstavene står for.
            6:30> tilbake
            Tilbake i 1.1 Velkommen. Enter går til 1.2 Bli kjent.
            7:00> verktøy sol

                 Pedagogisk sol · 1 spørsmål, tida for punktet er ute
                 En setning med mange slutter.
                 Enter gir neste steg.
            8:00> ferdig

            1.2  Bli kjent · 10–15 min · brukerrepresentant og gruppeleder
                 ○ To og to: Hva vil du fortelle?
                   og 1 til
            """)
    }

    @Test func findingATool() {
        expectConversation(
            """
            0:00 begun
            1:00> verktøy ark
            Et ark · ark
            Formål: balanse

            Bare til å lese.
            2:00> verktøy pedagogisk

                 Pedagogisk sol · 1 spørsmål, punktet har 3 min igjen
                 En setning med mange slutter.
                 Enter gir neste steg.
            3:00> tool busc
            Mente du «verktøy busk»? Enter eller j for ja, n lagrer linja som notat.
            3:10> n
            ✓ Notat 1
            4:00> verktøy finnes ikke
            ✓ Notat 2
            5:00> verktøy nirvana
            ✓ Notat 3
            Mente du en kommando? Skriv slik: verktøy busk; angre tar bort notatet.
            """)
    }

    @Test func promptsAgain() {
        expectConversation(
            """
            0:00 begun
            1:00> spørsmål
            Dette punktet har ingen spørsmål.
            2:00> hopp 2

            HOVEDDEL · 40 min · til 10:42
            2.1  Om mestring · 10–20 min
                 ○ Spørsmål: Hva er mestring?
                   og 2 til
                 Verktøy: BUSK
            3:00>
                 Spørsmål · 1 av 3
                 ▸ Hva er mestring?
            4:00> questions
                 ● Spørsmål: Hva er mestring?
                 ○ Smågruppe: Når mestrer du?
                 ○ Refleksjon: Hva trenger du?
                 ▸ Hva er mestring?
            5:00> hopp 2.1

            HOVEDDEL · 40 min · til 10:42
            2.1  Om mestring · 10–20 min
                 Verktøy: BUSK
                 Spørsmål · 1 av 3
                 ▸ Hva er mestring?
            """)
    }
}
