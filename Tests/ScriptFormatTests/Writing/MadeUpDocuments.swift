import Facilitation
import Languages
import TestSupport

/// Scripts, tools and courses made up of plausible words; the same for the same seed.
struct MadeUpDocuments {
    private var numbers: SplitMix
    private let language: Language

    init(seed: UInt64, language: Language) {
        numbers = SplitMix(seed: seed)
        self.language = language
    }

    /// A script with nothing wrong in it.
    mutating func script() -> Script {
        let titles = language == .nb ? ["Oppstart", "Hoveddel", "Avslutning"] : ["Opening", "Main part", "Closing"]
        var phases = titles.enumerated().map { phase(id: "\($0 + 1)", title: $1) }
        if number(0...2) == 0 { phases = inOtherBuild(phases) }
        return Script(
            course: maybe(words(1...3)), session: Bool.random(using: &numbers) ? number(1...12) : nil,
            title: value(), language: language, aims: some(0...3) { $0.value() },
            preparation: some(0...2) { $0.value() }, phases: phases)
    }

    /// A tool or a method with everything in it, or little.
    mutating func tool() -> Tool {
        let isTool = Bool.random(using: &numbers)
        let sheet = WorksheetText(instructions: some(0...2) { $0.text() }, labels: some(1...5) { $0.words(1...3) })
        return Tool(
            id: "x", kind: isTool ? .tool : .method, title: value(), language: language,
            purposes: isTool ? some(1...3) { $0.pick(Tool.Purpose.allCases) } : [], text: some(0...2) { $0.text() },
            whenToUse: some(0...2) { $0.text() }, steps: some(1...4) { $0.step() },
            questions: some(0...3) { $0.text() }, cautions: some(0...3) { $0.text() },
            worksheet: Bool.random(using: &numbers) ? sheet : nil, sources: some(0...2) { $0.text() })
    }

    /// A course.
    mutating func course() -> Course {
        let least = number(3...10)
        return Course(
            id: "x", title: value(), language: language, sessions: number(1...10),
            group: maybe(least...number(least...20)),
            build: some(0...3) {
                .init(
                    title: $0.words(1...2), minutes: $0.number(5...120),
                    builds: $0.number(0...2) == 0 ? [$0.number(100...240): $0.number(0...120)] : [:])
            },
            anyDiagnosis: Bool.random(using: &numbers), text: some(0...2) { $0.text() },
            sections: some(0...3) { made in .init(title: made.words(1...3), text: made.some(0...3) { $0.text() }) })
    }

    private mutating func phase(id: String, title: String) -> Phase {
        let items = (1...number(1...4)).map { item(id: "\(id).\($0)") }
        let minutes = items.reduce(0) { $0 + $1.duration.planned }
        return Phase(
            id: id, title: title, duration: PlannedDuration(minutes), text: some(0...2) { $0.text() }, items: items)
    }

    /// The phases with times for another build, in which some items are longer, or not at all.
    private mutating func inOtherBuild(_ phases: [Phase]) -> [Phase] {
        var phases = phases
        let changes = phases.flatMap(\.items).map { [$0.duration.planned, 0, number(1...90)][number(0...2)] }
        // The first item makes the builds differ, and the other one long enough for a name.
        let length = phases.reduce(0) { $0 + $1.minutes } + changes.reduce(0, +) + 25
        let first = length - changes.dropFirst().reduce(0, +)
        var rest = [first] + changes.dropFirst()
        for phase in phases.indices {
            let minutes = rest.prefix(phases[phase].items.count).reduce(0, +)
            if minutes != phases[phase].minutes { phases[phase].builds[length] = PlannedDuration(minutes) }
            for item in phases[phase].items.indices {
                let other = rest.removeFirst()
                guard other != phases[phase].items[item].duration.planned else { continue }
                phases[phase].items[item].builds[length] = PlannedDuration(other)
                // What another build alone has.
                guard other > 0, number(0...4) == 0, let own = phases[phase].duration?.planned else { continue }
                let left = own - phases[phase].items[item].duration.planned
                phases[phase].items[item].duration = PlannedDuration(0)
                phases[phase].duration = left > 0 ? PlannedDuration(left) : nil
            }
        }
        return phases
    }

    /// A time, now and then one for each participant.
    private mutating func duration() -> PlannedDuration {
        if number(0...5) == 0 {
            let seconds = 15 * number(1...16)
            return PlannedDuration(
                Turns(seconds: seconds, fewestSeconds: 15 * number(1...seconds / 15), rounds: number(1...3)))
        }
        let planned = number(1...90)
        return PlannedDuration(planned, minimum: Bool.random(using: &numbers) ? number(1...planned) : planned)
    }

