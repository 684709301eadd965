import Testing

@testable import Import

/// Plans that come from a wiki or in an answer to an e-mail.
@Suite struct WikiAndMailTests {
    @Test func cellsOfAWikiTableReachOverRowsAndColumns() throws {
        let script = try imported(
            """
            {| class="wikitable" style="width:100%"
            |+ Kveld 2: Tempo
            ! Tid
            ! Hva
            ! Hvem
            |-
            | rowspan="2" | 18:00–18:20
            | Runde
            | rowspan="2" | Likeperson
            |-
            | Hva prøvde du?
            |-
            | colspan="3" | 18:20–18:30 Pause
            |-
            | 18:30–18:40 || [[Fil:Kart.png|Kartet]] || \'\'\'Alle\'\'\'
            |}
            """)
        #expect(
            script.contains(
                """
                ## Runde (20 min)

                <!-- 18:00–18:20 · Likeperson -->

                Leder: brukerrepresentant

                Spørsmål: Hva prøvde du?

                ## Pause (10 min, pause)
                """))
        #expect(script.contains("## Kartet (Fil:Kart.png) (10 min)\n\n<!-- 18:30–18:40 · Alle -->\n"))
        #expect(script.contains("samling: 2\ntittel: Tempo\n"))
    }

    @Test func marksOfAWikiAreNoText() throws {
        let script = try imported(
            """
            h1. Teammøte
            h2. Start (10 min)
            # Først
            ## Så
            Les [avtalen|https://example.org/a] først.
            h2. Slutt (5 min)
            * Takk
            ** alle sammen
            """)
        #expect(script.contains("tittel: Teammøte\n"))
        #expect(
            script.contains(
                "## Start (10 min)\n\n1. Først\n   1. Så\n\nLes avtalen (https://example.org/a) først.\n"))
        #expect(script.contains("## Slutt (5 min)\n\n- Takk\n  - alle sammen\n"))
    }

    @Test func whatWasWrittenBetweenQuotedLinesStandsBesideThem() throws {
        let script = try imported(
            """
            Fint! Se under.

            > 10:00 Start
            > 10:10 Runde
            Kortere --> går det?
            > 10:30 Pause
            > 10:40 Slutt
            """)
        #expect(script.contains("<!-- Fint! Se under. -->"))
        #expect(script.contains("## Runde (20 min)\n\n<!-- 10:10 -->\n\n<!-- Kortere –) går det? -->\n"))
    }

    @Test func aCommentInATableIsKept() throws {
        let script = try imported("| Tid | Hva |\n|---|---|\n| 10:00–10:10 | Start <!-- spør Anne --> |\n")
        #expect(script.contains("## Start (10 min)\n\n<!-- 10:00–10:10 -->\n\n<!-- spør Anne -->\n"))
    }

    @Test func aPlanAboveAQuotedOneIsThePlan() throws {
        let script = try imported("10:00 Start\n10:10 Runde\n10:30 Slutt\n\n> 9:00 Start\n> 9:10 Slutt\n> Hilsen Per\n")
        #expect(script.contains("## Runde (20 min)\n\n<!-- 10:10 -->\n"))
        #expect(script.contains("9:00 Start 9:10 Slutt Hilsen Per -->\n"))
    }
}
