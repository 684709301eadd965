import Facilitation

/// Reads what a tool or a method means.
struct ToolMaker {
    let document: ParsedDocument
    let id: String
    let kind: DocumentKind

    private var text: UncommentedText { document.text }

    /// The tool.
    func read(_ values: FrontMatterValues, _ report: inout Report) -> Tool {
        let key: FrontMatterKey = kind == .method ? .method : .tool
        let title = values.title([.title, key], in: document, &report)
        var tool = Tool(
            id: id, kind: kind == .method ? .method : .tool, title: title ?? id, language: values.language,
            purposes: purposes(values.entry(.purpose), &report))
        var section: ToolSection?
        for block in document.tree.blocks {
            if case .heading(let heading) = block {
                section = self.section(heading, &report)
                if section == nil { tool.text.append(text.words(heading.content)) }
            } else if case .paragraph(let paragraph) = block, let unmarked = unmarkedSection(paragraph, &report) {
                section = unmarked
            } else {
                add(block, to: section, of: &tool, &report)
            }
        }
        return tool
    }

    private func purposes(_ entry: FrontMatterEntry?, _ report: inout Report) -> [Tool.Purpose] {
        (entry?.texts ?? []).flatMap { text in
            text.text.split(separator: ",").compactMap { part in
                let word = String(part).trimmingSpaces
                if let purpose = Tool.Purpose.words.meaning(of: word) { return purpose }
                let nearest = Tool.Purpose.words.nearest(to: word)
                report.add(
                    .unknownPurpose(written: word, nearest: nearest), at: place(of: word, in: text.range), fix: nearest)
                return nil
            }
        }
    }

    /// Where a word stands in a range; the range itself where it is written otherwise there.
    private func place(of word: String, in range: Range<Int>) -> Range<Int> {
        text.bytes[range].firstRange(of: Array(word.utf8)) ?? range
    }

    private func section(_ heading: HeadingSyntax, _ report: inout Report) -> ToolSection? {
        var title = text.words(heading.content)
        if title.last == ":" { title.removeLast() }
        let known = ToolSection.words.meaning(of: title)
        if heading.style == .unspacedMarks {
            let marks = heading.range.prefix(heading.level)
            report.add(
                .headingSpace(level: heading.level, title: title), at: marks, fix: " ",
                replacing: marks.upperBound..<marks.upperBound)
        }
        if known == nil {
            let nearest = ToolSection.words.nearest(to: title)
            report.add(.unknownSection(written: title, nearest: nearest), at: heading.content, fix: nearest)
            return nearest.flatMap { ToolSection.words.meaning(of: $0) }
        }
        return known
    }

    /// The section that a paragraph begins which is nothing but the name of one: its heading has lost its mark.
    private func unmarkedSection(_ paragraph: TextSyntax, _ report: inout Report) -> ToolSection? {
        guard paragraph.lines.count == 1 else { return nil }
        var name = Emphasis.unwrap(paragraph.range, in: text.bytes)
        if let last = name.last, text.bytes[last] == .colon { name = Blank.trim(name.dropLast(), in: text.bytes) }
        let title = text.words(Emphasis.unwrap(name, in: text.bytes))
        guard title.first?.isUppercase == true, let section = ToolSection.words.meaning(of: title) else { return nil }
        report.add(
            .headingMarks(level: 1, title: title, isSection: true), at: paragraph.range, fix: "# \(title)")
        return section
    }

    private func add(_ block: BlockSyntax, to section: ToolSection?, of tool: inout Tool, _ report: inout Report) {
        switch block {
        case .paragraph(let paragraph): add([paragraph], isList: false, to: section, of: &tool, &report)
        case .code(let code):
            let lines = text.lines(code: code).map { TextSyntax(lines: [$0]) }
            add(lines, isList: false, to: section, of: &tool, &report)
        case .table(let table):
            let rows = table.rows.map { row in TextSyntax(lines: row.filter { !$0.isEmpty }) }
            add(rows.filter { !$0.lines.isEmpty }, isList: false, to: section, of: &tool, &report)
        case .list(let list):
            let reader = LabelValueReader(text: text)
            for item in list.items { reader.report(item, &report) }
            if section == .steps { reader.reportNested(list.items, &report) }
            let items = list.items.map(\.text).filter { !$0.lines.isEmpty }
            add(items, isList: true, to: section, of: &tool, &report)
        case .label, .heading, .divider: break
        }
    }

    private func add(
        _ texts: [TextSyntax], isList: Bool, to section: ToolSection?, of tool: inout Tool, _ report: inout Report
    ) {
        let words = texts.map { text.plain(paragraph: $0) }
        switch section {
        case nil: tool.text += words
        case .whenToUse: tool.whenToUse += words
        case .questions: tool.questions += words
        case .cautions: tool.cautions += words
        case .sources: tool.sources += words
        case .worksheet:
            var sheet = tool.worksheet ?? WorksheetText()
            if isList { sheet.labels += words } else { sheet.instructions += words }
            tool.worksheet = sheet
        case .steps:
            for step in texts { tool.steps.append(StepReader(text: text).read(step, &report)) }
        }
    }
}
