import Basics
import Facilitation
import Languages
import Terminal

/// The card of an item: what the leader sees when it begins. What to say and the next question are the brightest, each
/// part stands where its author put it, and what must be at hand comes last.
struct ItemCard {
    let texts: Texts
    /// Column of the text under the item's number.
    static let indent = 5

    /// The card with the first thing to ask or do, and how many come after it; `toolTitle` gives a tool's name by its
    /// id. Without details only what the plan has.
    func blocks(_ progress: ItemProgress, details: Item?, toolTitle: (String) -> String, given: Int) -> [Block] {
        let item = progress.item
        let heading = heading(progress, lead: details?.lead ?? item.lead.map(Role.init(name:)))
        guard let details else { return [heading] + next(item.stops, given: given) }
        let brief = CardBrief(details)
        let body = BodyBlocks(texts: texts)
        return [heading] + body.blocks(brief.parts) + next(item.stops, given: given) + atHand(details, toolTitle)
            + more(details, brief)
    }

    /// The first thing to ask or do, and how many come after it; nothing once it was given, and is shown by itself.
    private func next(_ stops: [Stop], given: Int) -> [Block] {
        guard given == 0, let first = stops.first, first.kind != .text else { return [] }
        let rest = stops.count { $0.kind != .text } - 1
        let more = rest > 0 ? [Block.text(texts("and \(rest) more"), .dim, indent: Self.indent + 2)] : []
        return [BodyBlocks(texts: texts).stop("○ ", first, .strong)] + more
    }

    /// The whole item, as its document has it.
    func whole(_ progress: ItemProgress, details: Item, toolTitle: (String) -> String) -> [Block] {
        [heading(progress, lead: details.lead)]
            + needs(details, toolTitle).map { label, words in
                .spans([Span(label, .dim), Span(words)], indent: Self.indent, hanging: Self.indent + 2)
            } + BodyBlocks(texts: texts).blocks(details.body)
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

    /// What is asked and done, with a filled mark before what is given; what comes next is the brightest.
    func stops(_ stops: [Stop], given: Int) -> [Block] {
        stops.enumerated().filter { $0.element.kind != .text }.map { index, stop in
            BodyBlocks(texts: texts).stop(
                index < given ? "● " : "○ ", stop, index == given ? .strong : index < given ? .dim : .plain)
        }
    }

    private func needs(_ details: Item, _ toolTitle: (String) -> String) -> [(label: String, words: String)] {
        let needs = [
            (texts("Materials"), details.materials),
            (texts("Tool"), details.tools.map { named($0, toolTitle($0)) }),
            (texts("Method"), details.methods.map(toolTitle)),
            (texts("Hand out"), details.handouts.map(toolTitle)),
        ]
        return needs.filter { !$0.1.isEmpty }.map { ($0 + ": ", $1.joined(separator: ", ")) }
    }

    /// What must be at hand and what the item works with, in one paragraph.
    private func atHand(_ details: Item, _ toolTitle: (String) -> String) -> [Block] {
        let words = needs(details, toolTitle).map { $0.label + $0.words }.joined(separator: " · ")
        return words.isEmpty ? [] : [.text(words, .dim, indent: Self.indent, hanging: Self.indent + 2)]
    }

    /// That there is more, for when the leader wants it.
    private func more(_ details: Item, _ brief: CardBrief) -> [Block] {
        let conditions = HeldBack.Condition.allCases.filter { condition in
            details.heldBack.contains { $0.condition == condition }
        }
        let words = (brief.isCut ? [texts("the rest")] : []) + conditions.map { texts.heldBack($0).lowercased() }
        guard !words.isEmpty else { return [] }
        let name = LiveCommand.more.name(texts.language)
        return [.text("\(name): \(words.joined(separator: ", "))", .dim, indent: Self.indent)]
    }

    /// A tool's title, with the id that one types where it is another word.
    private func named(_ id: String, _ title: String) -> String {
        title.plainLetters == id.plainLetters ? title : "\(title) (\(id))"
    }
}
