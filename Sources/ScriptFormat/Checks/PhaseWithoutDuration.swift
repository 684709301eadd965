import Facilitation
import Languages

/// A phase without a time of its own.
enum PhaseWithoutDuration {
    static let rule = Rule("phase-without-duration", .note)

    static func check(_ session: WrittenSession, _ report: inout Report) {
        for phase in session.outline.phases where !phase.items.isEmpty {
            guard let heading = phase.heading, heading.durationRange == nil, !heading.title.isEmpty else { continue }
            report.add(fault(title: heading.title), at: heading.titleRange)
        }
    }

    private static func fault(title: String) -> Fault {
        Fault(
            rule, "The phase “\(title)” has no time.", help: "Write the time in brackets after the title.",
            example: "# \(title) (30 min)")
    }
}
