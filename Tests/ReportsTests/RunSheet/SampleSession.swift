import Facilitation
import Languages

@testable import Reports

/// A short session with something of everything, in each language.
enum SampleSession {
    static func script(_ language: Language = .nb) -> Script {
        func either(_ nb: String, _ en: String) -> String { language == .nb ? nb : en }
        let welcome = Item(
            id: "1.1", title: either("Velkommen", "Welcome"), duration: PlannedDuration(5),
            lead: [.groupLeader, .userRepresentative], materials: ["kaffe", "penner"],
            body: [
                .paragraph(either("Ta imot folk ved døra.", "Greet people at the door.")),
                .say(either("Fint at dere er her!", "Good to see you!")),
                .previousTask(either("Fyll ut koppen.", "Fill in the cup.")),
                .advice(
                    Advice(
                        .tip, either("Begynn presis kl. 10. Da slutter dere presis.", "Begin on time. Then you end so.")
                    )),
            ])
        let round = Item(
            id: "2.1", title: either("Runde", "Round"), duration: PlannedDuration(20, minimum: 15), marks: [.quiet],
            lead: [.other(either("tolk", "interpreter"))], tools: ["busk", "skoa"], methods: ["to-og-to"],
            materials: ["Penner", "tavle"], handouts: ["busk"],
            body: [
                Prompt(id: "2.1.1", form: .pairs, text: either("Hva kjenner du igjen?", "What do you recognise?")),
                Prompt(id: "2.1.2", form: .pairs, text: either("Hva er nytt?", "What is new?")),
                Prompt(id: "2.1.3", form: .question, text: either("Hva hjelper?", "What helps?")),
            ].map { .prompt($0) })
        let pause = Item(
            id: "2.2", title: either("Pause", "Break"), duration: PlannedDuration(10), marks: [.pause, .optional])
        let closing = Item(
            id: "3.1", title: either("Hva var viktigst?", "What mattered most?"), duration: PlannedDuration(10),
            marks: [.fixed], body: [.task(either("Prøv BUSK hjemme.", "Try DESC at home."))])
        return Script(
            course: "Mestringstreff", session: 3, title: either("Samspill", "Interplay"), language: language,
            aims: [either("Alle kommer til orde", "Everybody is heard")],
            preparation: [either("Les kapittel 18", "Read chapter 18")],
            phases: [
                Phase(
                    id: "1", title: either("Oppstart", "Opening"), duration: PlannedDuration(10), items: [welcome]),
                Phase(
                    id: "2", title: either("Hoveddel", "Main part"),
                    text: [either("Hold øye med klokka.", "Keep an eye on the clock.")], items: [round, pause]),
                Phase(
                    id: "3", title: either("Avslutning", "Closing"), duration: PlannedDuration(10), items: [closing]),
            ])
    }

    static let tools = [Tool(id: "busk", title: "BUSK"), Tool(id: "skoa", title: "Hvor trykker skoen?")]

    static let course = Course(id: "mestringstreff", title: "Mestringstreff", sessions: 6, group: 6...12)

    static func sheet(
        _ audience: RunSheet.Audience, _ language: Language = .nb, start: Int? = 600
    ) -> RunSheet {
        RunSheet(script: script(language), audience: audience, course: course, tools: tools, start: start)
    }
}
