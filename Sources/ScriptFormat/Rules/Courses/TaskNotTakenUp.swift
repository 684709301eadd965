import Facilitation
import Languages

/// A task that the next session does not take up.
struct TaskNotTakenUp: CourseRule {
    let previous: Int
    let task: String

    static let rule = Rule(
        "task-not-taken-up", .warning, in: .series,
        nb: .init(
            """
            Setter en samling en Oppgave, skal neste samling ha et punkt med Forrige oppgave. Ellers lærer gruppa at \
            oppgaven ikke er så viktig. Samlingene sees i rekkefølge fra nummer 1.
            """,
            wrong: """
                samling: 1

                # Avslutning (5 min)

                ## Til neste gang (5 min)

                Oppgave: Gå en tur.

                samling: 2

                # Oppstart (5 min)

                ## Velkommen tilbake (5 min)
                """,
            right: """
                samling: 1

                # Avslutning (5 min)

                ## Til neste gang (5 min)

                Oppgave: Gå en tur.

                samling: 2

                # Oppstart (5 min)

                ## Hvordan gikk det? (5 min)

                Forrige oppgave: Gå en tur.
                """),
        en: .init(
            """
            When a session sets a Task, the next one should have an item with Previous task. Otherwise the group \
            learns that the task does not matter much. The sessions are looked through in order from number 1.
            """,
            wrong: """
                session: 1

                # Closing (5 min)

                ## Before next time (5 min)

                Task: Go for a walk.

                session: 2

                # Opening (5 min)

                ## Welcome back (5 min)
                """,
            right: """
                session: 1

                # Closing (5 min)

                ## Before next time (5 min)

                Task: Go for a walk.

                session: 2

                # Opening (5 min)

                ## How did it go? (5 min)

                Previous task: Go for a walk.
                """))

    static func check(_ course: PlannedCourse, _ reports: inout CourseReports) {
        for (before, after) in zip(course.series, course.series.dropFirst()) {
            guard let task = before.session.script.items.flatMap(\.task).first,
                after.session.script.items.allSatisfy(\.previousTask.isEmpty)
            else { continue }
            let place = after.session.outline.phases.first?.heading?.titleRange ?? after.session.top
            let number = before.session.script.session ?? 0
            reports.sessions[after.index].add(TaskNotTakenUp(previous: number, task: task), at: place)
        }
    }

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "Oppgaven fra samling \(previous) blir ikke tatt opp her.",
                help: "Legg «Forrige oppgave» i et punkt i oppstarten.", example: "Forrige oppgave: \(task)")
        default:
            Wording(
                "The task from session \(previous) is not taken up here.",
                help: "Put “Previous task” in an item of the opening.", example: "Previous task: \(task)")
        }
    }
}
