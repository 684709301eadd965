import Facilitation
import ScriptFormat
import Testing

@Suite("A whole script")
struct WholeScriptTests {
    private let text = """
        ---
        kurs: Mestringstreff
        samling: 1
        tittel: Hva er mestring?
        språk: nb
        mål:
          - Deltakerne sier hva de venter seg, og får en trygg start
        forberedelse:
          - Håndboka, del 3
        ---

        # Oppstart (25 min)

        ## Velkommen (5 min)

        Leder: gruppeleder

        Ta imot folk ved døra. Kaffe, te og vann står framme.

        ## Bli kjent (15–20 min, stille)

        Leder: brukerrepresentant og gruppeleder
        Verktøy: presentasjonsblomst
        Utstyr: ark og penner

        To og to:
        - Vis fram ett kronblad hver. Hva kjenner du deg igjen i?

        Tips: Lederne presenterer seg først.

        # Hoveddel (15 min)

        ## Pause (15 min, pause)
        """

    @Test("means what it says, without a finding")
    func means() {
        let reading = ScriptReader.read(text)
        #expect(reading.findings == [])
        #expect(
            reading.value
                == Script(
                    course: "Mestringstreff", session: 1, title: "Hva er mestring?", language: .nb,
                    aims: ["Deltakerne sier hva de venter seg, og får en trygg start"],
                    preparation: ["Håndboka, del 3"],
                    phases: [
                        Phase(
                            id: "1", title: "Oppstart", duration: PlannedDuration(25),
                            items: [
                                Item(
                                    id: "1.1", title: "Velkommen", duration: PlannedDuration(5), lead: [.groupLeader],
                                    body: [.paragraph("Ta imot folk ved døra. Kaffe, te og vann står framme.")]),
                                Item(
                                    id: "1.2", title: "Bli kjent", duration: PlannedDuration(20, minimum: 15),
                                    marks: .quiet,
                                    lead: [.userRepresentative, .groupLeader], tools: ["presentasjonsblomst"],
                                    materials: ["ark og penner"],
                                    body: [
                                        .prompt(
                                            Prompt(
                                                id: "1.2.1", form: .pairs,
                                                text: "Vis fram ett kronblad hver. Hva kjenner du deg igjen i?")),
                                        .advice(Advice(.tip, "Lederne presenterer seg først.")),
                                    ]),
                            ]),
                        Phase(
                            id: "2", title: "Hoveddel", duration: PlannedDuration(15),
                            items: [Item(id: "2.1", title: "Pause", duration: PlannedDuration(15), marks: .pause)]),
                    ]))
    }

    @Test("is the same with the English words")
    func isTheSameInEnglish() {
        let words = [
            ("kurs:", "course:"), ("samling:", "SESSION:"), ("tittel:", "title:"), ("språk:", "language:"),
            ("mål:", "aims:"),
            ("forberedelse:", "preparation:"), ("stille", "quiet"), (", pause)", ", Break)"), ("Leder:", "Lead:"),
            ("gruppeleder", "group leader"), ("brukerrepresentant", "user representative"), ("Verktøy:", "Tools:"),
            ("Utstyr:", "Materials:"), ("To og to:", "Pairs:"), ("Tips:", "Tip:"), (" og group", " and group"),
        ]
        let english = words.reduce(text) { $0.replacing($1.0, with: $1.1) }
        let reading = ScriptReader.read(english)
        #expect(reading.findings == [])
        #expect(reading.value == ScriptReader.read(text).value)
    }
}
