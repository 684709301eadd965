import Facilitation
import Languages

@testable import TreffApp

/// A short script in both languages, with an item of each kind that the shell treats in its own way.
///
/// | item | minutes | what is special |
/// |---|---|---|
/// | 1.1 | 5 | words to say, advice |
/// | 1.2 | 10 to 15 | quiet; two prompts |
/// | 2.1 | 10 to 20 | a tool; three prompts |
/// | 2.2 | 10 | a planned break |
/// | 2.3 | 10 | optional; the title ends with a question mark |
/// | 3.1 | 10 | fixed; a task |
/// | 3.2 | 5 | |
struct SampleScript {
    let texts: (String, String) -> String
    let language: Language

    init(_ language: Language) {
        self.language = language
        texts = { nb, en in language == .nb ? nb : en }
    }

    var script: Script {
        Script(
            course: "Mestringstreff", session: 1, title: texts("Hva er mestring?", "What is coping?"),
            language: language, phases: [opening, main, closing])
    }

    private var opening: Phase {
        Phase(
            id: "1", title: texts("Oppstart", "Opening"),
            items: [
                Item(
                    id: "1.1", title: texts("Velkommen", "Welcome"), duration: PlannedDuration(5), lead: [.groupLeader],
                    materials: [texts("kaffe", "coffee"), texts("te", "tea")],
                    body: [
                        .paragraph(texts("Ta imot folk ved døra.", "Greet people at the door.")),
                        .say(texts("Så fint at dere er her!", "Good to have you here!")),
                        .advice(Advice(.tip, texts("Vær tidlig ute.", "Be early."))),
                    ]),
                Item(
                    id: "1.2", title: texts("Bli kjent", "Getting acquainted"),
                    duration: PlannedDuration(15, minimum: 10), marks: .quiet,
                    lead: [.userRepresentative, .groupLeader],
                    body: [
                        prompt("1.2.1", .pairs, "Hva vil du fortelle?", "What would you like to tell?"),
                        prompt("1.2.2", .question, "Hva har vi felles?", "What do we share?"),
                    ]),
            ])
    }

    private var main: Phase {
        Phase(
            id: "2", title: texts("Hoveddel", "Main part"),
            items: [
                Item(
                    id: "2.1", title: texts("Om mestring", "About coping"), duration: PlannedDuration(20, minimum: 10),
                    tools: ["busk"],
                    body: [
                        prompt("2.1.1", .question, "Hva er mestring?", "What is coping?"),
                        prompt("2.1.2", .group, "Når mestrer du?", "When do you cope?"),
                        prompt("2.1.3", .reflection, "Hva trenger du?", "What do you need?"),
                    ]),
                Item(
                    id: "2.2", title: texts("Pause", "Break"), duration: PlannedDuration(10), marks: .pause),
                Item(
                    id: "2.3", title: texts("Hvor er jeg nå?", "Where am I now?"), duration: PlannedDuration(10),
                    marks: .optional),
            ])
    }

    private var closing: Phase {
        Phase(
            id: "3", title: texts("Avslutning", "Closing"),
            items: [
                Item(
                    id: "3.1", title: texts("Oppgave til neste gang", "A task for next time"),
                    duration: PlannedDuration(10), marks: .fixed,
                    body: [.task(texts("Legg merke til én ting du mestrer.", "Notice one thing that you cope with."))]),
                Item(id: "3.2", title: texts("Takk for i dag", "Thank you"), duration: PlannedDuration(5)),
            ])
    }

    private func prompt(_ id: String, _ form: Prompt.Form, _ nb: String, _ en: String) -> ItemPart {
        .prompt(Prompt(id: id, form: form, text: texts(nb, en)))
    }

    /// What a session has of the scripts on disk.
    var library: SessionLibrary {
        let tools = [
            Tool(
                id: "busk", kind: .tool, title: "BUSK", language: language, purposes: [.interplay],
                text: [texts("Et godt råd om å lytte.", "Good advice about listening.")],
                steps: [
                    Step(texts("Fortell hva bokstavene står for.", "Tell what the letters stand for.")),
                    Step(
                        texts("Prøv det tre og tre.", "Try it three and three."), form: .group,
                        timing: StepTiming(
                            minutes: 5, rounds: 3,
                            roles: [texts("forteller", "teller"), texts("lytter", "listener")])),
                ], questions: [texts("Hva la du merke til?", "What did you notice?")]),
            Tool(
                id: "pedagogisk-sol", kind: .tool, title: texts("Pedagogisk sol", "The sun"), language: language,
                purposes: [.explore], text: [texts("En setning med mange slutter.", "One sentence, many endings.")],
                questions: [texts("Hva oppdaget du?", "What did you find?")]),
            Tool(
                id: "ark", kind: .tool, title: texts("Et ark", "A sheet"), language: language, purposes: [.balance],
                text: [texts("Bare til å lese.", "Only for reading.")]),
        ]
        return SessionLibrary(
            items: Dictionary(uniqueKeysWithValues: script.items.map { ($0.id, $0) }),
            tool: { id in tools.first { $0.id == id } }, toolNames: { tools.map { ($0.id, $0.title) } })
    }
}
