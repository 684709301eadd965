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

    @Test("may have a time for each participant in a step, which is counted for the group and written as it was")
    func turnsOfASteps() throws {
        let item = "Steg:\n- Fortell. (1 min per deltaker)\n- Svar. (2 × 0,5–1 min per deltaker: en, neste)\n"
        let text =
            "---\ntittel: X\nspråk: nb\n---\n\n# Oppstart (40 min)\n\n## Runde (40 min)\n\n\(item)"
        let reading = ScriptReader.read(text)
        #expect(reading.findings == [])
        let script = try #require(reading.value)
        let one = Turns(seconds: 60, people: 8)
        let two = Turns(seconds: 60, fewestSeconds: 30, people: 8)
        #expect(
            script.items[0].steps.map(\.timing) == [
                StepTiming(minutes: 8, turns: one),
                StepTiming(minutes: 8, rounds: 2, roles: ["en", "neste"], turns: two),
            ])
        #expect(script.counted(for: 12).items[0].steps.compactMap(\.timing?.total) == [12, 24])
        #expect(script.people == 8)
        #expect(ScriptWriter.text(script).hasSuffix(item))
        #expect(try String(decoding: Layout.bytes(of: Array(text.utf8)), as: UTF8.self) == text)
        let english = ScriptReader.read(text.replacing("språk: nb", with: "språk: en"))
        #expect(english.value?.items[0].steps.map(\.timing) == script.items[0].steps.map(\.timing))
    }

    @Test("is not clear where a step says how long each has, for that may be each in a pair")
    func eachInAStep() {
        let top = "---\nverktøy: X\nspråk: nb\nformål: samspill\n---\n\nTo ledd.\n\n"
        let text = top + "# Steg\n\n- Fortell. (2 min hver)\n"
        let reading = ToolReader.read(text, id: "x")
        #expect(reading.findings.map(\.code) == ["step-time"])
        #expect(reading.value?.steps.map(\.timing) == [nil])
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
