import Facilitation
import Languages
import ScriptFormat
import TestSupport
import Testing

@Suite("What is written")
struct WritingTests {
    private static let seeds = Language.spoken.flatMap { language in (0..<60).map { (language, UInt64($0)) } }

    /// Expects that a text has no findings, and is laid out as every other. A time in the midst of a made-up step is one that
    /// nobody would write.
    private func check(_ text: String, _ findings: [Finding]) throws {
        let findings = findings.filter { $0.code != "time-within-step" }
        #expect(findings.map { "\($0.position.line): \($0.code) in\n\(text)" } == [])
        let laid = try Layout.bytes(of: Array(text.utf8))
        #expect(TextDiff(Array(text.utf8), laid).unified(old: "written", new: "laid out") == "")
    }

    @Test("of a script is read as the same script", arguments: seeds)
    func script(language: Language, seed: UInt64) throws {
        var documents = MadeUpDocuments(seed: seed, language: language)
        let script = documents.script()
        let text = ScriptWriter.text(script)
        let reading = ScriptReader.read(text)
        #expect(reading.value == script)
        try check(text, reading.findings)
    }

    @Test("of a tool is read as the same tool", arguments: seeds)
    func tool(language: Language, seed: UInt64) throws {
        var documents = MadeUpDocuments(seed: seed, language: language)
        let tool = documents.tool()
        let text = ToolWriter.text(tool)
        let reading = ToolReader.read(text, id: "x")
        #expect(reading.value == tool)
        try check(text, reading.findings)
    }

    @Test("of a course is read as the same course", arguments: seeds)
    func course(language: Language, seed: UInt64) throws {
        var documents = MadeUpDocuments(seed: seed, language: language)
        let course = documents.course()
        let text = CourseWriter.text(course)
        let reading = CourseReader.read(text, id: "x")
        #expect(reading.value == course)
        try check(text, reading.findings)
    }

    @Test("of everything that ships means the same", arguments: try shippedDocuments())
    func shipped(path: String) throws {
        let reading = DocumentReader.read(try repositoryFile(path), id: "x")
        let text =
            switch try #require(reading.value) {
            case .session(let script): ScriptWriter.text(script)
            case .tool(let tool): ToolWriter.text(tool)
            case .course(let course): CourseWriter.text(course)
            }
        #expect(DocumentReader.read(text, id: "x").value == reading.value)
    }

    @Test("looks like the shipped scripts")
    func look() {
        let item = Item(
            id: "1.1", title: "Bli kjent", duration: PlannedDuration(20, minimum: 15), marks: [.quiet],
            lead: [.userRepresentative, .groupLeader], tools: ["presentasjonsblomst"], methods: ["to-og-to"],
            materials: ["ark", "penner"], handouts: ["presentasjonsblomst"],
            body: [
                .paragraph(
                    "Vis fram din egen blomst, og les ett kronblad. Alle skriver i fem minutter. Så har de to minutter hver til å fortelle."
                ), .say("Hei!"), .previousTask("Les."),
                .prompt(Prompt(id: "1.1.1", form: .pairs, text: "Hva har dere felles?")),
                .prompt(Prompt(id: "1.1.2", form: .pairs, text: "Hva vil du fortelle?")),
                .prompt(Prompt(id: "1.1.3", form: .question, text: "Hva la du merke til?")), .task("Skriv."),
                .advice(Advice(.tip, "Lederne viser sin blomst først.")),
            ])
        let script = Script(
            course: "Mestringstreff", session: 1, title: "Mestring: hva er det?", aims: ["Alle kommer trygt i gang"],
            phases: [
                Phase(
                    id: "1", title: "Oppstart", duration: PlannedDuration(20), text: ["Kaffe først."], items: [item])
            ])
        #expect(
            ScriptWriter.text(script) == """
                ---
                kurs: Mestringstreff
                samling: 1
                tittel: "Mestring: hva er det?"
                språk: nb
                mål:
                  - Alle kommer trygt i gang
                ---

                # Oppstart (20 min)

                Kaffe først.

                ## Bli kjent (15–20 min, stille)

                Leder: brukerrepresentant og gruppeleder
                Verktøy: presentasjonsblomst
                Metode: to-og-to
                Utstyr: ark, penner
                Utdeling: presentasjonsblomst

                Vis fram din egen blomst, og les ett kronblad. Alle skriver i fem minutter. Så har de to minutter
                hver til å fortelle.

                Si: Hei!

                Forrige oppgave: Les.

                To og to:
                - Hva har dere felles?
                - Hva vil du fortelle?

                Spørsmål:
                - Hva la du merke til?

                Oppgave: Skriv.

                Tips: Lederne viser sin blomst først.

                """)
    }
}