    private mutating func item(id: String) -> Item {
        let marks = [Marks.optional, .fixed, .pause, .quiet].filter { _ in number(0...5) == 0 }
        let roles = Role.known.shuffled(using: &numbers)
        var item = Item(
            id: id, title: title(), duration: duration(), marks: Marks(marks),
            lead: Array(roles.prefix(number(1...2))), tools: some(0...2) { $0.id() }, methods: some(0...2) { $0.id() },
            materials: some(0...9) { $0.material() }, handouts: some(0...1) { $0.id() },
            body: some(0...8) { $0.part() })
        item.number(as: id)
        return item
    }

    /// A part of an item, of any kind.
    private mutating func part() -> ItemPart {
        switch number(0...11) {
        case 0, 1: .paragraph(text())
        case 2: .list(list())
        case 3: .table(TextTable(some(1...3) { made in [made.cell(), made.cell()] }))
        case 4: .say(text())
        case 5: .previousTask(text())
        case 6, 7: .prompt(Prompt(id: "", form: pick(Prompt.Form.allCases), text: text()))
        case 8: .step(step())
        case 9: .task(text())
        case 10: .advice(Advice(pick([.recommendation, .consideration, .tip]), text()))
        default: .heldBack(HeldBack(pick(HeldBack.Condition.allCases), some(1...3) { $0.text() }))
        }
    }

    /// A list, now and then with numbers, and with what is nested in it.
    private mutating func list() -> TextList {
        var counts: [Int] = []
        return TextList(
            (0..<number(1...4)).map { _ in
                let depth = counts.isEmpty ? 0 : number(0...counts.count)
                counts = Array(counts.prefix(depth)) + [depth < counts.count ? counts[depth] + 1 : 1]
                return TextList.Line(text(), number: number(0...2) == 0 ? "\(counts[depth])." : nil, depth: depth)
            })
    }

    /// What stands in a table, now and then with a bar.
    private mutating func cell() -> String { pick(["", words(1...3), words(1...1) + " | " + words(1...1)]) }

    private mutating func step() -> Step {
        let rounds = number(1...3)
        let roles = rounds > 1 ? some(0...3) { $0.words(1...1) } : []
        let turns = Turns(seconds: 15 * number(2...16), fewestSeconds: 15 * number(1...16))
        let timing =
            number(0...3) == 0
            ? StepTiming(turns, rounds: rounds, roles: roles)
            : StepTiming(minutes: number(1...20), rounds: rounds, roles: roles)
        return Step(
            text(), form: Bool.random(using: &numbers) ? pick(Prompt.Form.allCases) : nil,
            timing: Bool.random(using: &numbers) ? timing : nil)
    }

    /// Running text of any length, now and then with what a line must not begin with.
    private mutating func text() -> String {
        let tricky = [
            "#", "-", "1.", "–", "+", "Tips:", "Leder:", "Lead:", "(5 min)", "***", "```", "=", "> a", "2)", "*", "_x_",
            "[a](b)", "<b>", "&amp;",
            "\\",
        ]
        let parts = (0..<number(1...4)).map { _ -> String in
            let word = number(0...2) == 0 ? "" : words(1...2) + " "
            let start = number(0...3) == 0 ? word + pick(tricky) + " " : ""
            return start + words(1...14)
        }
        return parts.joined(separator: ", ") + "."
    }

    private mutating func title() -> String {
        number(0...4) == 0 ? words(1...3) + " (" + words(1...1) + ")" : words(1...5)
    }

    /// A text in the front matter, now and then with what YAML would read otherwise.
    private mutating func value() -> String {
        pick([
            words(1...6), words(1...2) + ": " + words(1...3), "«" + words(1...3) + "»", "\"" + words(1...2) + "\" x",
            words(1...2) + " # " + words(1...2), "- " + words(1...2), "no", "15:30", "[" + words(1...2) + "]",
            words(1...2) + ":", "'" + words(1...2), "a\\b \"c\"", "*" + words(1...1), "@x", "null", "~", "1e3", "å {b}",
        ])
    }

    private mutating func material() -> String {
        number(0...9) == 0 ? words(1...2) + " (A4, " + words(1...1) + ")" + pick(["", ", x", "."]) : words(1...3)
    }

    private mutating func id() -> String { pick(["presentasjonsblomst", "busk", "to-og-to", "skoa"]) }

    private mutating func words(_ count: ClosedRange<Int>) -> String {
        let nb = [
            "håpet", "mestring", "å", "gå", "ærlig", "øve", "sammen", "én", "ting", "om", "gangen", "på", "tavla",
        ]
        let en = [
            "hope", "coping", "a", "walk", "honest", "practice", "together", "one", "thing", "at", "time", "board",
        ]
        return (0..<number(count)).map { _ in pick(language == .nb ? nb : en) }.joined(separator: " ")
    }

    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &numbers) }

    private mutating func maybe<Value>(_ value: Value) -> Value? { Bool.random(using: &numbers) ? value : nil }

    private mutating func pick<Value>(_ values: [Value]) -> Value { values[number(0...values.count - 1)] }

    private mutating func some<Value>(_ count: ClosedRange<Int>, _ make: (inout MadeUpDocuments) -> Value) -> [Value] {
        (0..<number(count)).map { _ in make(&self) }
    }
}
