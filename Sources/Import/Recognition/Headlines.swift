/// What looks like a heading in a plan, and how far out it stands.
struct Headline {
    /// Where its block is in the document.
    let index: Int
    let text: SourceText
    private(set) var line: TimedLine
    let rank: Int
    /// The line right below with nothing but its time and who leads: `10 min, rektor`.
    private(set) var below: String?

    /// The ranks of what is no real heading.
    enum Rank {
        static let bold = 20
        static let capitals = 21
        static let line = 30
        static let item = 31
    }

    /// Whether it stands in a programme, rather than in prose.
    var isTimed: Bool {
        rank < Rank.line ? line.sign > .none : line.sign > .loose || line.sign == .loose && isShort(line)
    }

    /// Whether a line with a time at its end is so short that it is no sentence: `Navnerunde 10 min`.
    static func isShort(_ line: TimedLine) -> Bool {
        let words = line.title.split(separator: " ")
        return words.count <= 4 && line.title.first?.isUppercase == true
            && !line.title.contains { ".,;!?".contains($0) }
            && line.timing.duration != nil
    }

    private func isShort(_ line: TimedLine) -> Bool { Self.isShort(line) }

    /// The headline with the time that stands by itself on the line below it.
    func timed(by below: TimedLine, _ text: String) -> Headline {
        var headline = self
        headline.line.take(below)
        headline.below = text
        return headline
    }
}

/// Finds what looks like a heading.
struct HeadlineFinder {
    let vocabulary: ImportVocabulary
    /// Whether four digits by themselves are a time of day in this plan.
    let readsBare: Bool
    /// Whether `1.10` is one, as the others are.
    private let readsEarly: Bool
    /// The names that stand somewhere for who leads, in lower case.
    private let names: Set<String>

    init(_ document: SourceDocument, vocabulary: ImportVocabulary, names known: Set<String>) {
        self.vocabulary = vocabulary
        let begin = document.texts.filter { text in
            let digits = text.prefix { $0.isNumber }
            let rest = text.dropFirst(digits.count)
            return digits.count == 4 && (Int(digits).map { $0 / 100 < 24 && $0 % 100 < 60 } ?? false)
                && (rest.first.map { $0.isWhitespace || "-–—:".contains($0) } ?? true)
        }
        readsBare = begin.count > 1
        readsEarly = Self.hasClocks(document, vocabulary)
        names = LeaderNames.find(in: document, vocabulary: vocabulary).union(known)
    }

    /// A line set with tabs: what stands in a third column is told apart from the title.
    private static func withoutTabs(_ text: String) -> String {
        let parts = text.split(separator: "\t").map(\.trimmedBlanks).filter { !$0.isEmpty }
        guard parts.count > 2, parts[0].first?.isNumber == true else { return text }
        return parts[0] + " " + parts.dropFirst().joined(separator: " – ")
    }

    /// Whether lines begin with times of day, and none with a number such as `1.1`.
    private static func hasClocks(_ document: SourceDocument, _ vocabulary: ImportVocabulary) -> Bool {
        let lines = document.texts.flatMap { $0.split(separator: "\n") }
        let isNumbered = lines.contains { line in
            let parts = line.prefix { !$0.isWhitespace }.split(separator: ".", omittingEmptySubsequences: false)
            return parts.count == 2 && parts.allSatisfy { $0.count == 1 && $0.allSatisfy(\.isNumber) }
        }
        guard !isNumbered else { return false }
        return lines.count { line in
            var scanner = ClockScanner(Array(line.prefix(30)), from: 0, readsBare: false, words: vocabulary.times)
            return scanner.timing() != nil
        } > 1
    }

    /// A line divided into title and time.
    func line(_ text: String) -> TimedLine {
        TimedLine(
            Self.withoutTabs(PlainLink.taken(from: text).text), readsBare: readsBare, readsEarly: readsEarly,
            known: names,
            vocabulary: vocabulary)
    }

    /// The headlines of a document in order.
    func find(in document: SourceDocument) -> [Headline] {
        var found: [Headline] = []
        var isUnderLabel = false
        for (index, block) in document.blocks.enumerated() {
            if case .item = block.content, isUnderLabel { continue }
            isUnderLabel = isLabel(block.content)
            // The first one is the document's title.
            if found.count > 1, let last = found.last, last.index == index - 1, last.rank < Headline.Rank.line,
                last.line.timing.isEmpty, let (time, text) = timeAlone(block.content)
            {
                found[found.count - 1] = last.timed(by: time, text)
            } else if let headline = headline(block.content) {
                found.append(
                    Headline(index: index, text: headline.text, line: headline.line, rank: headline.rank))
            }
        }
        return found
    }

    /// Whether a block is a label without a value, such as `Steg:`, so that a list below it is its own.
    private func isLabel(_ content: SourceBlock.Content) -> Bool {
        let text: SourceText? =
            switch content {
            case .heading(_, let text): text
            case .paragraph(let text): text.lines.last
            default: nil
            }
        guard let plain = text?.plain else { return false }
        if let label = vocabulary.label(in: plain) {
            return label.value.isEmpty && BodyReader.known.contains(label.meaning)
        }
        return text?.isStrong == true && vocabulary.labels.meaning(of: plain).map(BodyReader.known.contains) ?? false
    }

    /// A line that has nothing but a time, and perhaps who leads.
    private func timeAlone(_ content: SourceBlock.Content) -> (line: TimedLine, text: String)? {
        guard case .paragraph(let text) = content, text.plain.count <= 60, !text.plain.contains("\n") else {
            return nil
        }
        let label = vocabulary.label(in: text.plain)
        guard label == nil || label?.meaning == "duration" else { return nil }
        let line = line(label?.value ?? text.plain)
        let leaders = LeaderReader.pieces(line.title)
        let isAlone = leaders.allSatisfy { vocabulary.role($0) != nil || names.contains($0.lowercased()) }
        // `10 min, rektor`: a word after the comma can only be who leads.
        let isFirst =
            line.sign == .clear && text.plain.first?.isNumber == true && text.plain.prefix(12).contains(",")
            && leaders.count <= 2
        guard !line.timing.isEmpty, line.rest.isEmpty, isAlone || isFirst && line.title.count <= 30 else { return nil }
        return (line, text.plain.oneLine)
    }

    private func headline(_ content: SourceBlock.Content) -> (text: SourceText, line: TimedLine, rank: Int)? {
        switch content {
        case .heading(let level, let text):
            return text.plain.isEmpty ? nil : (text, line(text.plain), level)
        case .paragraph(let text): return paragraph(text)
        case .item(let text, 0, _):
            let line = line(text.plain)
            let isProse = text.plain.count > 160 || vocabulary.label(in: text.plain) != nil && line.sign < .clock
            let isTimed = line.sign > .loose || line.sign == .loose && Headline.isShort(line)
            return isTimed && !isProse && !text.plain.contains("\n") ? (text, line, Headline.Rank.item) : nil
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
        let isTimed = line.sign > .loose || line.sign == .loose && Headline.isShort(line)
        return isTimed && !isProse ? (text, line, Headline.Rank.line) : nil
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
