import Facilitation

/// Reads what stands before the first item: the title, aims, what to prepare, when and where it is.
struct FactReader {
    private let vocabulary: ImportVocabulary
    private(set) var facts = PlanFacts()
    /// What the lines under a heading are about.
    private var open: String?
    /// Whether the fact had a value on its own line, and only a list can go on with it.
    private var isFilled = false
    private var titles: [String] = []
    private var intro: [SourceBlock] = []

    /// The facts in a plan.
    static func read(_ plan: RawPlan, vocabulary: ImportVocabulary, leaders: LeaderReader) -> PlanFacts {
        var reader = FactReader(vocabulary: vocabulary)
        reader.facts.fragments = plan.fragments
        for block in plan.preamble { reader.take(block) }
        reader.takeRemainder(plan.remainder)
        reader.settleTitle()
        var body = BodyReader(vocabulary: vocabulary, leaders: leaders)
        body.take(reader.intro)
        // Labels are for items alone.
        reader.facts.intro = body.parts.flatMap { part -> [PlanPart] in
            if case .label(_, let values) = part { values.map { PlanPart.paragraph($0) } } else { [part] }
        }
        reader.facts.introFragments = body.fragments
        return reader.facts
    }

    private init(vocabulary: ImportVocabulary) { self.vocabulary = vocabulary }

    private mutating func take(_ block: SourceBlock) {
        switch block.content {
        case .heading(let level, let text): takeHeading(text.plain.oneLine, isTitle: level < 2 || titles.isEmpty)
        case .paragraph(let text):
            for line in text.lines { takeLine(line, block.place) }
        case .item(let text, _, _): takeItem(text.plain.oneLine, block)
        case .table(let rows): takeTable(rows)
        case .fact(let name, let values): takeFact(name, values)
        case .code, .comment: facts.fragments += block.texts
        case .divider: open = nil
        }
    }

    /// What is at the end: things to have ready are found there too, and the rest is kept.
    private mutating func takeRemainder(_ blocks: [SourceBlock]) {
        for block in blocks {
            facts.remainder += block.texts.map(\.oneLine)
            guard case .paragraph(let text) = block.content, let fact = fact(in: text.plain.oneLine),
                ["materials", "preparation"].contains(fact.meaning), !fact.value.isEmpty
            else { continue }
            let word = String(text.plain.prefix { $0 != ":" }).oneLine
            facts.preparation.append(fact.meaning == "materials" ? "\(word): \(fact.value)" : fact.value)
        }
    }

    private mutating func takeHeading(_ text: String, isTitle: Bool) {
        let (plain, addresses) = PlainLink.taken(from: text)
        facts.fragments += [plain] + addresses
        isFilled = false
        open = vocabulary.fact(text)
        if let label = vocabulary.labels.meaning(of: text), open == nil {
            open = label == "materials" ? "materials" : "other"
        }
        guard open == nil else { return }
        if let fact = fact(in: text) { return set(fact.meaning, fact.value) }
        if isTitle { titles.append(PlainLink.taken(from: text).text) }
        open = isTitle ? nil : "other"
    }

    private func fact(in text: String) -> (meaning: String, value: String)? {
        guard let colon = text.prefix(45).firstIndex(of: ":") else { return nil }
        let word = text[..<colon]
        let value = text[text.index(after: colon)...].trimmedBlanks
        if let meaning = vocabulary.fact(word) { return (meaning, value) }
        return vocabulary.labels.meaning(of: word) == "materials" ? ("materials", value) : nil
    }

