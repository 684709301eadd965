import Facilitation

/// Reads what stands in an item: labels, questions with their form of work, lists, tables and plain text, in their order.
struct BodyReader {
    private let vocabulary: ImportVocabulary
    private let leaders: LeaderReader
    private let asking: AskedText
    private(set) var parts: [PlanPart] = []
    private(set) var roles: [Role] = []
    private(set) var names: [String] = []
    private(set) var timing = Timing()
    /// Pieces of text that are understood, and not written as they stand.
    private(set) var fragments: [String] = []
    /// The label that the next lines belong to, where it has no value yet.
    private var open: String?
    /// How the group works by the words that stand right before.
    private var form: String?
    /// How the group works in all of the item, where its title says it.
    private var usualForm: String?
    private var list: [PlanEntry] = []

    init(vocabulary: ImportVocabulary, leaders: LeaderReader) {
        self.vocabulary = vocabulary
        self.leaders = leaders
        asking = AskedText(vocabulary: vocabulary)
    }

    /// Reads blocks in their order.
    mutating func take(_ blocks: [SourceBlock]) {
        for block in blocks { take(block.content) }
        flush()
    }

    /// Takes a form of work for all questions that have none of their own.
    mutating func works(in form: String?) { usualForm = form }

    /// Takes the question that a title has after a colon: `To og to: Hva hjalp?`.
    mutating func take(titled title: String) {
        guard let colon = title.firstIndex(of: ":") else { return }
        let question = title[title.index(after: colon)...].trimmedBlanks
        guard question.hasSuffix("?"), question.split(separator: " ").count > 2 else { return }
        let label = vocabulary.labels.meaning(of: title[..<colon])
        let form = label.flatMap { Self.prompts.contains($0) ? $0 : nil } ?? vocabulary.forms.first(in: title)?.meaning
        add(form ?? "question", [question])
    }

    /// Reads what stands under a label of its own, such as in a column.
    mutating func take(_ blocks: [SourceBlock], under label: String) {
        flush()
        let id = Self.written[label] ?? (Self.known.contains(label) ? label : nil)
        guard let id else {
            guard !label.isEmpty else { return take(blocks) }
            if case .paragraph(let text)? = blocks.first?.content {
                fragments.append(text.plain.oneLine)
                add(paragraph: "\(label): \(text.plain.oneLine)")
                return take(Array(blocks.dropFirst()))
            }
            add(paragraph: label + ":")
            return take(blocks)
        }
        open = id
        take(blocks)
        open = nil
    }

    mutating func take(who text: String) {
        let found = leaders.read(text)
        for role in found.roles where !roles.contains(role) { roles.append(role) }
        for name in found.names where !names.contains(name) { names.append(name) }
    }

    /// The labels of the format that are labels here too.
    static let known: Set = [
        "materials", "task", "previous-task", "say", "tip", "recommendation", "consideration", "question", "pairs",
        "group", "reflection", "step", "if-quiet", "if-time",
    ]
    private static let written = ["materials": "materials", "question": "question"]
    private static let prompts: Set = ["question", "pairs", "group", "reflection"]

    private mutating func take(_ content: SourceBlock.Content) {
        switch content {
        case .heading(_, let text):
            flush()
            takeHeadline(text.plain.oneLine)
        case .paragraph(let text):
            for line in text.lines { takeLine(line) }
        case .item(let text, let depth, let marker): takeItem(text, depth, marker)
        case .table(let rows):
            flush()
            open = nil
            fragments += rows.flatMap { $0.cells.map(\.line) }
            parts.append(.table(rows.map { $0.cells.map(\.line) }))
        case .code(let text):
            flush()
            for line in text.split(separator: "\n") { parts.append(.paragraph(line.oneLine)) }
            fragments.append(text)
        case .comment(let text):
            flush()
            fragments.append(text)
            parts.append(.comment(text))
        case .fact(let name, let values): take(.comment(([name] + values).joined(separator: " ")))
        case .divider: flush()
        }
    }

    private mutating func takeHeadline(_ text: String) {
        if let label = vocabulary.labels.meaning(of: text), Self.known.contains(label) {
            fragments.append(text)
            open = label
            form = nil
        } else {
            fragments.append(text)
            add(paragraph: text)
        }
    }

