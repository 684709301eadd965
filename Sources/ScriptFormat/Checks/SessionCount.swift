import Facilitation
import Languages

/// A session that is missing between others, or one more than the course has.
enum SessionCount {
    static let rule = Rule("session-count", .warning)

    static func check(_ course: PlannedCourse, _ reports: inout CourseReports) {
        let all = course.sessions.compactMap { $0.script.session ?? $0.fileNumber }
        let numbers = Set(all)
        // Where two are alike, one of them is the one that is missing.
        let isCounted = course.isWhole && course.course != nil && numbers.count == all.count
        for (index, session) in course.sessions.enumerated() {
            guard let number = session.script.session else { continue }
            if let count = course.course?.sessions, number > count {
                reports.sessions[index].add(beyond(number: number, count: count), at: session.numberPlace)
            }
            // What comes after the last one may not be written yet.
            if isCounted, number > 1, !numbers.contains(number - 1) {
                reports.sessions[index].add(gap(number: number), at: session.numberPlace)
            }
        }
    }

    private static func gap(number: Int) -> Fault {
        Fault(
            rule, "This is session \(number), and there is no session \(number - 1).",
            help: "Write the session that is missing, or give this one another number.")
    }

    private static func beyond(number: Int, count: Int) -> Fault {
        Fault(
            rule, "This is session \(number), and the course has \(count).",
            help: "Change the number here, or “\(word: "sessions", of: "key")” in the course's document.")
    }
}
