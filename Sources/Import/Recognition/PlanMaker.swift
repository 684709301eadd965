import Facilitation
import Languages
import ScriptFormat

/// Makes a plan of what was divided: who leads, how long, what is asked; and says what is unsure.
struct PlanMaker {
    private let vocabulary: ImportVocabulary
    private let leaders: LeaderReader
    private let options: ImportOptions
    private let texts: Texts
    private var names: [String: Int] = [:]
    /// Whether no item has been made yet.
    private var isFirst = true
    private var doubts: [Doubt] = []

    /// The plan, and what is unsure about it in the order of the source.
    static func make(
        _ raw: RawPlan, vocabulary: ImportVocabulary, options: ImportOptions, language: Language
    ) -> (plan: Plan, doubts: [Doubt]) {
        var maker = PlanMaker(
            vocabulary: vocabulary, leaders: LeaderReader(vocabulary: vocabulary, roles: options.roles),
            options: options,
            texts: Texts(language: language))
        let plan = maker.plan(raw)
        let doubts = maker.doubts.enumerated().sorted {
            ($0.element.place ?? 0, $0.offset) < ($1.element.place ?? 0, $1.offset)
        }
        return (plan, doubts.map(\.element))
    }

    private init(vocabulary: ImportVocabulary, leaders: LeaderReader, options: ImportOptions, texts: Texts) {
        self.vocabulary = vocabulary
        self.leaders = leaders
        self.options = options
        self.texts = texts
    }

    private mutating func plan(_ raw: RawPlan) -> Plan {
        var plan = Plan(facts: FactReader.read(raw, vocabulary: vocabulary, leaders: leaders))
        if plan.facts.title == nil {
            let title = options.title
            doubts.append(Doubt("The plan does not say what the session is called. The script says “\(title)”."))
        }
        if let first = raw.remainder.first(where: { !$0.texts.isEmpty }) {
            doubts.append(
                Doubt(
                    "What comes after the programme belongs to no item. It stands in a comment at the end.",
                    at: first.place))
        }
        plan.phases = raw.phases.map { phase($0) }
        fillTimes(&plan, end: raw.end ?? plan.facts.timing.end)
        var divider = PhaseDivider(vocabulary: vocabulary, texts: texts)
        plan.phases = divider.divide(plan.phases)
        doubts += divider.doubts
        for index in plan.phases.indices where plan.phases[index].duration == nil {
            plan.phases[index].duration = PlannedDuration(
                plan.phases[index].items.reduce(0) { $0 + $1.duration.planned })
        }
        plan.phases[0].intro = plan.facts.intro + plan.phases[0].intro
        plan.phases[0].fragments += plan.facts.introFragments
        plan.facts.intro = []
        tellNames()
        return plan
    }

    private mutating func phase(_ raw: RawPhase) -> PlanPhase {
        var body = BodyReader(vocabulary: vocabulary, leaders: leaders)
        var phase = PlanPhase(place: raw.place, title: raw.title ?? "", fragments: raw.fragments)
        if raw.title?.isOnlyMarks == true { phase.title = texts.word("main part", of: "phase") }
        phase.duration = raw.timing.duration ?? raw.timing.span.map { PlannedDuration($0) }
        phase.builds = raw.timing.builds
        phase.items = raw.items.map { item($0) }
        if phase.items.isEmpty {
            // A phase with nothing but text is an item of its own.
            var only = RawItem(
                place: raw.place, line: TimedLine(raw.title ?? "", vocabulary: vocabulary), fragments: [])
            only.timing = raw.timing
            only.blocks = raw.intro
            phase.items = [item(only)]
            return phase
        }
        body.take(raw.intro)
        phase.intro = body.parts.flatMap { part -> [PlanPart] in
            if case .label(_, let values) = part { values.map { PlanPart.paragraph($0) } } else { [part] }
        }
        phase.fragments += body.fragments
        return phase
    }

