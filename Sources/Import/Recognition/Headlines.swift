/// What looks like a heading in a plan, and how far out it stands.
struct Headline {
    /// Where its block is in the document.
    let index: Int
    let text: SourceText
    let line: TimedLine
    let rank: Int

    /// The ranks of what is no real heading.
    enum Rank {
        static let bold = 20
        static let capitals = 21
        static let line = 30
        static let item = 31
    }

    /// Whether it stands in a programme, rather than in prose.
    var isTimed: Bool { rank < 10 ? line.sign > .none : line.sign > .loose }
}

/// Finds what looks like a heading.
struct HeadlineFinder {
    let vocabulary: ImportVocabulary
    /// Whether four digits by themselves are a time of day in this plan.
    let readsBare: Bool
    /// The names that stand somewhere for who leads, in lower case.
    private let names: Set<String>

    init(_ document: SourceDocument, vocabulary: ImportVocabulary) {
        self.vocabulary = vocabulary
        let begin = document.texts.filter { text in
            let digits = text.prefix { $0.isNumber }
            let rest = text.dropFirst(digits.count)
            return digits.count == 4 && (Int(digits).map { $0 / 100 < 24 && $0 % 100 < 60 } ?? false)
                && (rest.first.map { $0.isWhitespace || "-–—:".contains($0) } ?? true)
        }
        readsBare = begin.count > 1
        names = LeaderNames.find(in: document, vocabulary: vocabulary)
    }

    /// A line divided into title and time.
    func line(_ text: String) -> TimedLine {
        TimedLine(PlainLink.taken(from: text).text, readsBare: readsBare, known: names, vocabulary: vocabulary)
    }

    /// The headlines of a document in order.
    func find(in document: SourceDocument) -> [Headline] {
        document.blocks.enumerated().compactMap { index, block in
            headline(block.content).map { Headline(index: index, text: $0.text, line: $0.line, rank: $0.rank) }
        }
    }

    private func headline(_ content: SourceBlock.Content) -> (text: SourceText, line: TimedLine, rank: Int)? {
        switch content {
        case .heading(let level, let text):
            return text.plain.isEmpty ? nil : (text, line(text.plain), level)
        case .paragraph(let text): return paragraph(text)
        case .item(let text, 0, _):
            let line = line(text.plain)
            let isProse = text.plain.count > 160 || vocabulary.label(in: text.plain) != nil && line.sign < .clock
            return line.sign > .loose && !isProse && !text.plain.contains("\n") ? (text, line, Headline.Rank.item) : nil
        default: return nil
        }
    }

    private func paragraph(_ text: SourceText) -> (text: SourceText, line: TimedLine, rank: Int)? {
        guard let first = text.lines.first, text.plain.count <= 220 else { return nil }
        let line = line(first.plain)
        if line.sign == .clock { return (text, line, isBold(text, line) ? Headline.Rank.bold : Headline.Rank.line) }
        guard text.lines.count == 1, vocabulary.label(in: text.plain) == nil, text.plain.count <= 110 else {
            return nil
        }
        if isBold(text, line) { return (text, line, Headline.Rank.bold) }
        if isCapitals(text.plain) { return (text, line, Headline.Rank.capitals) }
        let isProse = line.title.contains(". ") || line.title.split(separator: " ").count > 12
        return line.sign > .loose && !isProse ? (text, line, Headline.Rank.line) : nil
    }

    /// Whether the title is in bold, whatever stands after it.
    private func isBold(_ text: SourceText, _ line: TimedLine) -> Bool {
        if text.isStrong { return true }
        guard text.strong > 0 else { return false }
        let bold = WordBalance.words(text.plain.prefix(text.strong))
        let title = WordBalance.words(line.title)
        return !title.isEmpty && line.sign > .none && bold.suffix(title.count).elementsEqual(title)
            || !title.isEmpty && bold == title
    }

    private func isCapitals(_ text: String) -> Bool {
        text.count <= 60 && text.count(where: \.isLetter) >= 4 && !text.contains(where: \.isLowercase)
    }
}
