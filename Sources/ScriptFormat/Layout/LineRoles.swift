import Facilitation

/// Finds out what each line below the front matter is.
struct LineRoles {
    /// The roles by the index of the line; blank lines and comments have none.
    private(set) var roles: [Int: LineRole] = [:]
    private let document: ParsedDocument
    private let headings: HeadingLayout
    private let labels: LabelLayout
    /// Where labels stand in lists, a list is not what it looks like, and is left alone.
    private let leavesLists: Bool

    /// Looks at a document.
    init(_ document: ParsedDocument, _ value: Document) {
        self.document = document
        headings = HeadingLayout(document: document, value: value)
        labels = LabelLayout(document: document, language: value.language)
        leavesLists = document.tree.blocks.contains { block in
            if case .label(let label) = block, case .inList = label.form { true } else { false }
        }
        for (index, block) in document.tree.blocks.enumerated() { add(block, index) }
    }

    private mutating func add(_ block: BlockSyntax, _ index: Int) {
        switch block {
        case .heading(let heading): add(heading, index)
        case .label(let label):
            set(index, at: label.word.lowerBound, labels.form(label))
            for line in label.value?.lines ?? [] { set(index, at: line.lowerBound, .continuation(indent: 0)) }
            if let list = label.list { add(list, index) }
        case .paragraph(let text): add(text.lines, index)
        case .table(let table): add(table.lines, index)
        case .list(let list): add(list, index)
        case .code(let text):
            let lines =
                document.source.lineIndex(
                    of: text.range.lowerBound)...document.source.lineIndex(
                    of: text.range.upperBound)
            for line in lines { roles[line] = LineRole(block: index, form: .verbatim) }
        case .divider(let range): set(index, at: range.lowerBound, .plain)
        }
    }

    private mutating func add(_ lines: [Range<Int>], _ index: Int) {
        for (number, line) in lines.enumerated() {
            set(index, at: line.lowerBound, number == 0 ? .plain : .continuation(indent: 0))
        }
    }

    private mutating func add(_ heading: HeadingSyntax, _ index: Int) {
        guard let line = headings.line(heading) else {
            let first = document.source.lineIndex(of: heading.range.lowerBound)
            let last = document.source.lineIndex(of: heading.underline?.lowerBound ?? heading.range.lowerBound)
            for line in first...last { roles[line] = LineRole(block: index, form: line == first ? .plain : .verbatim) }
            return
        }
        set(index, at: heading.range.lowerBound, .written(line))
        if let underline = heading.underline { set(index, at: underline.lowerBound, .dropped) }
    }

    private mutating func add(_ list: ListSyntax, _ index: Int) {
        let isLeft = leavesLists || holdsFence(list)
        var columns: [Int] = []
        for item in list.items {
            columns.removeLast(max(0, columns.count - item.depth))
            let indent = columns.last ?? 0
            let marker = marker(of: item, at: indent)
            columns.append(indent + marker.count + 1)
            let isLeft = isLeft || isAfterComment(item)
            set(
                index, at: item.marker.lowerBound,
                isLeft ? .verbatim : .replaced(.spaces(indent) + marker + [.space], until: item.marker.upperBound))
            let first = document.source.lineIndex(of: item.marker.lowerBound)
            for line in item.text.lines where document.source.lineIndex(of: line.lowerBound) != first {
                set(index, at: line.lowerBound, isLeft ? .verbatim : .continuation(indent: columns.last ?? 0))
            }
        }
    }

    /// A hyphen for any bullet, unless the line would become one across the page; numbers stay.
    private func marker(of item: ListItemSyntax, at indent: Int) -> [UInt8] {
        let written = Array(document.source.bytes[item.marker])
        if written.first?.isDigit ?? false { return written }
        let content = item.text.lines.first.map { Array(document.source.bytes[$0]) } ?? []
        let line = content.isEmpty ? [UInt8.hyphen] : [.hyphen, .space] + content
        if case .bullet = ShapeReader(bytes: line, range: 0..<line.count, indent: indent).shape { return [.hyphen] }
        return item.isLoose ? [.asterisk] : written
    }

    /// Whether a list holds a code block, or what would be one nearer to the margin.
    private func holdsFence(_ list: ListSyntax) -> Bool {
        list.items.flatMap(\.text.lines).contains { line in
            if case .fence = ScannedLine(line, in: document.text).shape { true } else { false }
        }
    }

    private func isAfterComment(_ item: ListItemSyntax) -> Bool {
        let line = document.source.lines[document.source.lineIndex(of: item.marker.lowerBound)]
        return document.text.bytes[line.lowerBound..<item.marker.lowerBound].contains(.hidden)
    }

    private mutating func set(_ block: Int, at offset: Int, _ form: LineRole.Form) {
        let line = document.source.lineIndex(of: offset)
        if roles[line] == nil { roles[line] = LineRole(block: block, form: form) }
    }
}
