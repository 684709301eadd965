import Facilitation
import Languages

/// Phases that are not built as the course says.
struct CourseBuild: CourseRule {
    let title: String
    let minutes: Int
    let expected: Int
    /// The whole build where the number of phases is another; then the rest is not compared.
    let build: [Course.PhaseBuild]?
    let isOwn: Bool

    /// How a session is built where the course does not say (handbook, chapter 6).
    static let usual = [30, 90, 30]

    static let rule = Rule(
        "course-build", .warning, in: .series,
        nb: .init(
            """
            Samlingene i et kurs er bygd likt, så folk vet hva de går til. Har dokumentet for kurset en «oppbygning», \
            er det den som gjelder. Ellers er det 30 min oppstart, 90 min hoveddel og 30 min avslutning. Fasene kan \
            hete hva som helst; det er rekkefølgen og minuttene som telles.
            """,
            wrong: """
                oppbygning:
                  - Oppstart (10 min)
                  - Samtale (40 min)

                samling: 1

                # Oppstart (10 min)

                ## Velkommen (10 min)

                # Samtale (45 min)

                ## Hva er viktig? (45 min)
                """,
            right: """
                oppbygning:
                  - Oppstart (10 min)
                  - Samtale (40 min)

                samling: 1

                # Oppstart (10 min)

                ## Velkommen (10 min)

                # Samtale (40 min)

                ## Hva er viktig? (40 min)
                """),
        en: .init(
            """
            The sessions of a course are built alike, so that people know what to expect. Where the course's document \
            has a “build”, that holds. Otherwise it is an opening of 30 min, a main part of 90 and a closing of 30. \
            The phases may have any names; their order and minutes count.
            """,
            wrong: """
                build:
                  - Opening (10 min)
                  - Talk (40 min)

                session: 1

                # Opening (10 min)

                ## Welcome (10 min)

                # Talk (45 min)

                ## What matters? (45 min)
                """,
            right: """
                build:
                  - Opening (10 min)
                  - Talk (40 min)

                session: 1

                # Opening (10 min)

                ## Welcome (10 min)

                # Talk (40 min)

                ## What matters? (40 min)
                """))

    static func check(_ course: PlannedCourse, _ reports: inout CourseReports) {
        // One session without a course's document may be anything.
        guard course.course != nil || course.sessions.count > 1 else { return }
        for (index, session) in course.sessions.enumerated() {
            check(session, build(of: course, session), &reports.sessions[index])
        }
    }

    private static func build(of course: PlannedCourse, _ session: PlannedSession) -> [Course.PhaseBuild] {
        if let own = course.course?.build, !own.isEmpty { return own }
        let titles =
            switch session.script.language {
            case .nb: ["Oppstart", "Hoveddel", "Avslutning"]
            default: ["Opening", "Main part", "Closing"]
            }
        return zip(titles, usual).map { Course.PhaseBuild(title: $0, minutes: $1) }
    }

    private static func check(_ session: PlannedSession, _ build: [Course.PhaseBuild], _ report: inout Report) {
        let isOwn = session.course?.build.isEmpty == false
        guard session.phases.count == build.count else {
            report.add(
                CourseBuild(
                    title: session.script.title, minutes: session.phases.count, expected: build.count, build: build,
                    isOwn: isOwn), at: session.outline.phases.first?.heading?.titleRange ?? session.top)
            return
        }
        for (phase, expected) in zip(session.phases, build) where phase.script.minutes != expected.minutes {
            guard let heading = phase.outline.heading, !heading.hasUnclearDuration,
                phase.outline.items.allSatisfy({ $0.heading.duration != nil }),
                // Items that fill the right time show that the phase's own number is the slip, which is told.
                !PhaseFill(phase.script).fits(expected.minutes)
            else { continue }
            report.add(
                CourseBuild(
                    title: phase.script.title, minutes: phase.script.minutes, expected: expected.minutes, build: nil,
                    isOwn: isOwn), at: heading.durationRange ?? heading.titleRange)
        }
    }

    func wording(_ language: Language) -> Wording {
        let list = (build ?? []).map { "\($0.title) \($0.minutes)" }.joined(separator: ", ")
        let help = Self.help(isOwn: isOwn, language)
        return switch (language, build == nil) {
        case (.nb, true):
            Wording("«\(title)» er \(minutes) min; i dette kurset er den fasen \(expected) min.", help: help)
        case (_, true):
            Wording("“\(title)” is \(minutes) min; in this course that phase is \(expected) min.", help: help)
        case (.nb, false):
            Wording("Antall faser er \(minutes); i dette kurset er det \(expected): \(list).", help: help)
        case (_, false):
            Wording("The number of phases is \(minutes); in this course it is \(expected): \(list).", help: help)
        }
    }

    private static func help(isOwn: Bool, _ language: Language) -> String {
        switch (language, isOwn) {
        case (.nb, true): "Rett tidene her, eller «oppbygning» i dokumentet for kurset."
        case (_, true): "Change the times here, or “build” in the course's document."
        case (.nb, false): "Rett tidene, eller skriv kursets egen «oppbygning» i course.md."
        case (_, false): "Change the times, or write the course's own “build” in course.md."
        }
    }
}
