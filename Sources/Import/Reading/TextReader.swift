import ScriptFormat

/// Reads a text of any make: Markdown as editors export it, or plain lines.
struct TextReader {
    private let lines: [String]
    private let paragraphs: ParagraphLines
    private let vocabulary: ImportVocabulary
    private var blocks: [SourceBlock] = []
    private var comments: [String] = []

    /// The plan in a text.
    static func document(_ text: String, vocabulary: ImportVocabulary) -> SourceDocument {
        let unified = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").withoutHidden
        let lines = unified.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let mail = MailFrame.plan(in: QuotedMail.plan(in: lines, vocabulary: vocabulary), vocabulary: vocabulary)
        let wiki = WikiText.markdown(mail)
        let plan = NoteMarks.markdown(LinkReferences.resolved(wiki).joined(separator: "\n"))
        // In a wiki a line is a paragraph.
        var reader = TextReader(plan, isOfLines: wiki != mail, vocabulary)
        reader.read()
        return SourceDocument(unit: .line, blocks: reader.blocks)
    }

    private init(_ text: String, isOfLines: Bool, _ vocabulary: ImportVocabulary) {
        self.vocabulary = vocabulary
        var comments: [String] = []
        lines = Self.hidingComments(text, &comments).split(separator: "\n", omittingEmptySubsequences: false).map(
            String.init)
        self.comments = comments
        let hasMarks = lines.contains { line in
            line.hasPrefix("#") && line.drop { $0 == "#" }.first == " " || Self.hasBold(line)
                || line.contains("](") || line.hasPrefix("|")
        }
        paragraphs = ParagraphLines(isPlain: isOfLines || !hasMarks, vocabulary: vocabulary)
    }

    /// Whether letters are marked as bold, and it is no line across the page.
    private static func hasBold(_ line: String) -> Bool {
        ["**", "__"].contains { mark in
            line.ranges(of: mark).contains { $0.upperBound < line.endIndex && line[$0.upperBound].isLetter }
        }
    }

    private mutating func read() {
        var next = takeFacts()
        let told = lines.map(withoutComments)
        for table in TextTables.find(in: told.map(\.line), times: vocabulary.times) where table.lines.lowerBound >= next
        {
            takeText(next..<table.lines.lowerBound)
            blocks.append(SourceBlock(.table(table.rows), at: table.lines.lowerBound + 1))
            for index in table.lines {
                blocks += told[index].comments.map { SourceBlock(.comment($0), at: index + 1) }
            }
            next = table.lines.upperBound
        }
        takeText(next..<lines.count)
    }

    // MARK: Comments

    /// A comment of HTML becomes a sign with its number, so that it stays in its place.
    private static func hidingComments(_ text: String, _ comments: inout [String]) -> String {
        var result = ""
        var rest = text[...]
        while let start = rest.firstRange(of: "<!--"), let end = rest[start.upperBound...].firstRange(of: "-->") {
            let words = rest[start.upperBound..<end.lowerBound]
            result += rest[..<start.lowerBound] + "\u{E000}\(comments.count)\u{E001}"
            // The lines are counted as they stand.
            result += String(repeating: "\n", count: words.count { $0 == "\n" })
            comments.append(words.oneLine)
            rest = rest[end.upperBound...]
        }
        return result + rest
    }

    /// A line without the signs of its comments, and the comments.
    private func withoutComments(_ line: String) -> (line: String, comments: [String]) {
        guard line.contains("\u{E000}") else { return (line, []) }
        var plain = ""
        var found: [String] = []
        var rest = line[...]
        while let start = rest.firstIndex(of: "\u{E000}"), let end = rest[start...].firstIndex(of: "\u{E001}") {
            plain += rest[..<start]
            if let number = Int(rest[rest.index(after: start)..<end]), comments.indices.contains(number) {
                found.append(comments[number])
            }
            rest = rest[rest.index(after: end)...]
        }
        return (plain + rest, found)
    }

    // MARK: Front matter

