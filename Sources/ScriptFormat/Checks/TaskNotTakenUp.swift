import Facilitation
import Languages

/// A task that the next session does not take up.
enum TaskNotTakenUp {
    static let rule = Rule("task-not-taken-up", .warning, of: .mestringstreff, part: "5.5")

    static func check(_ course: PlannedCourse, _ reports: inout CourseReports) {
        for (before, after) in zip(course.series, course.series.dropFirst()) {
            guard let task = before.session.script.items.flatMap(\.task).first,
                after.session.script.items.allSatisfy(\.previousTask.isEmpty)
            else { continue }
            let place = after.session.outline.phases.first?.heading?.titleRange ?? after.session.top
            let number = before.session.script.session ?? 0
            reports.sessions[after.index].add(fault(previous: number, task: task), at: place)
        }
    }

    private static func fault(previous: Int, task: String) -> Fault {
        Fault(
            rule, "The task from session \(previous) is not taken up here.",
            help: "Put “Previous task” in an item of the opening.", example: "Previous task: \(task)")
    }
}
