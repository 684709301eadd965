import ScriptFormat

/// A table that holds a programme: a row for each item.
struct ProgrammeTable {
    /// Whether it says itself what it holds, or has times of day: others may be a table in an item's text.
    var isSure: Bool { columns.headRows > 0 || columns.hasClocks }
    private let rows: [SourceRow]
    private let columns: TableColumns
    private let finder: HeadlineFinder
    private let vocabulary: ImportVocabulary

    /// Looks at a table; `nil` where it is none of a programme.
    init?(_ rows: [SourceRow], finder: HeadlineFinder, vocabulary: ImportVocabulary) {
        guard let columns = TableColumns(rows.map { Self.expanded($0).map { $0?.line ?? "" } }, vocabulary: vocabulary)
        else { return nil }
        self.rows = rows
        var divided = columns
        let isOver = rows.map { row in Self.expanded(row).map { $0?.isContinued == true } }
        if let title = columns.meanings.firstIndex(of: "title"),
            isOver.contains(where: { $0.indices.contains(title) && $0[title] })
        {
            divided.divide(at: title)
        }
        self.columns = divided
        self.finder = finder
        self.vocabulary = vocabulary
    }

    /// A row's cells by column; a cell that is wider stands in the first of its columns.
    private static func expanded(_ row: SourceRow) -> [SourceCell?] {
        row.cells.flatMap { cell in [cell] + [SourceCell?](repeating: nil, count: cell.width - 1) }
    }

    /// Adds the rows to a plan.
    func add(to plan: inout RawPlan) {
        let head = rows.prefix(columns.headRows)
        for row in head.dropLast() { addLoose(row, to: &plan) }
        if let names = head.last { plan.fragments.append(Self.told(names)) }
        var phase = ""
        for row in rows.dropFirst(columns.headRows) { add(row, phase: &phase, to: &plan) }
    }

    private static func told(_ row: SourceRow) -> String {
        row.cells.map(\.line).filter { !$0.isEmpty }.joined(separator: " | ")
    }

    private func addLoose(_ row: SourceRow, to plan: inout RawPlan) {
        for block in row.cells.flatMap(\.blocks) { plan.add(block) }
    }

    private func add(_ row: SourceRow, phase: inout String, to plan: inout RawPlan) {
        let cells = Self.expanded(row)
        let filled = cells.indices.filter { !(cells[$0]?.line.isEmpty ?? true) }
        guard let first = filled.first else { return }
        let isTotal = filled.contains {
            ($0 == first || meaning($0) == "title") && vocabulary.ends.meaning(of: cells[$0]?.line ?? "") == "total"
        }
        // The sum of the minutes may stand under them by itself.
        let isSum = row == rows.last && plan.last != nil && filled.allSatisfy { meaning($0) == "duration" }
        if isTotal || isSum || cells.map({ $0?.line ?? "" }) == columns.names {
            return plan.add(SourceBlock(.comment(Self.told(row)), at: row.place))
        }
        let isContinued = cells.indices.contains { meaning($0) == "time" && cells[$0]?.isContinued == true }
        if filled.count == 1, !isContinued, addSingle(cells, first, row, to: &plan) { return }
        takePhase(cells, row, &phase, to: &plan)
        let hasTitle = filled.contains { meaning($0) == "title" }
        let isTimed = filled.contains { ["time", "duration"].contains(meaning($0)) }
        if plan.last != nil, isContinued || !hasTitle && !isTimed {
            for cell in filled {
                let isAside = ["who", "number", "phase", "duration", "time"].contains(meaning(cell))
                for block in cells[cell]?.blocks ?? [] {
                    plan.add(isAside ? SourceBlock(.comment(block.texts.joined(separator: " ")), at: row.place) : block)
                }
            }
            return
        }
        if let item = item(cells, row) { addItem(item, to: &plan) }
    }

    private func meaning(_ column: Int) -> String {
        columns.meanings.indices.contains(column) ? columns.meanings[column] ?? "other" : "other"
    }

    private func addItem(_ item: RawItem, to plan: inout RawPlan) {
        if item.timing.start != nil, item.timing.end == nil, item.timing.duration == nil,
            vocabulary.ends.meaning(of: item.line.title) == "end", plan.last != nil
        {
            plan.end = item.timing.start
            plan.add(SourceBlock(.comment(item.fragments.joined(separator: " | ")), at: item.place))
        } else {
            plan.add(item)
        }
    }

