import Facilitation
import Testing

@testable import Import

/// Small plans, each for one thing that people write.
@Suite struct ImportedTextTests {
    @Test func whatLooksLikeSomethingElseStaysWhatItIs() throws {
        #expect(
            try imported(
                """
                # Møte (30 min)

                ## Runde (30 min)

                Metode: gruppearbeid

                \\# 1 regel: lytt

                Bruk \\<!-- ikke slik --\\>

                1986\\. Et godt år

                Oppstart
                """, named: "møte.md") == """
                    ---
                    tittel: møte
                    språk: nb
                    ---

                    # Møte (30 min)

                    ## Runde (30 min)

                    Metode\\: gruppearbeid

                    \\# 1 regel: lytt

                    Bruk \\<! – ikke slik –>

                    1986\\. Et godt år

                    (Oppstart)

                    =====
                    –: Planen sier ikke hva samlingen heter. I skriptet heter den «møte».

                    """)
    }

    @Test func rolesAreGivenOnlyWhenAskedFor() throws {
        let plan = "Tid;Hva;Hvem\n10.00;Start;Kari og Per\n10.10;Pause;\n10.20–10.30;Tema;Per (fagperson)\n"
        let script = try imported(plan, named: "a.csv", roles: ["kari": .groupLeader])
        #expect(script.contains("## Start (10 min)\n\n<!-- 10.00 · Kari og Per -->\n\nLeder: gruppeleder\n"))
        #expect(script.contains("## Tema (10 min)\n\n<!-- 10.20–10.30 · Per (fagperson) -->\n\nLeder: fagperson\n"))
        #expect(!script.contains("«Kari»"))
        #expect(script.contains("2: «Per» står i en kommentar"))
    }

    @Test func timesThatDoNotAgreeAreTold() throws {
        let script = try imported("Møte\n\n10.00 Start (15 min)\n10.10–10.30 Tema (15 min)\n10.30 Pause\n10.40 Slutt\n")
        #expect(script.contains("## Tema (15 min)"))
        #expect(script.contains("4: «Tema» tar 20 min etter klokka, men det står 15 min. I skriptet står det 15 min."))
        #expect(script.contains("## Pause (10 min, pause)"))
    }

    @Test func afterNoonTheClockGoesOn() throws {
        let script = try imported("Workshop\n\n11:30 Start\n12:15 Lunch\n1:00 Talk\n1:45–2:00 Close\n")
        for heading in ["Start (45 min)", "Lunch (45 min", "Talk (45 min)", "Close (15 min)"] {
            #expect(script.contains("## \(heading)"))
        }
    }

    @Test func linesWithTimesInAPlainTextAreItemsOfTheirPhases() throws {
        let script = try imported(
            """
            Barnegruppa

            Oppstart (15 min)
              Velkomstsang 5 min
              Navnerunde 10 min
            Hoveddel (30 min)
              Lek: stiv heks - 10 min
              Samtale om følelser - 20 min
                 Hva gjør deg glad?
            Avslutning (5 min)
              Rydding 5 min
            """)
        let headings = script.split(separator: "\n").filter { $0.hasPrefix("#") }
        #expect(
            headings == [
                "# Oppstart (15 min)", "## Velkomstsang (5 min)", "## Navnerunde (10 min)", "# Hoveddel (30 min)",
                "## Lek: stiv heks (10 min)", "## Samtale om følelser (20 min)", "# Avslutning (5 min)",
                "## Rydding (5 min)",
            ])
    }

    @Test func whatIsToldBelowATimetableComesToItsItem() throws {
        let script = try imported(
            """
            # Samling 4: Mat

            | Tid | Aktivitet |
            |---|---|
            | 10:00–10:20 | Runde |
            | 10:20–11:00 | Gruppeoppgave |

            ## Detaljer

            ### Gruppeoppgave

            Hva er lett å bytte ut?
            """)
        #expect(
            script.contains(
                "## Gruppeoppgave (40 min)\n\n<!-- 10:20–11:00 · Gruppeoppgave -->\n\nSpørsmål: Hva er lett å bytte ut?\n"
            ))
    }

    @Test func aListUnderAQuestionStaysAList() throws {
        let script = try imported(
            """
            kl. 18.30 Runde
            • Si navnet ditt
            • Hva er du stolt av?
            • Hva vil du fortelle?
              • det kan være noe lite
              • eller noe stort
            kl. 19 Slutt
            """)
        #expect(
            script.contains(
                """
                - Si navnet ditt

                Spørsmål: Hva er du stolt av?

                Spørsmål: Hva vil du fortelle?

                - det kan være noe lite
                - eller noe stort

                """))
    }

    @Test func lettersBeforeQuestionsAreMarksAndASumIsNoItem() throws {
        let lettered = try imported(
            "18.00 Gruppearbeid\nSnakk to og to:\n  a) Når hviler du best?\n  b) Hva hindrer deg?\n18.30 Slutt\n")
        #expect(lettered.contains(" · a) · b) -->\n\nTo og to:\n- Når hviler du best?\n- Hva hindrer deg?\n"))
        let summed = try imported("| Punkt | Min. |\n|---|---|\n| Innsjekk | 10 |\n| Tema | 25 |\n| | **35** |\n")
        #expect(summed.contains("## Tema (25 min)\n\n<!-- 35 -->\n"))
    }

    @Test func aNameInATitleIsFoundWhenItIsAskedFor() throws {
        let plan = "18.00–18.10 Velkommen (Kari)\n18.10–18.30 Runde – Per\n18.30–18.40 Slutt (Kari og Per)\n"
        let usual = try imported(plan)
        for title in ["Velkommen (Kari)", "Runde – Per", "Slutt (Kari og Per)"] {
            #expect(usual.contains("## \(title) ("))
        }
        let asked = try imported(plan, roles: ["kari": .groupLeader, "per": .coLeader])
        #expect(asked.contains("## Velkommen (10 min)\n\n<!-- 18.00–18.10 · Kari -->\n\nLeder: gruppeleder\n"))
        #expect(asked.contains("## Runde (20 min)\n\n<!-- 18.10–18.30 · Per -->\n\nLeder: medleder\n"))
        #expect(asked.contains("Leder: gruppeleder og medleder\n"))
    }

    @Test func namesAndTextAfterTheTimeAreToldApart() throws {
        let script = try imported(
            """
            Facilitators: Maria & John

            1. **Welcome** (15 min) — Maria
            2. **Talk** (30 min): slides 1 to 12
            3. **Close** (5 min) — John
            """, roles: ["maria": .groupLeader])
        #expect(script.contains("## Welcome (15 min)\n\n<!-- 1. · Maria -->\n\nLeder: gruppeleder\n"))
        #expect(script.contains("## Talk (30 min)\n\n<!-- 2. -->\n\nslides 1 to 12\n"))
        #expect(script.contains("## Close (5 min)\n\n<!-- 3. · John -->\n"))
    }

    @Test func aPlanWithoutAnyTimesIsAskedAbout() throws {
        let script = try imported("Møte om våren\n\n- Velkommen\n- Hva skal vi gjøre?\n- Avslutning\n")
        #expect(script.contains("## Velkommen (10 min)"))
        #expect(script.contains("3: «Velkommen» har ingen tid. I skriptet står det 10 min."))
    }
}
