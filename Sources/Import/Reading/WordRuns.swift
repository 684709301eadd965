/// Gathers the text of a paragraph of a Word document, and what hangs on it.
struct WordRuns {
    let package: WordPackage
    /// Whether the letters are bold where nothing else is said.
    let isBold: Bool
    private(set) var text = SourceText("")
    /// Text boxes that stand at the paragraph.
    private(set) var boxes: [XMLElement] = []
    private(set) var notes: [XMLElement] = []
    private(set) var comments: [XMLElement] = []
    /// What is hidden on the page.
    private(set) var hidden = ""
    private var isStrong = true
    /// The fields that are open, such as links: their instruction, and where in the text their result begins.
    private var fields: [(instruction: String, start: Int?)] = []

    init(package: WordPackage, isBold: Bool) {
        self.package = package
        self.isBold = isBold
    }

    /// Takes a paragraph, or a part of one.
    mutating func take(_ element: XMLElement) {
        for child in element.elements {
            switch child.name {
            case "r": takeRun(child)
            case "hyperlink": takeLink(child)
            case "fldSimple":
                let start = text.plain.count
                take(child)
                link(from: start, to: Self.address(in: child.attributes["instr"] ?? ""))
            case "commentRangeStart", "commentRangeEnd", "pPr", "del", "moveFrom", "Fallback", "sdtPr": break
            case "txbxContent": boxes.append(child)
            case "t" where element.name == "r": break
            default: take(child)
            }
        }
    }

    private mutating func takeRun(_ run: XMLElement) {
        let properties = run.first("rPr")
        let style = properties?.value("rStyle")
        if properties?.flag("vanish") == true {
            hidden += run.elements("t").map(\.text).joined()
            return
        }
        let isRunBold = properties?.flag("b") ?? (isBold || package.styles.isBold(style))
        for child in run.elements {
            switch child.name {
            case "t": add(child.text, isBold: isRunBold)
            case "tab", "ptab": add("\t", isBold: isRunBold)
            case "br", "cr": add(child.attributes["type"] == "page" ? " " : "\n", isBold: isRunBold)
            case "noBreakHyphen": add("-", isBold: isRunBold)
            case "footnoteReference": add(package.footnotes, child, to: \.notes)
            case "endnoteReference": add(package.endnotes, child, to: \.notes)
            case "commentReference": add(package.comments, child, to: \.comments)
            case "fldChar": takeField(child.attributes["fldCharType"] ?? "")
            case "instrText": if !fields.isEmpty { fields[fields.count - 1].instruction += child.text }
            case "rPr", "delText", "delInstrText", "Fallback", "softHyphen": break
            case "txbxContent": boxes.append(child)
            default: takeBoxes(child)
            }
        }
    }

    /// Text boxes are deep within drawings; other text there is none of the document's.
    private mutating func takeBoxes(_ element: XMLElement) {
        for child in element.elements where child.name != "Fallback" {
            if child.name == "txbxContent" { boxes.append(child) } else { takeBoxes(child) }
        }
    }

    private mutating func takeLink(_ element: XMLElement) {
        let start = text.plain.count
        take(element)
        link(from: start, to: element.attributes["id"].flatMap { package.links[$0] })
    }

    /// The beginning, the middle or the end of a field that stands among the runs.
    private mutating func takeField(_ part: String) {
        switch part {
        case "begin": fields.append(("", nil))
        case "separate": if !fields.isEmpty { fields[fields.count - 1].start = text.plain.count }
        default:
            guard let field = fields.popLast(), let start = field.start else { return }
            link(from: start, to: Self.address(in: field.instruction))
        }
    }

    /// Ends the fields that go on in the next paragraph.
    mutating func close() { while !fields.isEmpty { takeField("end") } }

    /// The address in a field's instruction, such as `HYPERLINK "https://…"`; `nil` in others.
    private static func address(in instruction: String) -> String? {
        let parts = instruction.split(separator: "\"", omittingEmptySubsequences: false)
        guard parts.count > 2, parts[0].trimmedBlanks.uppercased() == "HYPERLINK" else { return nil }
        return String(parts[1])
    }

    /// Makes a link of the text from a place on.
    private mutating func link(from start: Int, to address: String?) {
        guard let address, !address.isEmpty else { return }
        let label = String(text.plain.dropFirst(start))
        guard !label.trimmedBlanks.isEmpty, label.trimmedBlanks != address, "mailto:" + label != address else { return }
        text.plain = text.plain.prefix(start) + PlainLink.text(label, address)
    }

    private mutating func add(
        _ parts: [String: XMLElement], _ reference: XMLElement, to list: WritableKeyPath<WordRuns, [XMLElement]>
    ) {
        if let part = reference.attributes["id"].flatMap({ parts[$0] }) { self[keyPath: list].append(part) }
    }

    private mutating func add(_ words: String, isBold: Bool) {
        let clean = words.withoutHidden
        text.plain += clean
        isStrong = isStrong && (isBold || clean.allSatisfy(\.isWhitespace))
        if isStrong { text.strong = text.plain.count }
    }
}

/// A link within a text: its words, and the address that it leads to.
enum PlainLink {
    /// The link as Markdown has it.
    static func text(_ label: String, _ address: String) -> String {
        let plain = label.replacing("[", with: "(").replacing("]", with: ")")
        return "[\(plain.oneLine)](\(address.replacing(" ", with: "%20").replacing(")", with: "%29")))"
    }

    /// A text with each link's address in brackets after its words, as treff shows it.
    static func shown(in text: String) -> String { divided(text) { words, address in "\(words) (\(address))" }.text }

    /// A text with its links as plain words, and their addresses.
    static func taken(from text: String) -> (text: String, addresses: [String]) { divided(text) { words, _ in words } }

    private static func divided(
        _ text: String, link: (String, String) -> String
    ) -> (text: String, addresses: [String]) {
        guard text.contains("](") else { return (text, []) }
        var plain = ""
        var addresses: [String] = []
        var rest = text[...]
        while let middle = rest.firstRange(of: "]("), let end = rest[middle.upperBound...].firstIndex(of: ")"),
            let start = rest[..<middle.lowerBound].lastIndex(of: "[")
        {
            let address = String(rest[middle.upperBound..<end])
            plain += rest[..<start] + link(String(rest[rest.index(after: start)..<middle.lowerBound]), address)
            addresses.append(address)
            rest = rest[rest.index(after: end)...]
        }
        return (plain + rest, addresses)
    }
}

extension String {
    /// The text without characters that cannot be seen, and with ordinary blanks.
    var withoutHidden: String {
        guard unicodeScalars.contains(where: { $0.value < 0x20 || $0.value >= 0x7F }) else { return self }
        var result = UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0xAD, 0x200B, 0x200C, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: continue
            case 0xA0, 0x2000...0x200A, 0x202F, 0x3000: result.append(" ")
            case 0x0B, 0x0C, 0x2028, 0x2029: result.append("\n")
            case 0x09, 0x0A: result.append(scalar)
            case 0..<0x20, 0x7F..<0xA0: continue
            // Bullets in Word's symbol fonts.
            case 0xF000...0xF0FF: result.append("•")
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
