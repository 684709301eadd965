/// What the styles of a Word document say of paragraphs: headings, lists, bold letters.
struct WordStyles {
    private let byID: [String: XMLElement]

    /// Reads the part of the document that has them.
    init(_ root: XMLElement?) {
        byID = Dictionary((root?.elements("style") ?? []).map { ($0.attributes["styleId"] ?? "", $0) }) { first, _ in
            first
        }
    }

    /// The level of a heading, 0 for the document's title; `nil` for a style of ordinary text.
    func headingLevel(_ id: String?) -> Int? {
        for style in chain(id) {
            if let level = style.first("pPr")?.value("outlineLvl").flatMap({ Int($0) }) {
                return level < 9 ? level + 1 : nil
            }
            if let level = Self.level(named: style.value("name") ?? "") { return level }
        }
        // Some programs write the ids of Word's own styles, and no styles.
        return id.flatMap(Self.level)
    }

    /// Whether a style is that of a line in a table of contents.
    func isContents(_ id: String?) -> Bool {
        chain(id).contains { style in
            let name = style.value("name")?.lowercased() ?? ""
            return ["toc ", "innh ", "inh "].contains { name.hasPrefix($0) } && name.last?.isNumber == true
        }
    }

    /// The list that a style belongs to.
    func numbering(_ id: String?) -> XMLElement? {
        chain(id).lazy.compactMap { $0.first("pPr")?.first("numPr") }.first
    }

    /// Whether a style's letters are bold.
    func isBold(_ id: String?) -> Bool {
        chain(id).lazy.compactMap { $0.first("rPr")?.flag("b") }.first
            ?? (id.map { ["strong", "sterk"].contains($0.lowercased()) } ?? false)
    }

    /// Whether a style is one of lists without saying more.
    func isList(_ id: String?) -> Bool {
        let names = chain(id).map { $0.value("name") ?? "" } + (id.map { [$0] } ?? [])
        return names.contains { name in
            let lower = name.lowercased().replacing(" ", with: "")
            return ["listbullet", "listnumber", "punktliste", "punktmerketliste", "nummerertliste"].contains {
                lower.hasPrefix($0)
            }
        }
    }

    /// A style and those that it is based on.
    private func chain(_ id: String?) -> [XMLElement] {
        var chain: [XMLElement] = []
        var next = id
        while let id = next, let style = byID[id], chain.count < 20 {
            chain.append(style)
            next = style.value("basedOn")
        }
        return chain
    }

    private static func level(named name: String) -> Int? {
        let lower = name.lowercased().replacing(" ", with: "")
        if ["title", "tittel", "subtitle", "undertittel"].contains(lower) { return 0 }
        for word in ["heading", "overskrift", "overskrift-", "rubrik"] where lower.hasPrefix(word) {
            if let level = Int(lower.dropFirst(word.count)), (1...9).contains(level) { return level }
        }
        return nil
    }
}

/// What the lists of a Word document look like.
struct WordNumbering {
    private let formats: [String: [Int: String]]

    /// Reads the part of the document that has them.
    init(_ root: XMLElement?) {
        var levels: [String: [Int: String]] = [:]
        for list in root?.elements("abstractNum") ?? [] {
            for level in list.elements("lvl") {
                guard let depth = level.attributes["ilvl"].flatMap({ Int($0) }) else { continue }
                levels[list.attributes["abstractNumId"] ?? "", default: [:]][depth] = level.value("numFmt") ?? "bullet"
            }
        }
        let pairs = (root?.elements("num") ?? []).map { number in
            (number.attributes["numId"] ?? "", levels[number.value("abstractNumId") ?? ""] ?? [:])
        }
        formats = Dictionary(pairs) { first, _ in first }
    }

    /// Whether a list has numbers or letters at a depth.
    func isNumbered(_ list: String, depth: Int) -> Bool {
        let format = formats[list]?[depth] ?? "bullet"
        return format != "bullet" && format != "none"
    }
}
