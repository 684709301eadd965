import Facilitation
import Languages

/// More than ninety minutes without a break.
enum LongWithoutBreak {
    static let rule = Rule("long-without-break", .warning, part: "6")

    /// How long a group sits at the most; the whole main part of a session is this long (handbook, chapter 6).
    static let limit = 90

    static func check(_ session: WrittenSession, _ report: inout Report) {
        var minutes = 0
        for (item, outline) in session.items {
            if UnmarkedBreak.isBreak(item) {
                minutes = 0
                continue
            }
            let before = minutes
            minutes += item.duration.planned
            // Told once for each stretch, where it becomes too long.
            if minutes > limit, before <= limit {
                report.add(fault(title: item.title, minutes: minutes), at: outline.heading.titleRange)
            }
        }
    }

    private static func fault(title: String, minutes: Int) -> Fault {
        Fault(
            rule, "When “\(title)” is over, the group has sat for \(minutes) min without a break.",
            help: "Put in a break before \(limit) min have gone.", example: "## Break (10 min, break)")
    }
}
