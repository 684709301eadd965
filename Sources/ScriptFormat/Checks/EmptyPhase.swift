import Facilitation
import Languages

/// A phase without items.
enum EmptyPhase {
    static let rule = Rule("empty-phase", .error)

    static func check(_ session: WrittenSession, _ report: inout Report) {
        for (index, phase) in session.outline.phases.enumerated() where phase.items.isEmpty {
            guard let heading = phase.heading else { continue }
            let isTitle =
                index == 0 && heading.durationRange == nil && session.outline.phases.count > 1
                && !UnmarkedHeading.isPhase(heading.title)
            report.add(fault(title: heading.title, isTitle: isTitle), at: heading.titleRange)
        }
    }

    /// - Parameter isTitle: Whether it looks like the title of the session: the first, without a time, and phases come after it.
    private static func fault(title: String, isTitle: Bool) -> Fault {
        isTitle
            ? Fault(
                rule, "“\(title)” is read as a phase, and has no items.",
                help: "If it is the session's title, it belongs at the top: take the heading away.",
                example: "title: \(title)")
            : Fault(
                rule, "The phase “\(title)” has no items.", help: "Add at least one item, with ## and a time.",
                example: "## Welcome (5 min)")
    }
}
