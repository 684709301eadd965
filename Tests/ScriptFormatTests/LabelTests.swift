import Facilitation
import ScriptFormat
import Testing

@Suite("Labels")
struct LabelTests {
    @Test("become the parts of an item, whatever their case, and in bold too")
    func parts() {
        let script = expectFindings(
            inItem(
                """
                LEDER : fagperson, Kari og en brukerrepresentant.
                **Verktøy:** helsekoppen, busk
                **Metode**: to-og-to
                Utstyr:
                * ark (A4, hvite)
                * penner, tusj
                utdeling: busk
                Si: Velkommen!
                så fint at dere
                kom.

                Spørsmål: Hva venter du deg?

                1. Noe mer?

                To og to:

                1. Fortell.
                   Den andre lytter.

                   Bytt så.
                2) Bytt.

                Small group: Hva har vi felles?
                - Hva skiller oss?
                Refleksjon:
                + Tenk etter.
                  - Hva?
                  - Hvorfor?
                Anbefaling: A.
                Vurdering: B.
                Tips: C.
                Tip: D.
                Oppgave: Fyll ut arket.
                Forrige oppgave: Hvordan gikk det?
                merk: Dette er prosa.
                """), [])
        #expect(
            script?.items
                == [
                    Item(
                        id: "1.1", title: "Velkommen", duration: PlannedDuration(5),
                        lead: [.professional, .other("Kari"), .other("en brukerrepresentant")],
                        tools: ["helsekoppen", "busk"], methods: ["to-og-to"],
                        materials: ["ark (A4, hvite)", "penner, tusj"], handouts: ["busk"],
                        body: [
                            .say("Velkommen! så fint at dere kom."),
                            .prompt(Prompt(id: "1.1.1", form: .question, text: "Hva venter du deg?")),
                            .list(TextList([.init("Noe mer?", number: "1.")])),
                            .prompt(Prompt(id: "1.1.2", form: .pairs, text: "Fortell. Den andre lytter. Bytt så.")),
                            .prompt(Prompt(id: "1.1.3", form: .pairs, text: "Bytt.")),
                            .prompt(Prompt(id: "1.1.4", form: .group, text: "Hva har vi felles?")),
                            .prompt(Prompt(id: "1.1.5", form: .group, text: "Hva skiller oss?")),
                            .prompt(Prompt(id: "1.1.6", form: .reflection, text: "Tenk etter.")),
                            .prompt(Prompt(id: "1.1.7", form: .reflection, text: "Hva?")),
                            .prompt(Prompt(id: "1.1.8", form: .reflection, text: "Hvorfor?")),
                            .advice(Advice(.recommendation, "A.")), .advice(Advice(.consideration, "B.")),
                            .advice(Advice(.tip, "C.")), .advice(Advice(.tip, "D.")), .task("Fyll ut arket."),
                            .previousTask("Hvordan gikk det? merk: Dette er prosa."),
                        ])
                ])
    }

    @Test("that are misspelt are read as the nearest, and told")
    func misspelt() {
        let script = expectFindings(
            inItem(
                """
                1️⃣Leader: gruppeleder
                2️⃣Sporsmal: Hva nå?
                3️⃣To go to: Snakk.
                tid: det tar tid.
                notat: vanlig tekst.

                4️⃣Utsyr:
                - ark

                5️⃣Smågruppe
                - Hva har dere felles?

                Så dette:

                6️⃣- Leder: medleder
                7️⃣- Tips: Gå rolig.
                - Vanlig punkt.
                """),
            [
                "1️⃣ misspelt-label [Leader] Etiketten «Leader» er lest som «Leder».",
                "2️⃣ misspelt-label [Sporsmal] Etiketten «Sporsmal» er lest som «Spørsmål».",
                "3️⃣ misspelt-label [To go to] Etiketten «To go to» er lest som «To og to».",
                "4️⃣ misspelt-label [Utsyr] Etiketten «Utsyr» er lest som «Utstyr».",
                "5️⃣ label-colon [Smågruppe] Kolonet etter «Smågruppe» mangler.",
                "6️⃣ label-in-list [-] Etiketten «Leder» står i en liste.",
                "7️⃣ label-in-list [-] Etiketten «Tips» står i en liste.",
            ])
        #expect(script?.items[0].lead == [.groupLeader, .coLeader])
        #expect(script?.items[0].materials == ["ark"])
        #expect(
            script?.items[0].prompts.map(\.text) == [
                "Hva nå?", "Snakk. tid: det tar tid. notat: vanlig tekst.", "Hva har dere felles?",
            ])
        #expect(script?.items[0].advice == [Advice(.tip, "Gå rolig.")])
        #expect(script?.items[0].text == ["Så dette:", "Vanlig punkt."])
    }

    @Test("without a value, or outside an item, are told")
    func misplaced() {
        expectFindings(
            inSession(
                """
                1️⃣Leder: gruppeleder

                # Oppstart (5 min)

                2️⃣Tips: Kom tidlig.

                ## Velkommen (5 min)

                3️⃣Si:

                4️⃣Utstyr:
                Tips: Smil.
                """),
            [
                "1️⃣ label-outside-item [Leder] «Leder» står ikke i et punkt og blir ikke lest.",
                "2️⃣ label-outside-item [Tips] «Tips» står ikke i et punkt og blir ikke lest.",
                "3️⃣ label-without-value [Si] Etter «Si» står det ingenting.",
                "4️⃣ label-without-value [Utstyr] Etter «Utstyr» står det ingenting.",
            ])
    }

    @Test("name tools and methods that exist, by id or by name")
    func references() {
        let toolbox = KnownToolbox(
            tools: ["helsekoppen": ["Helsekoppen", "The health cup"], "busk": ["BUSK"]],
            methods: ["to-og-to": ["To og to", "Talking in pairs"]])
        let script = expectFindings(
            inItem(
                """
                Leder: 1️⃣gruppleder og fagperson
                Verktøy: the health cup, 2️⃣helsekopen, Busk., 3️⃣kaffe
                Metode: Talking in pairs
                Utdeling:
                - BUSK
                - 4️⃣to-og-to
                """),
            [
                "1️⃣ unknown-role [gruppleder] Rollen «gruppleder» er ukjent.",
                "2️⃣ unknown-tool [helsekopen] Verktøyet «helsekopen» finnes ikke i verktøykassa.",
                "3️⃣ unknown-tool [kaffe] Verktøyet «kaffe» finnes ikke i verktøykassa.",
                "4️⃣ unknown-tool [to-og-to] Verktøyet «to-og-to» finnes ikke i verktøykassa.",
            ], options: ReadingOptions(messages: .nb, toolbox: toolbox))
        #expect(script?.items[0].tools == ["helsekoppen", "helsekopen", "busk", "kaffe"])
        #expect(script?.items[0].methods == ["to-og-to"])
        #expect(script?.items[0].handouts == ["busk", "to-og-to"])
    }
}
