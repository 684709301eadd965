import Facilitation
import ScriptFormat
import Testing

@Suite("Headings")
struct HeadingTests {
    @Test("with faults say what to change, and are read all the same")
    func faults() {
        let script = expectFindings(
            inSession(
                """
                # Åpning (30 min)

                1️⃣##Velkommen (2️⃣fem minutter)

                ## Bli kjent 3️⃣[10 min]

                ### Pause (5 min)

                ## Runde 4️⃣(10 min:

                # Hoveddel (6 min, 5️⃣fast)

                ## Lek 6️⃣3 min

                ## Samtale (3 min, 7️⃣valgfritt, 8️⃣rolig)
                """),
            [
                "1️⃣ heading-space [##] Mellomrommet etter ## mangler.",
                "2️⃣ duration-form [fem minutter] Tida «fem minutter» er lest som 5 min.",
                "3️⃣ heading-brackets [[10 min]] Tida skal stå i parentes sist i overskriften.",
                "11:1 deep-heading [###] ### er ikke et nivå i en samling.",
                "4️⃣ heading-brackets [(10 min:] Tida skal stå i parentes sist i overskriften.",
                "5️⃣ mark-on-phase [fast] Merket «fast» har ingen virkning på en fase.",
                "6️⃣ heading-brackets [3 min] Tida skal stå i parentes sist i overskriften.",
                "7️⃣ unknown-mark [valgfritt] Merket «valgfritt» er ukjent.",
                "8️⃣ unknown-mark [rolig] Merket «rolig» er ukjent.",
            ])
        #expect(
            script?.items.map { "\($0.id) \($0.title) \($0.duration.planned)" } == [
                "1.1 Velkommen 5", "1.2 Bli kjent 10", "1.3 Pause 5", "1.4 Runde 10", "2.1 Lek 3", "2.2 Samtale 3",
            ])
    }

    @Test("may have brackets in their titles, closing marks, and bold letters")
    func titles() {
        let script = expectFindings(
            inSession(
                """
                # Oppstart (plenum) (15 min) #

                ## Bli kjent (lek) (5 min)
                ## 1️⃣Si hei (i par)
                ## C# og F# (10 min) ##
                """),
            ["1️⃣ item-without-duration [Si hei (i par)] Punktet «Si hei (i par)» har ingen tid."])
        #expect(script?.phases.map(\.title) == ["Oppstart (plenum)"])
        #expect(script?.items.map(\.title) == ["Bli kjent (lek)", "Si hei (i par)", "C# og F#"])
    }

    @Test("may be underlined, and a stray line under a text makes none")
    func underlined() {
        let script = expectFindings(
            inSession(
                """
                Oppstart (5 min)
                1️⃣================

                Velkommen (5 min)
                2️⃣---

                Ta imot folk.
                3️⃣---
                Vann står framme.

                ---
                """),
            [
                "1️⃣ underlined-heading [================] Overskriften er laget med en strek under.",
                "2️⃣ underlined-heading [---] Overskriften er laget med en strek under.",
                "3️⃣ underlined-heading [---] Streken gjør teksten over til en overskrift.",
            ])
        #expect(script?.items.map(\.text) == [["Ta imot folk.", "Vann står framme."]])
    }

    @Test("without marks are known by their time")
    func unmarked() {
        let script = expectFindings(
            inSession(
                """
                1️⃣Oppstart (5 min)

                ## Velkommen (5 min)

                Skriv hver for dere (3 min)

                2️⃣Avslutning (5 min)

                ## Runde (5 min)
                """),
            [
                "1️⃣ heading-marks [Oppstart (5 min)] Linja er lest som en fase, men mangler #.",
                "2️⃣ heading-marks [Avslutning (5 min)] Linja er lest som en fase, men mangler #.",
            ])
        #expect(script?.phases.map(\.title) == ["Oppstart", "Avslutning"])
        #expect(script?.items[0].text == ["Skriv hver for dere (3 min)"])
    }

    @Test("that have no time, or stand before any phase, still run")
    func missing() {
        let script = expectFindings(
            inSession(
                """
                1️⃣## Velkommen (5 min)

                # 2️⃣Hoveddel

                ## 3️⃣Samtale

                4️⃣## (5 min)

                # 5️⃣Tomt (5 min)
                """),
            [
                "1️⃣ item-before-phase [## Velkommen (5 min)] Punktet står før den første fasen.",
                "2️⃣ phase-without-duration [Hoveddel] Fasen «Hoveddel» har ingen tid.",
                "3️⃣ item-without-duration [Samtale] Punktet «Samtale» har ingen tid.",
                "4️⃣ empty-title [## (5 min)] Overskriften har ingen tittel.",
                "5️⃣ empty-phase [Tomt] Fasen «Tomt» har ingen punkter.",
            ])
        #expect(script?.items.map(\.id) == ["1.1", "2.1", "2.2"])
    }

    @Test("in code blocks and deep indents are none")
    func code() {
        let script = expectFindings(
            inItem("1️⃣```\n# Ikke en fase (5 min)\n<!-- ikke en kommentar\n```\n\n    ## Heller ikke (5 min)\n"),
            ["1️⃣ cannot-be-shown [```] Linjene mellom kodetegnene vises som vanlig tekst."])
        #expect(
            script?.items.map(\.text) == [
                ["# Ikke en fase (5 min)", "<!-- ikke en kommentar", "## Heller ikke (5 min)"]
            ])
    }

    @Test("sum up, optional items with or without")
    func sums() {
        expectFindings(
            inSession(
                """
                # Oppstart (1️⃣30 min)
                ## En (20 min)
                ## To (5–15 min)
                # Hoveddel (90 min)
                ## Tre (80 min)
                ## Fire (20 min, valgfri)
                # Avslutning (30 min)
                ## 2️⃣Fem (litt tid)
                ## Seks (10 min)
                """),
            [
                "1️⃣ phase-sum [30 min] «Oppstart» er satt til 30 min, og punktene er til sammen 35 min.",
                "2️⃣ item-without-duration [Fem (litt tid)] Punktet «Fem (litt tid)» har ingen tid.",
            ])
    }
}
