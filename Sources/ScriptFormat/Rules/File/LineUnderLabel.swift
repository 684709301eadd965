import Facilitation
import Languages

/// A line, or a list, right under the value of a label, which it hardly belongs to.
///
/// Under a label with names it is read as prose, since it would give tools and leaders that there are not; under other
/// labels it goes on, as in any Markdown.
struct LineUnderLabel: Fault {
    let label: String
    let isProse: Bool

    static let rule = Rule(
        "line-under-label", .warning, in: .item,
        nb: .init(
            """
            Det som står rett under en etikett, hører til den. La det være en tom linje over det som ikke gjør det. Det \
            som går videre fra linja over, kan stå på samme linje.
            """,
            wrong: "Leder: gruppeleder\nTa imot folk ved døra.", right: "Leder: gruppeleder\n\nTa imot folk ved døra."),
        en: .init(
            """
            What stands right under a label belongs to it. Leave an empty line over what does not. What goes on from \
            the line above can stand on that line.
            """,
            wrong: "Lead: group leader\nGreet people at the door.",
            right: "Lead: group leader\n\nGreet people at the door."))

    /// Fewer characters than this on a line were not wrapped.
    private static let shortest = 40

    /// The first line of a label's value that hardly goes on; `nil` where all do.
    static func place(in label: LabelSyntax, _ text: VisibleText) -> Range<Int>? {
        let lines = label.value?.lines ?? []
        for (line, last) in zip(lines.dropFirst(), lines) where !goesOn(line, text) {
            let start = last == lines[0] ? label.word.lowerBound : last.lowerBound
            let isShort = text.words(start..<last.upperBound).count < shortest
            let isClosed = isNames(label.label) ? !isOpen(last, text) : isShort && isCapital(line, text)
            if isClosed { return line }
        }
        return nil
    }

    /// Whether the label has names, which are seldom more than a line.
    static func isNames(_ label: Label) -> Bool { [.lead, .tool, .method, .handout].contains(label) }

    private static let joins: Set = ["og", "and", "eller", "or", "&", "+", "med", "with"]

    /// Whether a line begins as one that goes on.
    private static func goesOn(_ line: Range<Int>, _ text: VisibleText) -> Bool {
        let first = text.words(line).split(separator: " ").first ?? ""
        return joins.contains(first.lowercased()) || [",", "("].contains(first.prefix(1))
    }

    /// Whether a line ends as one that something must follow.
    private static func isOpen(_ line: Range<Int>, _ text: VisibleText) -> Bool {
        let words = text.words(line)
        let last = words.split(separator: " ").last ?? ""
        return words.hasSuffix(",") || words.hasSuffix("/") || joins.contains(last.lowercased())
    }

    private static func isCapital(_ line: Range<Int>, _ text: VisibleText) -> Bool {
        text.words(line).first?.isUppercase == true
    }

    func wording(_ language: Language) -> Wording {
        switch (language, isProse) {
        case (.nb, true):
            Wording(
                "Dette er lest som vanlig tekst, og ikke som en del av «\(label)».",
                help: "La det være en tom linje over.")
        case (.nb, false):
            Wording(
                "Linja er lest som en del av «\(label)».",
                help: "Hører den ikke dit, så la det være en tom linje over.")
        case (_, true):
            Wording(
                "This is read as plain text, and not as part of “\(label)”.",
                help: "Leave an empty line over it.")
        case (_, false):
            Wording(
                "The line is read as part of “\(label)”.",
                help: "If it does not belong there, leave an empty line over it.")
        }
    }
}
