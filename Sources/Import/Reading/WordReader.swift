/// Reads the text of a Word document in its order.
struct WordReader {
    let package: WordPackage
    private var place = 0
    private var blocks: [SourceBlock] = []

    /// The document of a package.
    static func document(_ package: WordPackage) -> SourceDocument {
        var reader = WordReader(package: package)
        for margin in package.margins { reader.takeMargin(margin) }
        reader.take(package.document.first("body") ?? package.document)
        return SourceDocument(unit: .paragraph, blocks: reader.blocks)
    }

    private init(package: WordPackage) { self.package = package }

    /// What stands on each page belongs to none of them.
    private mutating func takeMargin(_ margin: XMLElement) {
        var reader = WordReader(package: package)
        reader.take(margin)
        let text = reader.blocks.flatMap(\.texts).joined(separator: " ").oneLine
        let comment = SourceBlock(.comment(text), at: 0)
        if !text.isEmpty, !blocks.contains(comment) { blocks.append(comment) }
    }

    private mutating func take(_ container: XMLElement) {
        for element in container.elements {
            switch element.name {
            case "p": takeParagraph(element)
            case "tbl": takeTable(element)
            // What was taken out or moved away, what stands there twice, and what says how it looks.
            case "del", "moveFrom", "Fallback", "sectPr", "pPr", "tblPr", "tblGrid", "trPr", "tcPr", "sdtPr", "rPr":
                break
            default: take(element)
            }
        }
    }

    private mutating func takeParagraph(_ element: XMLElement) {
        place += 1
        let here = place
        let properties = element.first("pPr")
        let style = properties?.value("pStyle")
        var runs = WordRuns(package: package, isBold: package.styles.isBold(style))
        runs.take(element)
        runs.close()
        let text = runs.text.trimmed
        if !text.plain.isEmpty { blocks.append(SourceBlock(content(text, properties, style), at: here)) }
        if !runs.hidden.trimmedBlanks.isEmpty { blocks.append(SourceBlock(.comment(runs.hidden.oneLine), at: here)) }
        for box in runs.boxes { take(box) }
        for note in runs.notes { takeNote(note, at: here) }
        for comment in runs.comments {
            blocks.append(SourceBlock(.comment(plain(comment)), at: here))
        }
    }

    private func content(_ text: SourceText, _ properties: XMLElement?, _ style: String?) -> SourceBlock.Content {
        if package.styles.isContents(style) { return .comment(text.plain.oneLine) }
        let own = properties?.value("outlineLvl").flatMap { Int($0) }.flatMap { $0 < 9 ? $0 + 1 : nil }
        if let level = own ?? package.styles.headingLevel(style) {
            return .heading(level: level, SourceText(text.plain.oneLine))
        }
        let list = properties?.first("numPr") ?? package.styles.numbering(style)
        if let list, let number = list.value("numId") ?? package.styles.numbering(style)?.value("numId"), number != "0"
        {
            let depth = list.value("ilvl").flatMap { Int($0) } ?? 0
            let isNumbered = package.numbering.isNumbered(number, depth: depth)
            return .item(text, depth: max(0, depth), marker: isNumbered ? "." : "-")
        }
        if package.styles.isList(style) { return .item(text, depth: 0, marker: "-") }
        // A bullet that somebody typed.
        let typed = CellReader.block(of: text)
        if case .item(_, _, let marker) = typed, !marker.contains(where: \.isNumber), !text.plain.contains("\n") {
            return typed
        }
        return .paragraph(text)
    }

    private mutating func takeNote(_ note: XMLElement, at here: Int) {
        let text = plain(note)
        if !text.isEmpty { blocks.append(SourceBlock(.paragraph(SourceText(text)), at: here)) }
    }

    private func plain(_ element: XMLElement) -> String {
        var reader = WordReader(package: package)
        reader.take(element)
        return reader.blocks.flatMap(\.texts).joined(separator: " ").oneLine
    }

    private mutating func takeTable(_ table: XMLElement) {
        var rows: [SourceRow] = []
        for row in Self.parts(of: table, named: "tr") {
            let first = place + 1
            var cells: [SourceCell] = []
            for cell in Self.parts(of: row, named: "tc") {
                var reader = WordReader(package: package)
                reader.place = place
                reader.take(cell)
                place = reader.place
                let properties = cell.first("tcPr")
                let merge = properties?.first("vMerge")
                let isContinued = merge.map { ($0.attributes["val"] ?? "continue") == "continue" } ?? false
                let width = properties?.value("gridSpan").flatMap { Int($0) } ?? 1
                cells.append(SourceCell(reader.blocks, isContinued: isContinued, width: min(max(1, width), 60)))
            }
            rows.append(SourceRow(place: first, cells: cells))
        }
        if rows.contains(where: { $0.cells.contains { !$0.blocks.isEmpty } }) {
            blocks.append(SourceBlock(.table(rows), at: rows[0].place))
        }
    }

    /// The rows or cells of a table, also those that stand in a content control.
    private static func parts(of element: XMLElement, named name: String) -> [XMLElement] {
        element.elements.flatMap { child -> [XMLElement] in
            if child.name == name { return [child] }
            return ["sdt", "sdtContent", "customXml", "ins"].contains(child.name) ? parts(of: child, named: name) : []
        }
    }
}
