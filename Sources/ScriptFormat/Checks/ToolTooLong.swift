import Facilitation
import Languages

/// A tool whose steps take longer than the items of the session that it is led in have together.
enum ToolTooLong {
    static let rule = Rule("tool-too-long", .warning)

    /// Where a tool is named first, and what its items have.
    private struct Use {
        let name: String
        let place: Range<Int>
        var minutes = 0
        /// Whether an item says itself what is done.
        var hasSteps = false
    }

    static func check(_ session: WrittenSession, _ report: inout Report) {
        guard let toolbox = session.toolbox, !toolbox.minutes.isEmpty else { return }
        for (id, use) in uses(in: session, toolbox) {
            guard let minutes = toolbox.minutes[id], minutes > use.minutes, !use.hasSteps else { continue }
            report.add(fault(use.name, minutes: minutes, planned: use.minutes), at: use.place)
        }
    }

    /// The tools by id, in the order of the text. Where the task from last time is taken up, a tool is talked about and
    /// not led.
    private static func uses(in session: WrittenSession, _ toolbox: KnownToolbox) -> [(String, Use)] {
        var uses: [String: Use] = [:]
        for (item, outline) in session.items where item.duration.planned > 0 && item.previousTask.isEmpty {
            for value in outline.values where value.label == .tool {
                for part in PartReader.parts(of: value.text, in: session.text) {
                    let name = Reference.name(in: session.text.words(part))
                    guard let id = toolbox.tools.id(for: name) else { continue }
                    var use = uses[id] ?? Use(name: name, place: part.range)
                    use.minutes += item.duration.planned
                    use.hasSteps = use.hasSteps || !item.steps.isEmpty
                    uses[id] = use
                }
            }
        }
        return uses.sorted { $0.value.place.lowerBound < $1.value.place.lowerBound }.map { ($0.key, $0.value) }
    }

    private static func fault(_ name: String, minutes: Int, planned: Int) -> Fault {
        Fault(
            rule, "The steps of “\(name)” take \(minutes) min, and its items have \(planned).",
            help: "Give it more time, or write under Steps which of them you lead.")
    }
}
