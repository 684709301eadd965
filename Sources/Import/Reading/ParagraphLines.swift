import Languages

/// Which lines of a paragraph belong together: an author who begins a line with a time or a label means a new one, and so
/// does one who breaks a line long before its end.
struct ParagraphLines {
    /// Whether the text has no mark of Markdown, and its line breaks are its author's.
    let isPlain: Bool
    let vocabulary: ImportVocabulary

    typealias Line = (index: Int, line: String)

    /// Lines that are shorter are broken on purpose.
    private static let shortLine = 55

    /// The lines in groups, each of which is a paragraph of its own; without the marks of quotations and terms.
    func groups(_ lines: [String]) -> [[Line]] {
        var groups: [[Line]] = []
        for (index, raw) in lines.enumerated() {
            let line = raw.hasSuffix("\\") ? String(raw.dropLast()) : raw
            let marked = line.drop { $0 == ">" || $0 == " " }
            let quoted = NoteMarks.withoutCallout(marked)
            // What a term of Pandoc's is explained by.
            let bare = quoted.hasPrefix(":  ") ? quoted.dropFirst() : quoted
            // The title of a callout is a label for what stands below it.
            let isTitle = quoted.count < marked.count && vocabulary.labels.meaning(of: quoted) != nil
            let entry = (index, bare.trimmedBlanks + (isTitle ? ":" : ""))
            let isBroken = index > 0 && (lines[index - 1].hasSuffix("  ") || lines[index - 1].hasSuffix("\\"))
            if let group = groups.last, !isBroken, goesOn(group, with: entry.1) {
                groups[groups.count - 1].append(entry)
            } else {
                groups.append([entry])
            }
        }
        return groups
    }

    private func goesOn(_ group: [Line], with line: String) -> Bool {
        guard let first = group.first?.line, let last = group.last?.line, !begins(line, after: last), !isHeadline(last)
        else {
            return false
        }
        if vocabulary.label(in: last)?.value.isEmpty == true { return false }
        if isOneLine(first) { return Self.isJoined(last, line) }
        if vocabulary.isCalled(first), vocabulary.isCalled(line) { return false }
        if isPlain { return last.count >= Self.shortLine }
        // A sentence that ends where the next word would have had room.
        let word = line.prefix { !$0.isWhitespace }
        return !(last.last.map { ".?!:".contains($0) } ?? false) || last.count + 1 + word.count >= Self.shortLine
    }

    /// Whether a line has a label whose value is a few words, such as who leads.
    private func isOneLine(_ line: String) -> Bool {
        let text = InlineMarkdown.text(line).plain
        if let label = vocabulary.label(in: text) {
            return ["lead", "duration"].contains(label.meaning) && !label.value.isEmpty
        }
        return vocabulary.hasOwnLabel(text)
    }

    /// Whether a list of names goes on from one line to the next.
    private static func isJoined(_ last: String, _ next: String) -> Bool {
        let words = [" og", " and", " &", ","]
        return words.contains { last.hasSuffix($0) } || words.contains { next.hasPrefix($0.trimmedBlanks + " ") }
    }

    /// Whether a line is a headline, and what is below it something else.
    private func isHeadline(_ line: String) -> Bool {
        guard line.count < 70 else { return false }
        let text = InlineMarkdown.text(line)
        return text.isStrong || TimedLine(text.plain, readsBare: true, vocabulary: vocabulary).sign > .loose
    }

    /// Whether a line begins something of its own. A length in words may stand anywhere in a sentence.
    private func begins(_ line: String, after last: String) -> Bool {
        let text = InlineMarkdown.text(line)
        if text.strong > 0 || CellReader.bullet(text.plain) != nil { return true }
        if vocabulary.label(in: text.plain) != nil || vocabulary.hasOwnLabel(text.plain) { return true }
        if let colon = text.plain.prefix(40).firstIndex(of: ":"),
            vocabulary.fact(text.plain[..<colon]) != nil
        {
            return true
        }
        let timed = TimedLine(text.plain, readsBare: true, vocabulary: vocabulary)
        let isLong = last.count >= Self.shortLine
        if timed.sign == .clock { return true }
        // A time in brackets may be all that is left of a long line.
        if isLong, timed.title.isEmpty, text.plain.first == "(" { return false }
        let isEnded = !isLong || last.last.map { ".?!:".contains($0) } ?? true
        return timed.sign > .loose && (isEnded || text.plain.first?.isLetter != true)
    }
}
