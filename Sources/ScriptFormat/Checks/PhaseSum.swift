import Facilitation
import Languages

/// A phase whose items do not add up to its time.
enum PhaseSum {
    static let rule = Rule("phase-sum", .warning)

    static func check(_ session: WrittenSession, _ report: inout Report) {
        for (phase, outline) in zip(session.script.phases, session.outline.phases) {
            guard let heading = outline.heading, let planned = heading.duration?.planned,
                let place = heading.durationRange, !outline.items.isEmpty,
                ([heading] + outline.items.map(\.heading)).allSatisfy({ $0.duration != nil && !$0.isInDoubt })
            else { continue }
            let sum = phase.items.reduce(0) { $0 + $1.duration.planned }
            let optional = phase.items.filter { $0.marks.contains(.optional) }.reduce(0) { $0 + $1.duration.planned }
            if !(sum - optional...sum).contains(planned) {
                report.add(fault(title: phase.title, planned: planned, sum: sum), at: place)
            }
        }
    }

    private static func fault(title: String, planned: Int, sum: Int) -> Fault {
        let gap = abs(planned - sum)
        return Fault(
            rule, "“\(title)” is set to \(planned) min, and its items add up to \(sum) min.",
            help: planned > sum
                ? "Add \(gap) min to the items, or set the phase to \(sum) min."
                : "Take \(gap) min from the items, or set the phase to \(sum) min.")
    }
}
