import Facilitation
import Languages

/// A tool that the group works with before it has been introduced.
struct ToolBeforeIntroduction: CourseRule {
    let written: String
    /// The number of the session that introduces it; `nil` where none does.
    let introduction: Int?

    static let rule = Rule(
        "tool-before-introduction", .warning, in: .series,
        nb: .init(
            """
            Et verktøy er introdusert av det første punktet som har det etter Verktøy eller Utdeling. Det gjelder ikke \
            et punkt som tar opp forrige oppgave: der er verktøyet alt brukt hjemme, så det skal være introdusert før. \
            Et spørsmål eller en oppgave som nevner et verktøy ved id, skal heller ikke komme før det punktet. \
            Samlingene sees i rekkefølge fra nummer 1.
            """,
            wrong: """
                samling: 1

                # Oppstart (5 min)

                ## Velkommen (5 min)

                samling: 2

                # Oppstart (5 min)

                ## Hvordan gikk det? (5 min)

                Verktøy: busk
                Forrige oppgave: Lag en BUSK.
                """,
            right: """
                samling: 1

                # Oppstart (5 min)

                ## Si fra (5 min)

                Verktøy: busk

                samling: 2

                # Oppstart (5 min)

                ## Hvordan gikk det? (5 min)

                Verktøy: busk
                Forrige oppgave: Lag en BUSK.
                """),
        en: .init(
            """
            A tool is introduced by the first item that has it after Tool or Handout. An item that takes up the \
            previous task does not count: there the tool has been used at home already, so it should have been \
            introduced before. Nor should a question or a task that mentions a tool by its id come before that item. \
            The sessions are looked through in order from number 1.
            """,
            wrong: """
                session: 1

                # Opening (5 min)

                ## Welcome (5 min)

                session: 2

                # Opening (5 min)

                ## How did it go? (5 min)

                Tool: busk
                Previous task: Write a BUSK.
                """,
            right: """
                session: 1

                # Opening (5 min)

                ## Speaking up (5 min)

                Tool: busk

                session: 2

                # Opening (5 min)

                ## How did it go? (5 min)

                Tool: busk
                Previous task: Write a BUSK.
                """))

    static func check(_ course: PlannedCourse, _ reports: inout CourseReports) {
        var search = ToolSearch(course.series.map(\.session))
        for (index, session) in course.series {
            for (item, outline) in session.items {
                for use in search.uses(in: item, outline, session) {
                    reports.sessions[index].add(
                        ToolBeforeIntroduction(written: use.written, introduction: use.introduction), at: use.place)
                }
            }
        }
    }

    func wording(_ language: Language) -> Wording {
        switch (language, introduction) {
        case (.nb, let number?):
            Wording(
                "«\(written)» er brukt her, men blir først introdusert i samling \(number).",
                help: "Vis verktøyet i et tidligere punkt, eller vent med å bruke det.", example: "Verktøy: \(written)")
        case (.nb, nil):
            Wording(
                "«\(written)» er brukt her, men er ikke introdusert.",
                help: "Legg det etter Verktøy i et tidligere punkt.", example: "Verktøy: \(written)")
        case (_, let number?):
            Wording(
                "“\(written)” is used here, but is not introduced until session \(number).",
                help: "Show the tool in an earlier item, or wait with it.", example: "Tool: \(written)")
        case (_, nil):
            Wording(
                "“\(written)” is used here, but has not been introduced.",
                help: "Put it after Tool in an earlier item.", example: "Tool: \(written)")
        }
    }
}
