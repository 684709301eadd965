import Facilitation
import Languages

/// Where two languages of a course do not hold the same: what can be counted and timed, whatever the words are.
///
/// Each line tells what the first language has and, after an arrow, what the second has.
public struct LanguageComparison: Sendable {
    let words: ComparisonWords

    /// Tells in a language.
    public init(telling language: Language) { words = ComparisonWords(language: language) }

    /// Where two sessions differ; none where they hold the same.
    public func lines(_ one: Script, _ other: Script) -> [ComparisonLine] {
        let whole = [
            change(words("Session"), one.session, other.session),
            change(words("Aim"), one.aims.count, other.aims.count),
            change(words("Preparation"), one.preparation.count, other.preparation.count),
            change(words("Phases"), one.phases.count, other.phases.count),
        ].compactMap(\.self)
        let phases = zip(one.phases, other.phases).compactMap { one, other in
            change("\(one.id) \(both(one.title, other.title))", minutes(one), minutes(other))
        }
        let count = max(one.phases.count, other.phases.count)
        let items = (0..<count).flatMap { index in
            lines(
                one.phases.indices.contains(index) ? one.phases[index].items : [],
                other.phases.indices.contains(index) ? other.phases[index].items : [])
        }
        return whole + phases + items
    }

    /// Where the items of a phase differ, and those that one language lacks.
    private func lines(_ one: [Item], _ other: [Item]) -> [ComparisonLine] {
        let pairs = ItemPairs(one, other)
        let missing = pairs.onlyFirst.map { ComparisonLine(.removed, words.item(one[$0])) }
        let added = pairs.onlySecond.map { ComparisonLine(.added, words.item(other[$0])) }
        return pairs.both.flatMap { lines(one[$0.0], other[$0.1]) } + missing + added
    }

    private func lines(_ one: Item, _ other: Item) -> [ComparisonLine] {
        let changes: [ComparisonLine?] = [
            change(words("Minutes"), minutes(one), minutes(other)),
            change(words("Marks"), marks(one), marks(other)),
            change(words.label(.lead), lead(one), lead(other)),
            change(words.label(.tool), words.all(one.tools), words.all(other.tools)),
            change(words.label(.method), words.all(one.methods), words.all(other.methods)),
            change(words.label(.handout), words.all(one.handouts), words.all(other.handouts)),
            change(words.label(.materials), one.materials.count, other.materials.count),
            change(words("Prompts"), forms(one), forms(other)),
            change(words("Advice"), advice(one), advice(other)),
            change(words.label(.step), one.steps.count, other.steps.count),
            change(words.label(.say), one.say.count, other.say.count),
            change(words.label(.previousTask), one.previousTask.count, other.previousTask.count),
            change(words.label(.task), one.task.count, other.task.count),
            change(words("Text"), yes(!one.text.isEmpty), yes(!other.text.isEmpty)),
        ]
        let details = changes.compactMap(\.self)
        guard !details.isEmpty || one.id != other.id else { return [] }
        let place = one.id == other.id ? one.id : "\(one.id) → \(other.id)"
        return [ComparisonLine(.heading, "\(place) \(both(one.title, other.title))")]
            + details.map { ComparisonLine($0.kind, $0.text, depth: 1) }
    }

    /// A change of a value; `nil` where there is none.
    func change(_ name: String, _ one: String?, _ other: String?) -> ComparisonLine? {
        one == other ? nil : ComparisonLine(.changed, words.change(name, one, other))
    }

    /// A change of a number.
    func change(_ name: String, _ one: Int?, _ other: Int?) -> ComparisonLine? {
        change(name, one.map { "\($0)" }, other.map { "\($0)" })
    }

    /// A title in both languages.
    func both(_ one: String, _ other: String) -> String { one == other ? one : "\(one) · \(other)" }

    func yes(_ value: Bool) -> String { value ? words("yes") : words("no") }

    private func minutes(_ phase: Phase) -> String { words.minutes(phase) }

    private func minutes(_ item: Item) -> String? {
        HeadingTime.written(item.duration, item.builds, in: words.language)
    }

    private func marks(_ item: Item) -> String? { words.all(item.marks.words(in: words.language)) }

    private func lead(_ item: Item) -> String? { words.all(item.lead.map { $0.word(in: words.language) }) }

    private func forms(_ item: Item) -> String? { words.all(item.prompts.map { words.form($0.form) }) }

    private func advice(_ item: Item) -> String? {
        words.all(item.advice.map { Texts(language: words.language).advice($0.kind) })
    }
}

/// Which items of a phase belong together: by place where there are as many, else those that are built the most alike.
private struct ItemPairs {
    var both: [(Int, Int)] = []
    var onlyFirst: [Int] = []
    var onlySecond: [Int] = []

    init(_ one: [Item], _ other: [Item]) {
        guard one.count != other.count else {
            both = one.indices.map { ($0, $0) }
            return
        }
        let alike = other.map(Self.build).difference(from: one.map(Self.build))
        var (gone, come): (Set<Int>, Set<Int>) = ([], [])
        for step in alike {
            switch step {
            case .remove(let index, _, _): gone.insert(index)
            case .insert(let index, _, _): come.insert(index)
            }
        }
        both = Array(zip(one.indices.filter { !gone.contains($0) }, other.indices.filter { !come.contains($0) }))
        // Those that changed between the same neighbours belong together; what is left has no counterpart.
        let pairs = Array(zip(gone.sorted(), come.sorted()))
        both = (both + pairs).sorted { $0.0 < $1.0 }
        onlyFirst = Array(gone.sorted().dropFirst(pairs.count))
        onlySecond = Array(come.sorted().dropFirst(pairs.count))
    }

    /// What an item is built of, but for its words.
    private static func build(_ item: Item) -> [String] {
        [
            "\(item.duration.planned)–\(item.duration.minimum)", "\(item.marks.rawValue)",
            item.tools.joined(separator: "+"), item.prompts.map(\.form.rawValue).joined(separator: "+"),
        ]
    }
}
