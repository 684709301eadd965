/// Recognises a heading whose `#` the author has forgotten: `Oppstart (30 min)` on a line of its own.
enum UnmarkedHeading {
    private static let phases: Set<String> = [
        "oppstart", "hoveddel", "avslutning", "åpning", "innledning", "opening", "main part", "closing",
    ]

    /// The heading that a paragraph was meant as: a phase by its usual name, or anything timed before the first phase.
    static func recognise(_ paragraph: TextSyntax, in text: VisibleText, isFirst: Bool) -> HeadingSyntax? {
        guard paragraph.lines.count == 1, paragraph.range.count <= 100,
            text.bytes[paragraph.range].last == .rightParenthesis
        else { return nil }
        let bracket = HeadingBracket(paragraph.range, in: text)
        guard bracket.isWellFormed, let first = bracket.parts?.first, case .exact = DurationText(text.words(first))
        else {
            return nil
        }
        let title = text.words(bracket.title)
        guard isFirst && !title.isEmpty || phases.contains(Words.key(title)) else { return nil }
        return HeadingSyntax(range: paragraph.range, level: 1, style: .unmarked, content: paragraph.range)
    }
}
