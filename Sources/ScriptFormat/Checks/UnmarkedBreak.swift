import Facilitation
import Languages

/// A break that is not marked as one.
enum UnmarkedBreak {
    static let rule = Rule("unmarked-break", .warning, changingMeaning: true)

    /// Whether an item is a break, marked or not.
    static func isBreak(_ item: Item) -> Bool { item.marks.contains(.pause) || BreakTitle.contains(item.title) }

    static func check(_ session: WrittenSession, _ report: inout Report) {
        for (item, outline) in session.items where !item.marks.contains(.pause) && BreakTitle.contains(item.title) {
            let heading = outline.heading
            // The mark that it has is misspelt, and that is told.
            if heading.nearMarks.contains(.pause) { continue }
            let word = Marks.words.word(for: .pause, in: session.script.language)
            // Where the brackets themselves are amiss, another finding mends them first.
            let place = heading.lastTime.map { $0.upperBound..<$0.upperBound }
            let isCertain =
                !heading.hasUnknownMark && place.map { closes(at: $0.upperBound, in: session.text) } ?? false
            let time = DurationText.written(item.duration, in: session.script.language)
            report.add(
                fault(title: item.title, time: time), at: heading.titleRange, fix: isCertain ? ", \(word)" : nil,
                replacing: place)
        }
    }

    private static func closes(at index: Int, in text: UncommentedText) -> Bool {
        index < text.bytes.count && [.rightParenthesis, .comma].contains(text.bytes[index])
    }

    /// - Parameter time: The item's time, as it should be written.
    private static func fault(title: String, time: String) -> Fault {
        Fault(
            rule, "“\(title)” is not marked as a break.", help: "Add the mark after the time.",
            example: "## \(title) (\(time), break)")
    }
}
