/// Takes the marks of Markdown and the bits of HTML out of a line, and keeps its words.
struct InlineMarkdown {
    private let line: [Character]
    private var index = 0
    private var plain = ""
    private var strong = 0
    private var isBold = false
    private var isOnlyBold = true

    /// The line as its reader sees it.
    static func text(_ line: String) -> SourceText {
        var reader = InlineMarkdown(line: Array(line.withoutHidden))
        while reader.index < reader.line.count { reader.step() }
        return SourceText(reader.plain, strong: reader.strong).trimmed
    }

    private init(line: [Character]) { self.line = line }

    private mutating func step() {
        let character = line[index]
        switch character {
        case "\\" where index + 1 < line.count && (line[index + 1].isPunctuation || line[index + 1].isSymbol):
            add(String(line[index + 1]))
            index += 2
        case "\\" where index + 1 == line.count: index += 1
        case "*", "_", "~": takeMarks(character)
        case "`":
            let count = line[index...].prefix { $0 == "`" }.count
            index += count
        case "!" where index + 1 < line.count && line[index + 1] == "[" && link(at: index + 1) != nil: index += 1
        case "[": takeLink()
        case "<": takeTag()
        case "&": takeEntity()
        case "{" where isAttributes: skip(to: "}")
        default:
            add(String(character))
            index += 1
        }
    }

    private mutating func add(_ text: String) {
        plain += text
        isOnlyBold = isOnlyBold && (isBold || text.allSatisfy(\.isWhitespace))
        if isOnlyBold { strong = plain.count }
    }

    /// Marks of emphasis stand at words; others are signs of their own.
    private mutating func takeMarks(_ mark: Character) {
        let count = line[index...].prefix { $0 == mark }.count
        let before = index > 0 ? line[index - 1] : " "
        let after = index + count < line.count ? line[index + count] : " "
        let isWithin = Self.isWord(before) && Self.isWord(after)
        let isLoose = before.isWhitespace && after.isWhitespace
        let isSign =
            isLoose && count < 2 || mark == "_" && isWithin || mark == "~" && count != 2 || count > 3
            || mark == "*" && count == 1 && isWithin && before.isNumber && after.isNumber
        if isSign {
            add(String(repeating: mark, count: count))
        } else if mark != "~", count >= 2 {
            isBold.toggle()
        }
        index += count
    }

    private static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

    /// The words and the address of a link that begins here, and where it ends.
    private func link(at start: Int) -> (words: String, address: String, end: Int)? {
        var depth = 0
        var close = start
        scanning: while close < line.count {
            switch line[close] {
            case "\\": close += 1
            case "[": depth += 1
            case "]":
                depth -= 1
                if depth == 0 { break scanning }
            default: break
            }
            close += 1
        }
        guard depth == 0, close + 1 < line.count else { return nil }
        let words = String(line[start + 1..<close])
        if line[close + 1] == "(", let end = line[(close + 1)...].firstIndex(of: ")") {
            return (words, Self.unescaped(line[close + 2..<end]).trimmedBlanks, end + 1)
        }
        // What Pandoc writes for underlined words: `[words]{.underline}`.
        if line[close + 1] == "{", let end = line[(close + 1)...].firstIndex(of: "}") { return (words, "", end + 1) }
        return nil
    }

    /// An address without the backslashes before its marks.
    private static func unescaped(_ address: ArraySlice<Character>) -> String {
        var result = ""
        for (index, character) in zip(address.indices, address) {
            let isEscape =
                character == "\\" && index + 1 < address.endIndex
                && (address[index + 1].isPunctuation || address[index + 1].isSymbol)
            if !isEscape { result.append(character) }
        }
        return result
    }

    private mutating func takeLink() {
        if index + 2 < line.count, line[index + 1] == "^", let end = line[index...].firstIndex(of: "]") {
            add((plain.isEmpty ? "" : " ") + "(\(String(line[index + 2..<end])))")
            index = end + 1
            if index < line.count, line[index] == ":" { index += 1 }
            return
        }
        guard let link = link(at: index) else {
            add("[")
            index += 1
            return
        }
        let words = InlineMarkdown.text(link.words)
        let isPlain = link.address.isEmpty || link.address == words.plain || link.address == "mailto:" + words.plain
        let wasBold = isBold
        isBold = isBold || words.isStrong
        add(isPlain ? words.plain : words.plain.isEmpty ? link.address : PlainLink.text(words.plain, link.address))
        isBold = wasBold
        index = link.end
    }

    /// `<br>` breaks the line, `<b>` is bold, an address in angle brackets is itself; other tags go.
    private mutating func takeTag() {
        guard let end = line[index...].firstIndex(of: ">"), index + 1 < end, end - index <= 400 else {
            add("<")
            index += 1
            return
        }
        let inside = String(line[index + 1..<end])
        let name = inside.lowercased().drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
        let isAddress = inside.contains("://") && !inside.contains(" ") || inside.contains("@") && !inside.contains(" ")
        if isAddress {
            add(inside)
        } else if !Self.tags.contains(String(name)) {
            add("<")
            index += 1
            return
        } else if name == "br" || name == "p" || name == "li" || name == "div" {
            add("\n")
        } else if name == "b" || name == "strong" {
            isBold = !inside.hasPrefix("/")
        }
        index = end + 1
    }

    /// The tags of HTML that a text may have; whatever else stands in angle brackets is text.
    private static let tags: Set = [
        "a", "abbr", "aside", "b", "big", "blockquote", "br", "caption", "center", "cite", "code", "dd", "del",
        "details",
        "div", "dl", "dt", "em", "figcaption", "figure", "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img",
        "ins",
        "kbd", "li", "mark", "o", "ol", "p", "pre", "q", "s", "section", "small", "span", "strike", "strong", "sub",
        "summary",
        "sup", "table", "tbody", "td", "th", "thead", "tr", "tt", "u", "ul",
    ]

    private mutating func takeEntity() {
        let rest = line[(index + 1)...].prefix(10)
        guard let end = rest.firstIndex(of: ";") else {
            add("&")
            index += 1
            return
        }
        let name = String(line[index + 1..<end])
        let known = [
            "nbsp": " ", "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "ndash": "–", "mdash": "—",
            "aelig": "æ", "oslash": "ø", "aring": "å", "AElig": "Æ", "Oslash": "Ø", "Aring": "Å", "shy": "",
            "hellip": "…",
        ]
        let number =
            name.hasPrefix("#x")
            ? UInt32(name.dropFirst(2), radix: 16) : name.hasPrefix("#") ? UInt32(name.dropFirst()) : nil
        guard let text = known[name] ?? number.flatMap(Unicode.Scalar.init).map({ String($0).withoutHidden }) else {
            add("&")
            index += 1
            return
        }
        add(text)
        index = end + 1
    }

    /// What Pandoc puts after headings and pictures: `{#id .class}`.
    private var isAttributes: Bool {
        guard index + 1 < line.count, "#.=".contains(line[index + 1]) else { return false }
        return line[index...].contains("}")
    }

    private mutating func skip(to character: Character) {
        index = (line[index...].firstIndex(of: character) ?? line.count - 1) + 1
    }
}
