import Facilitation
import Languages

/// A closing without the round of what mattered most.
struct ClosingWithoutRound: CourseRule {
    let closing: String

    static let rule = Rule(
        "closing-without-round", .warning, in: .series,
        nb: .init(
            """
            I avslutningen sier hver og en hva som var viktigst i dag (håndboka, del 6). Regelen ser etter et punkt i \
            avslutningen som spør gruppa om noe, eller som snakker om en runde; punktet som setter oppgaven, og \
            evalueringen, teller ikke.
            """,
            wrong: """
                samling: 1

                # Oppstart (5 min)

                ## Velkommen (5 min)

                # Avslutning (5 min)

                ## Takk for i dag (5 min)

                Si tid og sted for neste gang.
                """,
            right: """
                samling: 1

                # Oppstart (5 min)

                ## Velkommen (5 min)

                # Avslutning (5 min)

                ## Takk for i dag (5 min)

                Spørsmål: Hva var viktigst for deg i dag?
                """),
        en: .init(
            """
            In the closing everyone says what mattered most today (handbook, part 6). The rule looks for an item in \
            the closing that asks the group something, or that speaks of a round; the one that sets the task, and the \
            evaluation, do not count.
            """,
            wrong: """
                session: 1

                # Opening (5 min)

                ## Welcome (5 min)

                # Closing (5 min)

                ## Thank you for today (5 min)

                Say when and where we meet next.
                """,
            right: """
                session: 1

                # Opening (5 min)

                ## Welcome (5 min)

                # Closing (5 min)

                ## Thank you for today (5 min)

                Question: What mattered most to you today?
                """))

    static func check(_ course: PlannedCourse, _ reports: inout CourseReports) {
        for (index, session) in course.sessions.enumerated() {
            guard let closing = session.script.phases.closing,
                let phase = session.phases.first(where: { $0.script.id == closing.id }), !closing.items.isEmpty
            else { continue }
            let items = zip(phase.script.items, phase.outline.items)
            if items.contains(where: { isRound($0, $1, session) }) { continue }
            let place = phase.outline.heading?.titleRange ?? session.top
            reports.sessions[index].add(ClosingWithoutRound(closing: closing.title), at: place)
        }
    }

    private static func isRound(_ item: Item, _ outline: ItemOutline, _ session: PlannedSession) -> Bool {
        if Round.isMeant(by: item, outline, in: session.text) { return true }
        return !item.prompts.isEmpty && item.task.isEmpty && !EvaluationWords.isMeant(by: item)
    }

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "«\(closing)» har ingen runde om hva som var viktigst.",
                help: "Legg til et punkt der hver og en får ordet.",
                example: "Spørsmål: Hva var viktigst for deg i dag?")
        default:
            Wording(
                "“\(closing)” has no round about what mattered most.",
                help: "Add an item in which everyone has a turn.",
                example: "Question: What mattered most to you today?")
        }
    }
}
