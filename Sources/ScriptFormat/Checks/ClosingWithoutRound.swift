import Facilitation
import Languages

/// A closing without the round of what mattered most.
enum ClosingWithoutRound {
    static let rule = Rule("closing-without-round", .warning, of: .mestringstreff, part: "6")

    static func check(_ course: PlannedCourse, _ reports: inout CourseReports) {
        for (index, session) in course.sessions.enumerated() {
            guard let closing = session.script.phases.closing,
                let phase = session.phases.first(where: { $0.script.id == closing.id }), !closing.items.isEmpty
            else { continue }
            let items = zip(phase.script.items, phase.outline.items)
            if items.contains(where: { isRound($0, $1, session) }) { continue }
            let place = phase.outline.heading?.titleRange ?? session.top
            reports.sessions[index].add(fault(closing: closing.title), at: place)
        }
    }

    private static func isRound(_ item: Item, _ outline: ItemOutline, _ session: WrittenSession) -> Bool {
        if Round.isMeant(by: item, outline, in: session.text) { return true }
        return !item.prompts.isEmpty && item.task.isEmpty && !WordParts.evaluation.stand(in: item)
    }

    private static func fault(closing: String) -> Fault {
        Fault(
            rule, "“\(closing)” has no round about what mattered most.",
            help: "Add an item in which everyone has a turn.", example: "Question: What mattered most to you today?")
    }
}