    /// Facts between hyphens at the top, as many programs write them; gives the line that the text begins on.
    private mutating func takeFacts() -> Int {
        guard let first = lines.firstIndex(where: { !$0.trimmedBlanks.isEmpty }), lines[first].trimmedBlanks == "---",
            let end = lines[(first + 1)...].prefix(80).firstIndex(where: { ["---", "..."].contains($0.trimmedBlanks) }),
            lines[first + 1..<end].contains(where: { $0.contains(":") }),
            lines[first + 1..<end].allSatisfy({ Self.isFact($0) })
        else { return 0 }
        var open: (name: String, values: [String], line: Int)?
        func flush() { if let open { blocks.append(SourceBlock(.fact(open.name, open.values), at: open.line)) } }
        for index in first + 1..<end {
            let line = lines[index].trimmedBlanks
            if line.hasPrefix("- ") || line.hasPrefix("* ") {
                open?.values.append(Self.unquoted(line.dropFirst(2).trimmedBlanks))
            } else if let colon = line.firstIndex(of: ":"), lines[index].first?.isWhitespace == false {
                flush()
                let value = Self.unquoted(line[line.index(after: colon)...].trimmedBlanks)
                open = (String(line[..<colon]), value.isEmpty ? [] : Self.listed(value), index + 1)
            } else if !line.isEmpty {
                open?.values.append(line)
            }
        }
        flush()
        return end + 1
    }

    private static func isFact(_ line: String) -> Bool {
        let bare = line.trimmedBlanks
        return bare.isEmpty || bare.hasPrefix("- ") || line.first?.isWhitespace == true || bare.hasPrefix("#")
            || bare.prefix(40).contains(":")
    }

    private static func unquoted(_ value: String) -> String {
        guard let first = value.first, "\"'".contains(first), value.count > 1, value.last == first else { return value }
        return String(value.dropFirst().dropLast())
    }

    private static func listed(_ value: String) -> [String] {
        guard value.hasPrefix("["), value.hasSuffix("]") else { return [value] }
        return value.dropFirst().dropLast().split(separator: ",").map { unquoted($0.trimmedBlanks) }
    }

    // MARK: Text

    private mutating func takeText(_ range: Range<Int>) {
        let text = lines[range].joined(separator: "\n")
        for passage in Markdown.passages(of: text) {
            let place = range.lowerBound + passage.line
            switch passage.kind {
            case .heading(let level):
                add(passage.lines.joined(separator: " "), at: place) { text in
                    .heading(level: level, SourceText(text.plain.oneLine, strong: text.strong))
                }
            case .paragraph: takeParagraph(passage.lines, at: place)
            case .item(let depth, let marker): takeItem(passage.lines, depth, marker, at: place)
            case .code: blocks.append(SourceBlock(.code(passage.lines.joined(separator: "\n")), at: place))
            case .divider: blocks.append(SourceBlock(.divider, at: place))
            }
        }
    }

    private mutating func add(_ line: String, at place: Int, _ content: (SourceText) -> SourceBlock.Content) {
        let (plain, comments) = withoutComments(line)
        let text = InlineMarkdown.text(plain)
        if !text.plain.isEmpty { blocks.append(SourceBlock(content(text), at: place)) }
        for comment in comments { blocks.append(SourceBlock(.comment(comment), at: place)) }
    }

    private mutating func takeParagraph(_ lines: [String], at place: Int) {
        for group in paragraphs.groups(lines) {
            let joined = group.map(\.line).joined(separator: " ")
            add(joined, at: place + (group.first?.index ?? 0)) { CellReader.block(of: $0) }
        }
    }

    private mutating func takeItem(_ lines: [String], _ depth: Int, _ marker: String, at place: Int) {
        for (number, group) in paragraphs.groups(NoteMarks.withoutTaskBox(lines)).enumerated() {
            let joined = group.map(\.line).joined(separator: " ")
            add(joined, at: place + (group.first?.index ?? 0)) { text in
                number == 0 ? .item(text, depth: depth, marker: marker) : .paragraph(text)
            }
        }
    }
}
