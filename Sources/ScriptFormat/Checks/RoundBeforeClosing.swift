import Facilitation
import Languages

/// A sharing round as the last item before the closing.
enum RoundBeforeClosing {
    static let rule = Rule("round-before-closing", .note, of: .mestringstreff)

    static func check(_ session: WrittenSession, _ report: inout Report) {
        let phases = session.script.phases
        guard let closing = phases.closing, let index = phases.firstIndex(where: { $0.id == closing.id }), index > 0,
            let (item, outline) = session.items.last(where: { $0.script.id.hasPrefix("\(phases[index - 1].id).") }),
            !item.marks.contains(.optional), !UnmarkedBreak.isBreak(item),
            item.marks.contains(.quiet) || Round.isMeant(by: item, outline, in: session.text)
        else { return }
        report.add(fault(title: item.title, closing: closing.title), at: outline.heading.titleRange)
    }

    private static func fault(title: String, closing: String) -> Fault {
        Fault(
            rule, "The round “\(title)” comes right before “\(closing)”.",
            help: "Change the order, or put an item between that can be shortened.")
    }
}
