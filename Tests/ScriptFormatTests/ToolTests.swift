import Facilitation
import ScriptFormat
import Testing

@Suite("A tool")
struct ToolTests {
    @Test("has purposes, steps, times and a worksheet")
    func whole() {
        let reading = ToolReader.read(
            """
            ---
            verktøy: BUSK
            språk: nb
            formål:
              - samspill
            ---

            Fire ledd som hjelper deg å si fra om noe som er vanskelig.

            # Når passer det

            Når noe har gått galt mellom to.

            # Steg

            - Gå gjennom de fire leddene på tavla. (10 min)
            - Smågruppe: Tren på en situasjon fra hverdagen. (3 × 5 min: forteller, intervjuer, lytter)
            - Samle trådene.

            # Spør etterpå

            - Hva var nytt?

            # Vær obs på

            - Ingen må dele.

            # Ark

            Skriv ett ledd i hvert felt.

            - Beskriv
            - Uttrykk

            # Kilder

            - Håndboka, 10.3
            """, id: "busk")
        #expect(reading.findings == [])
        #expect(
            reading.value
                == Tool(
                    id: "busk", title: "BUSK", purposes: [.interplay],
                    text: ["Fire ledd som hjelper deg å si fra om noe som er vanskelig."],
                    whenToUse: ["Når noe har gått galt mellom to."],
                    steps: [
                        Step("Gå gjennom de fire leddene på tavla.", timing: StepTiming(minutes: 10)),
                        Step(
                            "Tren på en situasjon fra hverdagen.", form: .group,
                            timing: StepTiming(minutes: 5, rounds: 3, roles: ["forteller", "intervjuer", "lytter"])),
                        Step("Samle trådene."),
                    ], questions: ["Hva var nytt?"], cautions: ["Ingen må dele."],
                    worksheet: WorksheetText(
                        instructions: ["Skriv ett ledd i hvert felt."], labels: ["Beskriv", "Uttrykk"]),
                    sources: ["Håndboka, 10.3"]))
    }

    @Test("may have a step's bracket wrapped over lines")
    func wrappedBracket() {
        let text = """
            ---
            verktøy: BUSK
            språk: nb
            formål: samspill
            ---

            Fire ledd.

            # Steg

            - To og to: Vis hånda til naboen og fortell. (2 × 2 min: forteller,
              lytter)
            """
        let reading = ToolReader.read(text, id: "busk")
        #expect(reading.findings == [])
        #expect(
            reading.value?.steps == [
                Step(
                    "Vis hånda til naboen og fortell.", form: .pairs,
                    timing: StepTiming(minutes: 2, rounds: 2, roles: ["forteller", "lytter"]))
            ])
    }

    @Test("may be a method, in English")
    func method() {
        let reading = ToolReader.read(
            "---\nmethod: Talking in pairs\nlanguage: en\n---\n\n# Steps\n\n1. Pairs: Talk. (2 x 3 min)\n2. Listen. (1 h 5 min)\n",
            id: "pairs")
        #expect(reading.findings == [])
        #expect(
            reading.value
                == Tool(
                    id: "pairs", kind: .method, title: "Talking in pairs", language: .en,
                    steps: [
                        Step("Talk.", form: .pairs, timing: StepTiming(minutes: 3, rounds: 2)),
                        Step("Listen.", timing: StepTiming(minutes: 65)),
                    ]))
    }
}
