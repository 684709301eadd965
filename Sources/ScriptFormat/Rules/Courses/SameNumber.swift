import Facilitation
import Languages

/// Two sessions of a course with the same number.
struct SameNumber: CourseRule {
    let number: Int
    let other: String

    static let rule = Rule(
        "same-number", .warning, in: .series,
        nb: .init(
            "Hver samling i et kurs har sitt eget nummer. To like kommer gjerne av at en fil er kopiert.",
            wrong: """
                samling: 1

                # Oppstart (5 min)

                ## Velkommen (5 min)

                samling: 1

                # Oppstart (5 min)

                ## Velkommen tilbake (5 min)
                """,
            right: """
                samling: 1

                # Oppstart (5 min)

                ## Velkommen (5 min)

                samling: 2

                # Oppstart (5 min)

                ## Velkommen tilbake (5 min)
                """),
        en: .init(
            "Each session of a course has a number of its own. Two alike mostly come of copying a file.",
            wrong: """
                session: 1

                # Opening (5 min)

                ## Welcome (5 min)

                session: 1

                # Opening (5 min)

                ## Welcome back (5 min)
                """,
            right: """
                session: 1

                # Opening (5 min)

                ## Welcome (5 min)

                session: 2

                # Opening (5 min)

                ## Welcome back (5 min)
                """))

    static func check(_ course: PlannedCourse, _ reports: inout CourseReports) {
        var titles: [Int: String] = [:]
        for (index, session) in course.sessions.enumerated() {
            guard let number = session.script.session else { continue }
            if let other = titles[number] {
                reports.sessions[index].add(SameNumber(number: number, other: other), at: session.numberPlace)
            } else {
                titles[number] = session.script.title
            }
        }
    }

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb: Wording("«\(other)» er også samling \(number).", help: "Gi en av dem et annet nummer.")
        default: Wording("“\(other)” is session \(number), too.", help: "Give one of them another number.")
        }
    }
}
