import Facilitation
import Languages

/// A break that is not marked as one.
struct UnmarkedBreak: ScriptRule {
    let title: String
    /// The item's time, as it should be written.
    let time: String

    static let rule = Rule(
        "unmarked-break", .warning, in: .session,
        nb: .init(
            """
            En pause merkes med «pause» etter tida. Da teller den som pause når treff ser etter hvor lenge gruppa \
            sitter.
            """,
            wrong: "# Hoveddel (15 min)\n\n## Pause (15 min)", right: "# Hoveddel (15 min)\n\n## Pause (15 min, pause)"),
        en: .init(
            "A break is marked with “break” after its time. Then it counts as one when treff sees how long people sit.",
            wrong: "# Main part (15 min)\n\n## Coffee break (15 min)",
            right: "# Main part (15 min)\n\n## Coffee break (15 min, break)"))

    /// Whether an item is a break, marked or not.
    static func isBreak(_ item: Item) -> Bool { item.marks.contains(.pause) || BreakTitle.contains(item.title) }

    static func check(_ session: PlannedSession, _ report: inout Report) {
        for (item, outline) in session.items where !item.marks.contains(.pause) && BreakTitle.contains(item.title) {
            let heading = outline.heading
            let word = Marks.words.word(for: .pause, in: session.script.language)
            // Where the brackets themselves are amiss, another finding mends them first.
            let place = heading.durationRange.map { $0.upperBound..<$0.upperBound }
            let isCertain = place.map { closes(at: $0.upperBound, in: session.text) } ?? false
            report.add(
                UnmarkedBreak(title: item.title, time: DurationText.written(item.duration)), at: heading.titleRange,
                fix: isCertain ? ", \(word)" : nil,
                replacing: place)
        }
    }

    private static func closes(at index: Int, in text: VisibleText) -> Bool {
        index < text.bytes.count && [.rightParenthesis, .comma].contains(text.bytes[index])
    }

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "«\(title)» er ikke merket som pause.", help: "Legg til merket etter tida.",
                example: "## \(title) (\(time), pause)")
        default:
            Wording(
                "“\(title)” is not marked as a break.", help: "Add the mark after the time.",
                example: "## \(title) (\(time), break)")
        }
    }
}