    /// A row with one cell: a phase, a break, an item with its time in the text, or more of the item above.
    private func addSingle(_ cells: [SourceCell?], _ column: Int, _ row: SourceRow, to plan: inout RawPlan) -> Bool {
        guard let cell = cells[column] else { return false }
        let isAcross = cell.width > 1 || column == 0 || meaning(column) == "title"
        let line = finder.line(cell.blocks.first?.texts.first ?? "")
        guard isAcross,
            !(columns.meanings.count > 1 && ["time", "duration"].contains(meaning(column)) && cell.width == 1
                && !line.timing.isEmpty)
        else { return false }
        let isPhase = vocabulary.phase(line.title) != nil
        let isLone = cell.width > 1 || column == 0 && meaning(0) != "title"
        if isPhase || isLone && line.timing.isEmpty && !BreakTitle.contains(line.title) && cell.line.count <= 60 {
            var phase = RawPhase(place: row.place, title: line.title, timing: line.timing)
            phase.fragments = StructureReader.fragments(cell.blocks.first?.texts.first ?? "", line)
            phase.intro = Array(cell.blocks.dropFirst())
            plan.phases.append(phase)
            return true
        }
        var item = RawItem(
            place: row.place, line: line,
            fragments: StructureReader.fragments(cell.blocks.first?.texts.first ?? "", line))
        item.blocks = Array(cell.blocks.dropFirst())
        plan.add(item)
        return true
    }

    private func takePhase(_ cells: [SourceCell?], _ row: SourceRow, _ phase: inout String, to plan: inout RawPlan) {
        guard let column = columns.meanings.firstIndex(of: "phase"),
            let cell = cells.indices.contains(column) ? cells[column] : nil,
            !cell.line.isEmpty
        else { return }
        guard cell.line != phase else { return plan.fragments.append(cell.line) }
        phase = cell.line
        let line = finder.line(cell.line)
        plan.phases.append(
            RawPhase(
                place: row.place, title: line.title, timing: line.timing,
                fragments: StructureReader.fragments(cell.line, line)))
    }

    private func item(_ cells: [SourceCell?], _ row: SourceRow) -> RawItem? {
        var timing = Timing()
        var fragments: [String] = []
        var title: (line: TimedLine, rest: [SourceBlock])?
        var who: [String] = []
        var labelled: [LabelledText] = []
        for (column, cell) in cells.enumerated() {
            guard let cell, !cell.line.isEmpty else { continue }
            switch meaning(column) {
            case "time", "end", "duration":
                fragments.append(cell.line)
                timing = timing.filled(with: self.timing(cell.line, meaning(column)))
            case "number", "phase": if meaning(column) == "number" { fragments.append(cell.line) }
            case "title":
                title = (finder.line(cell.blocks[0].texts.last ?? ""), Array(cell.blocks.dropFirst()))
                fragments += headline(cell.blocks[0])
            case "who":
                fragments.append(cell.line)
                who.append(cell.line)
            case let label where ["content", "notes"].contains(label):
                labelled.append(LabelledText(label: "", name: "", blocks: cell.blocks))
            case let label where ["method", "aim", "other"].contains(label):
                let name = columns.names.indices.contains(column) ? columns.names[column] : ""
                labelled.append(LabelledText(label: label, name: name, blocks: cell.blocks))
            case let label: labelled.append(LabelledText(label: label, name: label, blocks: cell.blocks))
            }
        }
        if title == nil, let column = labelled.firstIndex(where: { $0.label.isEmpty }),
            let first = labelled[column].blocks.first
        {
            title = (finder.line(first.texts.last ?? ""), [])
            fragments += headline(first)
            labelled[column] = LabelledText(label: "", name: "", blocks: Array(labelled[column].blocks.dropFirst()))
        }
        var item = RawItem(place: row.place, line: title?.line ?? finder.line(""), fragments: fragments)
        item.timing = timing.filled(with: item.timing)
        item.who = who
        var below = title?.rest ?? []
        if let rest = title?.line.rest, !rest.isEmpty {
            below.insert(SourceBlock(.paragraph(SourceText(rest)), at: row.place), at: 0)
        }
        // What one needs comes before all else, and what stands under the title before the other columns.
        let needed = labelled.filter { $0.label == "materials" }
        item.labelled =
            needed + [LabelledText(label: "", name: "", blocks: below)]
            + labelled.filter { $0.label != "materials" }
        return item
    }

    /// The pieces of a block that an item is called by.
    private func headline(_ block: SourceBlock) -> [String] {
        let text = block.texts.last ?? ""
        return block.texts.dropLast() + StructureReader.fragments(text, finder.line(text))
    }

    private func timing(_ text: String, _ meaning: String) -> Timing {
        let lengths = LengthScanner(words: vocabulary.times)
        if let duration = lengths.duration(text) { return Timing(duration: duration) }
        if meaning == "duration", let minutes = lengths.minutes(text) { return Timing(duration: minutes) }
        let characters = Array(text)
        var scanner = ClockScanner(
            characters, from: 0, readsBare: true, readsEarly: columns.hasClocks, words: vocabulary.times)
        if let found = scanner.timing() {
            if meaning == "end" { return Timing(end: found.start) }
            let rest = String(characters[scanner.index...]).trimmingMarks
            return found.filled(with: Timing(duration: lengths.duration(rest)))
        }
        return meaning == "time" ? Timing(duration: lengths.minutes(text)) : Timing()
    }
}