    private mutating func item(_ raw: RawItem) -> PlanItem {
        var body = BodyReader(vocabulary: vocabulary, leaders: leaders)
        for who in raw.line.who + raw.who { body.take(who: who) }
        if let label = vocabulary.label(in: raw.line.title), label.meaning == "task", !label.value.isEmpty {
            body.take([SourceBlock(.paragraph(SourceText(label.value)), at: raw.place)], under: "task")
        }
        body.take(titled: raw.line.title)
        let forms = ([raw.line.title] + raw.labelled.filter { $0.label == "method" }.map(\.text)).compactMap {
            vocabulary.forms.first(in: $0)?.meaning
        }
        body.works(in: forms.first)
        for part in raw.labelled { body.take(part.blocks, under: part.name) }
        body.take(raw.blocks)
        var item = PlanItem(place: raw.place, title: raw.line.title, timing: raw.timing.filled(with: body.timing))
        item.parts = body.parts
        item.fragments = raw.fragments + body.fragments
        item.lead = body.roles
        item.marks = marks(raw.line)
        if vocabulary.labels.meaning(of: item.title) == "task" { item.parts = Self.withTask(item.parts) }
        if item.title.isOnlyMarks { item.title = title(of: item) }
        for name in body.names where names[name] == nil && name.count <= 40 { names[name] = raw.place }
        if item.parts.contains(where: { clocks(in: $0) > (raw.timing.start == nil ? 1 : 2) }) {
            doubts.append(
                Doubt(
                    "There are times of day in the text of “\(item.title)”. A line that begins with each of them makes items of them.",
                    at: raw.place))
        }
        return item
    }

    /// How many times of day stand in a paragraph.
    private func clocks(in part: PlanPart) -> Int {
        guard case .paragraph(let text) = part else { return 0 }
        let words = text.split(separator: " ")
        return words.indices.count { index in
            let characters = Array(words[index...].prefix(2).joined(separator: " "))
            let isClock = words[index].contains { ":.".contains($0) } && words[index].contains(where: \.isNumber)
            var scanner = ClockScanner(characters, from: 0, readsBare: false, words: vocabulary.times)
            return isClock && scanner.timing() != nil
        }
    }

    /// Under a title such as `Til neste gang` the first text is the task, where nothing else is called so.
    private static func withTask(_ parts: [PlanPart]) -> [PlanPart] {
        let hasTask = parts.contains { if case .label("task", _) = $0 { true } else { false } }
        guard !hasTask, let first = parts.first else { return parts }
        let texts: [String]
        switch first {
        case .paragraph(let text): texts = [text]
        case .list(let entries): texts = entries.map(\.text)
        default: return parts
        }
        return [.label("task", texts)] + parts.dropFirst()
    }

    private mutating func marks(_ line: TimedLine) -> Marks {
        var marks: Marks = vocabulary.isBreak(line.title, isFirst: isFirst) ? [.pause] : []
        isFirst = false
        for mark in line.marks {
            let lower = mark.lowercased()
            let known: [(String, Marks)] = [
                ("optional", .optional), ("fixed", .fixed), ("pause", .pause), ("quiet", .quiet),
            ]
            for (id, meaning) in known where WordTable.spellings(of: id, in: "mark").contains(lower) {
                marks.insert(meaning)
            }
        }
        return marks
    }

    /// What an item is called that has no title: the beginning of its text.
    private func title(of item: PlanItem) -> String {
        for case .paragraph(let text) in item.parts {
            let words = text.split(separator: " ").prefix(6).joined(separator: " ")
            guard !words.isOnlyMarks else { continue }
            return words.count < text.count ? words.trimmingMarks + " …" : words.trimmingMarks
        }
        return texts("Item without a title")
    }

    private mutating func fillTimes(_ plan: inout Plan, end: Int?) {
        var items = plan.phases.flatMap(\.items)
        var filler = TimeFiller(options: options)
        filler.fill(&items, end: end)
        doubts += filler.doubts
        for phase in plan.phases.indices {
            let count = plan.phases[phase].items.count
            plan.phases[phase].items = Array(items.prefix(count))
            items.removeFirst(count)
        }
    }

    private mutating func tellNames() {
        for (name, place) in names.sorted(by: { ($0.value, $0.key) < ($1.value, $1.key) }) {
            doubts.append(
                Doubt(
                    "“\(name)” stands in a comment, since the script wants roles and not names. --role \"\(name)=…\" gives the role.",
                    at: place, question: .role(name: name)))
        }
    }
}

extension String {
    /// Whether there is no word in it, and no picture: `***`.
    fileprivate var isOnlyMarks: Bool { allSatisfy { $0.isASCII && !$0.isLetter && !$0.isNumber } }
}
