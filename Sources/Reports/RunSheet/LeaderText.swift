import Basics
import Facilitation

/// The leader's run sheet as plain text: everything that is led, asked and handed out.
struct LeaderText {
    let session: SheetSession
    private let indent = 15

    private var words: RunSheetWords { session.words }

    func write(to lines: inout TextColumn) {
        SheetHeading(session: session, kind: words.leaderSheet).write(to: &lines)
        list(words.aims, session.script.aims, &lines)
        needs(&lines)
        short(&lines)
        for phase in session.phases { write(phase, to: &lines) }
        lines.gap()
        lines.paragraph(words.ends, first: TextColumn.padded(session.clock(session.minutes), to: indent))
    }

    private func list(_ title: String, _ entries: [String], _ lines: inout TextColumn) {
        guard !entries.isEmpty else { return }
        lines.gap()
        lines.paragraph(title)
        for entry in entries { lines.paragraph(entry, first: "  - ") }
    }

    private func needs(_ lines: inout TextColumn) {
        guard !session.materials.isEmpty || !session.handouts.isEmpty else { return }
        lines.gap()
        lines.paragraph(words.materials)
        if !session.materials.isEmpty {
            lines.paragraph(session.materials.joined(separator: ", "), first: "  - ")
        }
        if !session.handouts.isEmpty {
            let copies = session.copies.map { " (\(words.copies($0)))" } ?? ""
            let sheets = session.handouts.joined(separator: ", ")
            lines.paragraph("\(words.handouts)\(copies): \(sheets)", first: "  - ")
        }
    }

    private func short(_ lines: inout TextColumn) {
        let entries = TimeSavings(session: session).entries
        list(words.short, entries.map { "\($0.title) \($0.text)" }, &lines)
    }

    private func write(_ phase: SheetSession.TimedPhase, to lines: inout TextColumn) {
        lines.gap()
        lines.paragraph("\(phase.phase.title.uppercased()) · \(session.time(phase))")
        for text in phase.phase.text { lines.paragraph(text) }
        for item in phase.items { write(item, to: &lines) }
    }

    private func write(_ timed: SheetSession.TimedItem, to lines: inout TextColumn) {
        let item = timed.item
        lines.gap()
        let time = TextColumn.padded(session.clock(timed.begins), to: 7)
        let minutes = TextColumn.padded("\(item.duration.planned) min", to: 6, right: true)
        let parts = ["\(item.id) \(item.title)", session.lead(item)].filter { !$0.isEmpty } + notes(item)
        lines.paragraph(parts.joined(separator: " · "), first: time + minutes + "  ")
        let blanks = String(repeating: " ", count: indent)
        func add(_ title: String?, _ text: String) {
            guard !text.isEmpty else { return }
            lines.paragraph((title.map { $0 + ": " } ?? "") + text, first: blanks)
        }
        add(words.things, item.materials.joined(separator: ", "))
        add(words.sheet, session.names(item.handouts))
        add(words.tools, session.names(item.tools.filter { !item.handouts.contains($0) }))
        for part in SheetPart.parts(of: item, words) { write(part, blanks, to: &lines) }
    }

    private func write(_ part: SheetPart, _ blanks: String, to lines: inout TextColumn) {
        switch part {
        case .stops(let heading, let texts):
            lines.paragraph(heading + ":", first: blanks)
            for text in texts { lines.paragraph(text, first: blanks + "- ") }
        case .other(.paragraph(let text)): lines.paragraph(text, first: blanks)
        case .other(.list(let list)):
            for entry in list.lines {
                let nested = String(repeating: "  ", count: entry.depth)
                lines.paragraph(entry.text, first: "\(blanks)\(nested)\(entry.number ?? "-") ")
            }
        case .other(.table(let table)):
            let rows = TableColumns(table.rows, width: lines.width - blanks.count).lines
            for line in rows.flatMap(\.self) { lines.row(blanks + line) }
        case .other(let part):
            for text in part.words { lines.paragraph(labelled(part, text), first: blanks) }
        }
    }

    private func labelled(_ part: ItemPart, _ text: String) -> String {
        switch part {
        case .say: words.quoted(text)
        case .previousTask: "\(words.previousTask): \(text)"
        case .task: "\(words.task): \(text)"
        case .advice(let advice): "\(words.advice(advice.kind)): \(Brief.sentences(1, of: text))"
        case .heldBack(let heldBack): "\(words.heldBack(heldBack.condition)): \(text)"
        case .paragraph, .list, .table, .prompt, .step: text
        }
    }

    /// How the item may be treated: `minst 10`, `kan utgå`.
    private func notes(_ item: Item) -> [String] {
        let least = item.duration.minimum < item.duration.planned ? [words.least(item.duration.minimum)] : []
        let turns = item.duration.turns.map { [words.turns($0)] } ?? []
        return turns + least + words.marks(item)
    }
}
