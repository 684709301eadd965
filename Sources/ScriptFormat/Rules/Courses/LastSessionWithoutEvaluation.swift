import Facilitation
import Languages

/// A course that ends without an evaluation.
struct LastSessionWithoutEvaluation: CourseRule {
    let number: Int

    static let rule = Rule(
        "last-session-without-evaluation", .warning, in: .series,
        nb: .init(
            """
            Deltakerne evaluerer kurset i siste samling (håndboka, del 7). Siste samling er den som har nummeret etter \
            «samlinger» i dokumentet for kurset. Regelen ser etter et punkt som nevner evaluering eller \
            tilbakemelding.
            """,
            wrong: """
                samlinger: 2

                samling: 2

                # Avslutning (5 min)

                ## Takk for oss (5 min)
                """,
            right: """
                samlinger: 2

                samling: 2

                # Avslutning (5 min)

                ## Evaluering og takk (5 min)
                """),
        en: .init(
            """
            The participants evaluate the course in its last session (handbook, part 7). The last session is the one \
            with the number after “sessions” in the course's document. The rule looks for an item that mentions \
            evaluation or feedback.
            """,
            wrong: """
                sessions: 2

                session: 2

                # Closing (5 min)

                ## Thank you all (5 min)
                """,
            right: """
                sessions: 2

                session: 2

                # Closing (5 min)

                ## Evaluation and thanks (5 min)
                """))

    static func check(_ course: PlannedCourse, _ reports: inout CourseReports) {
        guard let last = course.course?.sessions,
            let index = course.sessions.firstIndex(where: { $0.script.session == last })
        else { return }
        let session = course.sessions[index]
        if session.script.items.contains(where: EvaluationWords.isMeant) { return }
        let place = session.outline.phases.last?.heading?.titleRange ?? session.top
        reports.sessions[index].add(LastSessionWithoutEvaluation(number: last), at: place)
    }

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "Samling \(number) er den siste, og den har ingen evaluering.",
                help: "Legg til et punkt der deltakerne evaluerer kurset.", example: "## Evaluering (10 min)")
        default:
            Wording(
                "Session \(number) is the last one, and it has no evaluation.",
                help: "Add an item in which the participants evaluate the course.", example: "## Evaluation (10 min)")
        }
    }
}
