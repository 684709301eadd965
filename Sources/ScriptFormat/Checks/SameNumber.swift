import Facilitation
import Languages

/// Two sessions of a course with the same number.
enum SameNumber {
    static let rule = Rule("same-number", .warning)

    static func check(_ course: PlannedCourse, _ reports: inout CourseReports) {
        var titles: [Int: String] = [:]
        for (index, session) in course.sessions.enumerated() {
            guard let number = session.script.session else { continue }
            if let other = titles[number] {
                reports.sessions[index].add(fault(number: number, other: other), at: session.numberPlace)
            } else {
                titles[number] = session.script.title
            }
        }
    }

    private static func fault(number: Int, other: String) -> Fault {
        Fault(rule, "“\(other)” is session \(number), too.", help: "Give one of them another number.")
    }
}
