import Facilitation
import TestSupport
import Languages

/// A session like the course's second, small enough to read.
enum SamplePlan {
    static func plan(_ language: Language = .nb) -> Plan {
        let isNorwegian = language == .nb
        func item(
            _ id: String, _ nb: String, _ en: String, _ planned: Int, minimum: Int? = nil, marks: Marks = [],
            lead: [Role] = [.groupLeader], tools: [String] = [], prompts: [Prompt.Form] = []
        ) -> PlannedItem {
            PlannedItem(
                id: id, title: isNorwegian ? nb : en, duration: PlannedDuration(planned, minimum: minimum),
                marks: marks, lead: lead.map(\.name), tools: tools,
                stops: prompts.enumerated().map { index, form in
                    Stop(id: "\(id).\(index + 1)", .prompt(form), isNorwegian ? "Hva nå?" : "What now?")
                })
        }
        return Plan(phases: [
            PlannedPhase(
                id: "1", title: isNorwegian ? "Oppstart" : "Opening", minutes: 30,
                items: [
                    item("1.1", "Velkommen", "Welcome", 5, marks: .fixed),
                    item("1.2", "Oppgaven fra sist", "The task from last time", 15, minimum: 10, prompts: [.question]),
                    item("1.3", "Dagens tema", "Today's theme", 10, lead: [.professional]),
                ]),
            PlannedPhase(
                id: "2", title: isNorwegian ? "Hoveddel" : "Main part", minutes: 90,
                items: [
                    item(
                        "2.1", "Kognitiv modell", "The cognitive model", 30, minimum: 20, lead: [.professional],
                        tools: ["kognitiv-modell"], prompts: [.question, .pairs, .question]),
                    item("2.2", "Pause", "Break", 15, minimum: 10, marks: .pause, lead: []),
                    item(
                        "2.3", "En historie", "A story", 25, lead: [.userRepresentative],
                        prompts: [.reflection, .group]),
                    item("2.4", "Pusteanker", "Breathing anchor", 10, marks: [.optional, .quiet]),
                    item("2.5", "Samtale i ringen", "Talk in the ring", 10, minimum: 5, prompts: [.question]),
                ]),
            PlannedPhase(
                id: "3", title: isNorwegian ? "Avslutning" : "Closing", minutes: 30, isClosing: true,
                items: [
                    item("3.1", "Viktigst i dag", "What mattered most", 15, marks: .quiet, prompts: [.question]),
                    item("3.2", "Oppgaven til neste gang", "The task for next time", 10),
                    item("3.3", "Takk for i dag", "Thanks for today", 5, lead: [.groupLeader, .userRepresentative]),
                ]),
        ])
    }

    static func reference(_ language: Language = .nb, session: Int = 2) -> ScriptReference {
        ScriptReference(
            id: "mestringstreff/\(session)", course: "Mestringstreff", session: session,
            title: language == .nb ? "Tanker, følelser og handling" : "Thoughts, feelings and action",
            language: language, sha256: String(repeating: "ab", count: 32))
    }

    /// The script of the plan, with the task that is set and the one that is taken up.
    static func script(_ language: Language = .nb) -> Script {
        let phases = plan(language).phases.map { phase in
            Phase(
                id: phase.id, title: phase.title,
                items: phase.items.map { item in
                    Item(
                        id: item.id, title: item.title, duration: item.duration,
                        body: (item.id == "3.2" ? [.task("Draw your own model.")] : [])
                            + (item.id == "1.2" ? [.previousTask("Fill in the health cup.")] : []))
                })
        }
        return Script(title: "Thoughts, feelings and action", language: language, phases: phases)
    }

    /// Made-up sessions of this plan.
    static func records(_ count: Int, seed: UInt64 = 4, language: Language = .nb) -> [Record] {
        let records = SyntheticRecords(of: [(reference(language), plan(language))], seed: seed)
        return Array(records.prefix(count))
    }
}
