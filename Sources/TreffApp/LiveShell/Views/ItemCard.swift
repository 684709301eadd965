import Basics
import Facilitation
import Languages
import Terminal

/// The card of an item: what the leader sees when it begins.
struct ItemCard {
    let texts: Texts
    /// Column of the text under the item's number.
    static let indent = 5

    /// The card up to the first thing to ask or do, and what follows right upon that; `toolTitle` gives a tool's name by
    /// its id. Without details only what the plan has.
    func blocks(_ progress: ItemProgress, details: Item?, toolTitle: (String) -> String, given: Int) -> [Block] {
        let item = progress.item
        let heading = heading(progress, lead: details?.lead ?? item.lead.map(Role.init(name:)))
        guard let details else { return [heading] + stops(item.stops, given: given) }
        let passages = details.passages
        let first = passages.indices.prefix { $0 == 0 || passages[$0].before.isEmpty }
        return [heading] + needs(details, toolTitle) + BodyBlocks(texts: texts).blocks(details.opening)
            + stops(Array(item.stops.prefix(first.count)), given: given) + more(details)
    }

    /// The whole item, as its document has it.
    func whole(_ progress: ItemProgress, details: Item, toolTitle: (String) -> String) -> [Block] {
        [heading(progress, lead: details.lead)] + needs(details, toolTitle)
            + BodyBlocks(texts: texts).blocks(details.body)
    }

    /// `1.1  Velkommen · 5 min · gruppeleder`
    func heading(_ progress: ItemProgress, lead: [Role]) -> Block {
        let item = progress.item
        let number = item.id + String(repeating: " ", count: max(1, Self.indent - item.id.count))
        var facts: [String] = []
        let planned = item.duration.planned
        facts.append(
            progress.minutes == planned
                ? texts.duration(item.duration)
                : texts("\(progress.minutes) min (plan \(planned))"))
        if let turns = item.duration.turns { facts.append(texts.turns(turns)) }
        if !lead.isEmpty { facts.append(texts.roles(lead)) }
        if item.marks.contains(.optional) { facts.append(texts("optional")) }
        return .spans(
            [Span(number, .dim), Span(item.title, .title), Span(" · " + facts.joined(separator: " · "))],
            indent: 0, hanging: Self.indent)
    }

    /// What is asked and done, with a filled mark before what is given.
    func stops(_ stops: [Stop], given: Int) -> [Block] {
        stops.enumerated().filter { $0.element.kind != .text }.map { index, stop in
            BodyBlocks(texts: texts).stop(index < given ? "● " : "○ ", stop)
        }
    }

    private func needs(_ details: Item, _ toolTitle: (String) -> String) -> [Block] {
        let needs = [
            (texts("Materials"), details.materials),
            (texts("Tool"), details.tools.map { named($0, toolTitle($0)) }),
            (texts("Method"), details.methods.map(toolTitle)),
            (texts("Hand out"), details.handouts.map(toolTitle)),
        ]
        return needs.filter { !$0.1.isEmpty }.map { label, words in
            .spans(
                [Span(label + ": ", .dim), Span(words.joined(separator: ", "))], indent: Self.indent,
                hanging: Self.indent + 2)
        }
    }

    /// That there is more, for when the leader wants it.
    private func more(_ details: Item) -> [Block] {
        guard !details.heldBack.isEmpty else { return [] }
        let conditions = HeldBack.Condition.allCases.filter { condition in
            details.heldBack.contains { $0.condition == condition }
        }
        let words = conditions.map { texts.heldBack($0).lowercased() }.joined(separator: ", ")
        return [.text("\(LiveCommand.more.name(texts.language)): \(words)", .dim, indent: Self.indent)]
    }

    /// A tool's title, with the id that one types where it is another word.
    private func named(_ id: String, _ title: String) -> String {
        title.plainLetters == id.plainLetters ? title : "\(title) (\(id))"
    }
}
