import Facilitation
import Languages

/// A course that ends without an evaluation.
enum LastSessionWithoutEvaluation {
    static let rule = Rule("last-session-without-evaluation", .warning, of: .mestringstreff, part: "7")

    static func check(_ course: PlannedCourse, _ reports: inout CourseReports) {
        guard let last = course.course?.sessions,
            let index = course.sessions.firstIndex(where: { $0.script.session == last })
        else { return }
        let session = course.sessions[index]
        if session.script.items.contains(where: WordParts.evaluation.stand(in:)) { return }
        let place = session.outline.phases.last?.heading?.titleRange ?? session.top
        reports.sessions[index].add(fault(number: last), at: place)
    }

    private static func fault(number: Int) -> Fault {
        Fault(
            rule, "Session \(number) is the last one, and it has no evaluation.",
            help: "Add an item in which the participants evaluate the course.", example: "## Evaluation (10 min)")
    }
}