    private mutating func takeLine(_ line: SourceText) {
        let text = line.plain.oneLine
        if let label = vocabulary.label(in: text), takeLabel(label, isStrong: line.strong > 0) { return }
        if line.isStrong, vocabulary.labels.meaning(of: text) != nil { return takeHeadline(text) }
        let asked = asking.divided(text)
        fragments += asking.pieces(of: text, asked.question)
        if !list.isEmpty { flush() }
        if let label = open {
            open = nil
            return add(label, [text])
        }
        flush()
        if let label = vocabulary.named(in: text) { return parts.append(.label(label.id, [label.value])) }
        if !asked.lead.isEmpty { add(paragraph: asked.lead) }
        guard !asked.question.isEmpty else { return }
        add(asking.form(asked.question) ?? form ?? usualForm ?? "question", [asked.question])
    }

    /// Takes a line with a label; false where it is prose all the same.
    private mutating func takeLabel(_ label: (meaning: String, word: String, value: String), isStrong: Bool) -> Bool {
        flush()
        switch label.meaning {
        case "lead":
            guard label.value.count <= 80, !label.value.isEmpty else { return false }
            fragments += [label.word, label.value]
            take(who: label.value)
        case "duration":
            let found = TimedLine(label.value, readsBare: true, vocabulary: vocabulary)
            guard found.title.isEmpty, !found.timing.isEmpty else {
                guard let minutes = LengthScanner(words: vocabulary.times).minutes(label.value) else { return false }
                timing = timing.filled(with: Timing(duration: minutes))
                fragments += [label.word, label.value]
                return true
            }
            timing = timing.filled(with: found.timing)
            fragments += [label.word, label.value]
        case "content":
            fragments.append(label.word)
            if !label.value.isEmpty { takeLine(SourceText(label.value)) }
        default:
            guard Self.known.contains(label.meaning) else { return false }
            fragments.append(label.word)
            if label.value.isEmpty {
                open = label.meaning
            } else {
                fragments.append(label.value)
                add(label.meaning, [label.value])
                open = nil
            }
        }
        return true
    }

    private mutating func takeItem(_ text: SourceText, _ depth: Int, _ marker: String) {
        let plain = text.plain.oneLine
        if SourceBlock.isNumber(marker) { fragments.append(marker) }
        // A step may have the form of work before it, as a script's has.
        if let label = vocabulary.label(in: plain), open == nil || depth == 0 && open != "step",
            takeLabel(label, isStrong: text.strong > 0)
        {
            return
        }
        fragments.append(plain)
        let number = marker.contains(where: { $0.isNumber || $0 == "." }) ? marker : nil
        list.append(PlanEntry(depth: depth, number: number, text: plain))
    }

    /// Ends the list that is open: its questions are prompts, the rest stays a list.
    private mutating func flush() {
        let entries = list
        list = []
        guard !entries.isEmpty else { return }
        if let label = open {
            open = nil
            return add(label, entries.map(\.text))
        }
        var plain: [PlanEntry] = []
        for entry in entries {
            let asked = asking.divided(entry.text)
            if !asked.lead.isEmpty {
                plain.append(PlanEntry(depth: entry.depth, number: entry.number, text: asked.lead))
                form = leadingForm(asked.lead)
            }
            guard !asked.question.isEmpty else { continue }
            add(list: plain)
            plain = []
            add(asking.form(asked.question) ?? form ?? usualForm ?? "question", [asked.question])
        }
        add(list: plain)
    }

    private mutating func add(list entries: [PlanEntry]) {
        guard !entries.isEmpty else { return }
        let outermost = entries.map(\.depth).min() ?? 0
        // Right under a label's list these would be part of it; under a value on the label's own line they are not.
        if case .label(let id, let values) = parts.last, values.count > 1 {
            parts[parts.count - 1] = .label(id, values.dropLast())
            parts.append(.label(id, [values[values.count - 1]]))
        }
        parts.append(.list(entries.map { PlanEntry(depth: $0.depth - outermost, number: $0.number, text: $0.text) }))
    }

    private mutating func add(paragraph text: String) {
        parts.append(.paragraph(text))
        form = leadingForm(text)
    }

    /// Adds the values of a label; those of one that goes on are one list.
    private mutating func add(_ label: String, _ values: [String]) {
        if Self.prompts.contains(label), case .label(label, let before) = parts.last {
            parts[parts.count - 1] = .label(label, before + values)
        } else {
            let isThings = label == "materials"
            parts.append(.label(label, isThings ? values.map { $0.replacing(";", with: ",") } : values))
        }
    }

    /// The form of work that a text announces for what comes after it.
    private func leadingForm(_ text: String) -> String? {
        text.count <= 160 ? vocabulary.forms.first(in: text)?.meaning : nil
    }
}
