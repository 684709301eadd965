import Facilitation
import Languages

/// Steps of an item that take longer together than the item has.
enum StepsTooLong {
    static let rule = Rule("steps-too-long", .warning)

    static func check(_ session: WrittenSession, _ report: inout Report) {
        for (item, outline) in session.items where item.duration.planned > 0 {
            let steps = item.steps.compactMap(\.timing).reduce(0) { $0 + $1.total }
            guard steps > item.duration.planned, let place = outline.heading.durationRange else { continue }
            report.add(fault(steps: steps, planned: item.duration.planned), at: place)
        }
    }

    private static func fault(steps: Int, planned: Int) -> Fault {
        Fault(
            rule, "The steps take \(steps) min, and \(planned) min are set aside.",
            help: "Give the steps less time, or the item more.")
    }
}