    private mutating func takeLine(_ line: SourceText, _ place: Int) {
        let text = line.plain.oneLine
        if let fact = fact(in: text) {
            facts.fragments += [String(text.prefix { $0 != ":" }), fact.value]
            (open, isFilled) = (fact.meaning, !fact.value.isEmpty)
            if !fact.value.isEmpty { set(fact.meaning, fact.value) }
            return
        }
        let isHeading = ["aims", "preparation"].contains(vocabulary.fact(text))
        if line.isStrong || isHeading || open == nil && titles.isEmpty && facts.title == nil && isTitle(text) {
            return takeHeading(text, isTitle: titles.isEmpty)
        }
        if isFilled { (open, isFilled) = (nil, false) }
        if let open, open != "other" {
            facts.fragments.append(text)
            return set(open, text)
        }
        if open == nil, !titles.isEmpty, text.count < 60 {
            let session = SessionTitle(text, vocabulary: vocabulary)
            if session.session != nil, session.title == nil {
                facts.fragments.append(text)
                return titles.append(text)
            }
        }
        let isProse = text.count >= 40 || ".!?".contains(text.last ?? " ")
        if isProse, open == nil {
            intro.append(SourceBlock(.paragraph(line), at: place))
        } else {
            facts.fragments.append(text)
            facts.timing = facts.timing.filled(with: TimedLine(text, vocabulary: vocabulary).timing)
        }
    }

    private func isTitle(_ text: String) -> Bool { text.count <= 80 && !".,!?:".contains(text.last ?? " ") }

    private mutating func takeItem(_ text: String, _ block: SourceBlock) {
        if let fact = fact(in: text) {
            facts.fragments += [String(text.prefix { $0 != ":" }), fact.value]
            open = fact.value.isEmpty ? fact.meaning : open
            if !fact.value.isEmpty { set(fact.meaning, fact.value) }
        } else if let open, open != "other" {
            facts.fragments += block.texts
            set(open, text)
        } else if open == nil {
            intro.append(block)
        } else {
            facts.fragments += block.texts
        }
    }

    /// A table of facts: a name and what it is in each row.
    private mutating func takeTable(_ rows: [SourceRow]) {
        for row in rows {
            let cells = row.cells.map(\.line)
            facts.fragments += cells
            guard cells.count > 1, let meaning = vocabulary.fact(cells[0]) else { continue }
            for block in row.cells.dropFirst().flatMap(\.blocks) { set(meaning, block.texts.last?.oneLine ?? "") }
        }
    }

    private mutating func takeFact(_ name: String, _ values: [String]) {
        facts.fragments += [name] + values
        guard let meaning = vocabulary.facts.meaning(of: name) else { return }
        for value in values { set(meaning, value) }
    }

    private mutating func set(_ meaning: String, _ value: String) {
        guard !value.isEmpty else { return }
        switch meaning {
        case "title": if facts.title == nil { facts.title = value }
        case "course": if facts.course == nil { facts.course = value }
        case "session":
            let digits = value.prefix { $0.isNumber }
            facts.session = facts.session ?? Int(digits).flatMap { $0 > 0 ? $0 : nil }
            let rest = value.dropFirst(digits.count).drop { !$0.isLetter }
            if !rest.isEmpty, digits.isEmpty || facts.title == nil { titles.append(String(rest)) }
        case "aims": facts.aims.append(value)
        case "preparation": facts.preparation.append(value)
        case "materials":
            let word = facts.fragments.last { vocabulary.labels.meaning(of: $0) == "materials" } ?? ""
            facts.preparation.append(word.isEmpty ? value : "\(word.trimmingMarks): \(value)")
        case "when", "duration":
            facts.timing = facts.timing.filled(with: TimedLine(value, vocabulary: vocabulary).timing)
        default: break
        }
    }

    /// The title from the headings at the top: `Samling 2: Tempo` has a number too, and then another one is the course.
    private mutating func settleTitle() {
        let parsed = titles.map { SessionTitle($0, vocabulary: vocabulary) }
        let own = parsed.firstIndex { $0.session != nil && $0.title != nil } ?? parsed.startIndex
        guard parsed.indices.contains(own) else { return }
        // `Samling 2 av 5` on a line of its own: what stands above is the course.
        if parsed[own].session == nil, let alone = parsed.first(where: { $0.session != nil && $0.title == nil }) {
            facts.session = facts.session ?? alone.session
            facts.course = facts.course ?? parsed[own].title
        }
        facts.session = facts.session ?? parsed[own].session
        facts.title = facts.title ?? parsed[own].title ?? titles[own]
        facts.course = facts.course ?? parsed[own].course
        if own > 0, parsed[0].session == nil { facts.course = facts.course ?? parsed[0].title }
    }
}
