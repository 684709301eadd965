/// Recognises a heading whose `#` the author has forgotten: `Oppstart (30 min)` on a line of its own.
enum UnmarkedHeading {
    /// Where the line stands.
    enum Place {
        /// Before the first phase.
        case start
        /// Right under the heading of a phase.
        case phase
        /// In an item.
        case item
    }

    /// Whether a title is the usual name of a phase.
    static func isPhase(_ title: String) -> Bool { PhaseTitle.keys.contains(Words.key(title)) }

    /// The heading that a paragraph was meant as: a phase by its usual name, anything timed before the first phase or
    /// the first item, and in an item only what is in bold.
    static func recognise(_ paragraph: TextSyntax, in text: UncommentedText, at place: Place) -> HeadingSyntax? {
        guard paragraph.lines.count == 1, paragraph.range.count <= 100 else { return nil }
        let content = Emphasis.unwrap(paragraph.range, in: text.bytes)
        // Nearly every paragraph of prose ends here.
        let isClosed = text.bytes[content].last == .rightParenthesis
        guard isClosed || beginsAsPhase(content, in: text) else { return nil }
        let bracket = HeadingBracket(content, in: text)
        guard !bracket.title.isEmpty, let first = bracket.parts?.first else { return nil }
        guard bracket.isWellFormed, isClosed, HeadingTime(first, in: text)?.isExact(in: text) == true else {
            return recogniseLoose(bracket, paragraph, content, in: text)
        }
        let isPhase = isPhase(text.words(bracket.title)) || place == .start
        let isBold = content != paragraph.range || bracket.title.lowerBound > content.lowerBound
        guard isPhase || place == .phase || isBold else { return nil }
        return HeadingSyntax(range: paragraph.range, level: isPhase ? 1 : 2, style: .unmarked, content: content)
    }

    private static func beginsAsPhase(_ content: Range<Int>, in text: UncommentedText) -> Bool {
        let beginning = text.bytes[content].prefix(longestPhase).map { $0 | 0x20 }
        return phaseBytes.contains { beginning.starts(with: $0) }
    }

    private static let phaseBytes = PhaseTitle.keys.map { $0.utf8.map { $0 | 0x20 } }
    private static let longestPhase = PhaseTitle.keys.map(\.utf8.count).max() ?? 0

    /// The phase that a line was meant as which has its usual name and a time that is written loosely: `Oppstart 10 min`.
    private static func recogniseLoose(
        _ bracket: HeadingBracket, _ paragraph: TextSyntax, _ content: Range<Int>, in text: UncommentedText
    ) -> HeadingSyntax? {
        guard isPhase(text.words(bracket.title)), bracket.parts?.count == 1, let part = bracket.parts?.first,
            DurationText(text.words(part)) != .none
        else { return nil }
        return HeadingSyntax(range: paragraph.range, level: 1, style: .unmarked, content: content)
    }

    /// The phase that a paragraph was meant as which is nothing but the usual name of one.
    static func recogniseName(_ paragraph: TextSyntax, in text: UncommentedText) -> HeadingSyntax? {
        let content = Emphasis.unwrap(paragraph.range, in: text.bytes)
        guard paragraph.lines.count == 1, beginsAsPhase(content, in: text) else { return nil }
        let words = text.words(content)
        guard isPhase(words), words.first?.isUppercase == true else { return nil }
        return HeadingSyntax(range: paragraph.range, level: 1, style: .unmarked, content: content)
    }

    /// The item that a list item right under a phase was meant as: `1. Velkommen (5 min)`.
    static func recognise(_ item: ListItemSyntax, in text: UncommentedText) -> HeadingSyntax? {
        guard item.depth == 0, !item.text.lines.isEmpty, var heading = recognise(item.text, in: text, at: .phase) else {
            return nil
        }
        heading.level = 2
        heading.range = item.range
        return heading
    }
}
