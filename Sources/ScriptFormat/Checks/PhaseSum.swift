import Facilitation
import Languages

/// A phase whose items do not add up to its time.
enum PhaseSum {
    static let rule = Rule("phase-sum", .warning)

    static func check(_ session: WrittenSession, _ report: inout Report) {
        for (phase, outline) in session.phases where phase.people == nil {
            guard let planned = planned(phase, outline), let place = outline.heading?.durationRange,
                case let fill = PhaseFill(phase), !fill.fits(planned)
            else { continue }
            report.add(fault(title: phase.title, planned: planned, sum: fill.whole), at: place)
        }
    }

    /// The minutes that are set off for a phase, where it has items and all times in it are clear.
    static func planned(_ phase: Phase, _ outline: PhaseOutline) -> Int? {
        guard let heading = outline.heading, let planned = heading.duration.map({ _ in phase.minutes }),
            heading.durationRange != nil, !outline.items.isEmpty,
            ([heading] + outline.items.map(\.heading)).allSatisfy({ $0.duration != nil && !$0.isInDoubt })
        else { return nil }
        return planned
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
