/// Reads a text in Markdown, character by character, and leaves out what is marks.
struct InlineReader {
    private let text: [Character]
    private var place = 0
    private var emphasis = InlineEmphasis()
    private var brackets: [Bracket] = []

    /// A `[` that a link may begin with.
    private struct Bracket {
        /// The number of characters before its words.
        let start: Int
        let isPicture: Bool
    }

    init(_ text: String) { self.text = Array(text) }

    /// The words.
    mutating func read() -> String {
        while place < text.count { take() }
        return emphasis.words
    }

    private mutating func take() {
        let character = text[place]
        switch character {
        case "\\" where place + 1 < text.count && Self.isPunctuation(text[place + 1]): put(text[place + 1], length: 2)
        case "*", "_", "~": takeRun(of: character)
        case "`": takeCode()
        case "<": takeAngle()
        case "&": takeEntity()
        case "!" where place + 1 < text.count && text[place + 1] == "[": open(isPicture: true)
        case "[": open(isPicture: false)
        case "]": close()
        default: put(character, length: 1)
        }
    }

    private mutating func put(_ character: Character, length: Int) {
        emphasis.put(character)
        place += length
    }

    private mutating func put(_ words: some Sequence<Character>, to end: Int) {
        for character in words { emphasis.put(character) }
        place = end
    }

    private mutating func takeRun(of mark: Character) {
        let end = text[place...].firstIndex { $0 != mark } ?? text.count
        emphasis.put(
            run: mark, count: end - place, after: place > 0 ? text[place - 1] : " ",
            before: end < text.count ? text[end] : " ")
        place = end
    }

    /// Words between backticks, as many after as before.
    private mutating func takeCode() {
        let end = text[place...].firstIndex { $0 != "`" } ?? text.count
        let count = end - place
        var start = end
        while let next = text[start...].firstIndex(of: "`") {
            let after = text[next...].firstIndex { $0 != "`" } ?? text.count
            if after - next == count {
                var code = text[end..<next]
                if code.count > 2, code.first == " ", code.last == " " { code = code.dropFirst().dropLast() }
                return put(code, to: after)
            }
            start = after
        }
        put(text[place..<end], to: end)
    }

    /// An address between angles is shown, and a tag is left out; a line break is a blank.
    private mutating func takeAngle() {
        guard let end = text[place...].firstIndex(of: ">") else { return put("<", length: 1) }
        let inner = text[place + 1..<end]
        let isAddress =
            !inner.contains(" ") && (inner.contains(":") && inner.first?.isLetter == true || inner.contains("@"))
        if isAddress { return put(inner, to: end + 1) }
        guard let first = inner.first, first.isASCII && first.isLetter || "/!?".contains(first) else {
            return put("<", length: 1)
        }
        let name = inner.prefix { $0.isLetter }.map { $0.lowercased() }.joined()
        put(name == "br" ? " " : "", to: end + 1)
    }

    /// What web pages write for a character.
    private static let entities: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "shy": "", "ndash": "–", "mdash": "—",
        "laquo": "«", "raquo": "»", "hellip": "…", "bull": "•", "times": "×", "aring": "å", "Aring": "Å",
        "oslash": "ø", "Oslash": "Ø", "aelig": "æ", "AElig": "Æ",
    ]

    private mutating func takeEntity() {
        let rest = text[(place + 1)...].prefix(12)
        guard let end = rest.firstIndex(of: ";") else { return put("&", length: 1) }
        let name = String(text[place + 1..<end])
        guard let words = Self.entities[name] ?? Self.numbered(name) else { return put("&", length: 1) }
        put(words, to: end + 1)
    }

    /// `&#230;` and `&#xE6;`; nothing for what cannot be seen.
    private static func numbered(_ name: String) -> String? {
        guard name.first == "#" else { return nil }
        let isHexadecimal = name.dropFirst().first?.lowercased() == "x"
        let code = isHexadecimal ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
        guard let scalar = code.flatMap(Unicode.Scalar.init), scalar.value >= 0x20, scalar.value != 0x7F else {
            return nil
        }
        return String(Character(scalar))
    }

    private mutating func open(isPicture: Bool) {
        let length = isPicture ? 2 : 1
        emphasis.put(isPicture ? "!" : nil)
        emphasis.put("[")
        brackets.append(Bracket(start: emphasis.count, isPicture: isPicture))
        place += length
        // A footnote's number stands in its brackets.
        if place < text.count, text[place] == "^" { place += 1 }
    }

    /// Ends a link or a picture, where an address follows; else the brackets are text.
    private mutating func close() {
        guard let bracket = brackets.popLast(), let target = LinkTarget(text[(place + 1)...]) else {
            return put("]", length: 1)
        }
        emphasis.remove(before: bracket.start, count: bracket.isPicture ? 2 : 1)
        place = target.end
        let words = emphasis.words(from: bracket.start)
        let isKnown = target.address.isEmpty || target.address.first == "#" || target.address == words
        guard !bracket.isPicture, !isKnown else { return }
        put(words.isEmpty ? target.address : " (\(target.address))", to: target.end)
    }

    private static func isPunctuation(_ character: Character) -> Bool {
        character.isASCII && !character.isLetter && !character.isNumber && !character.isWhitespace
    }
}

/// Where a link leads: `(address "title")`.
struct LinkTarget {
    let address: String
    /// The place after the closing bracket.
    let end: Int

    /// Reads what follows the words of a link; `nil` where that is no address.
    init?(_ text: ArraySlice<Character>) {
        guard text.first == "(" else { return nil }
        var depth = 0
        var quote: Character?
        for index in text.indices {
            let character = text[index]
            if let open = quote {
                if character == open { quote = nil }
                continue
            }
            switch character {
            case "\"" where text[index - 1] == " ": quote = character
            case "(": depth += 1
            case ")":
                depth -= 1
                guard depth == 0 else { continue }
                self.init(inside: text[(text.startIndex + 1)..<index], end: index + 1)
                return
            default: break
            }
        }
        return nil
    }

    private init?(inside: ArraySlice<Character>, end: Int) {
        let trimmed = inside.drop { $0 == " " }
        if trimmed.first == "<", let close = trimmed.firstIndex(of: ">") {
            address = String(trimmed[(trimmed.startIndex + 1)..<close])
        } else {
            let word = trimmed.prefix { $0 != " " }
            let rest = trimmed.dropFirst(word.count).drop { $0 == " " }
            // Words after the address are its title, in quotation marks.
            guard rest.isEmpty || rest.first == "\"" || rest.first == "'" else { return nil }
            address = String(word)
        }
        self.end = end
    }
}
