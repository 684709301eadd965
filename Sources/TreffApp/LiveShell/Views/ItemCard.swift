import Basics
import Facilitation
import Languages
import Terminal

/// The card of an item: what the leader sees when it begins.
struct ItemCard {
    let texts: Texts
    /// Column of the text under the item's number.
    static let indent = 5

    /// The card; `toolTitle` gives a tool's name by its id.
    func blocks(_ progress: ItemProgress, details: Item?, toolTitle: (String) -> String, given: Int) -> [Block] {
        let item = progress.item
        var blocks: [Block] = [heading(progress, lead: details?.lead ?? item.lead.map(Role.init(name:)))]
        guard let details else { return blocks + prompts(item.prompts, given: given) }
        blocks += details.text.map { .text($0, indent: Self.indent) }
        blocks += labelled(texts("Say"), details.say.map { texts("“\($0)”") })
        blocks += labelled(texts("Last time's task"), details.previousTask)
        blocks += labelled(texts("Materials"), joined(details.materials))
        blocks += labelled(texts("Tool"), joined(details.tools.map { named($0, toolTitle($0)) }))
        blocks += labelled(texts("Method"), joined(details.methods.map(toolTitle)))
        blocks += labelled(texts("Hand out"), joined(details.handouts.map(toolTitle)))
        blocks += labelled(texts("Task"), details.task)
        for advice in details.advice {
            blocks += labelled(texts.advice(advice.kind), [advice.text], .dim)
        }
        return blocks + prompts(item.prompts, given: given)
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

    /// The prompts, with a filled mark before those that are given.
    func prompts(_ prompts: [Prompt], given: Int) -> [Block] {
        prompts.enumerated().map { index, prompt in
            let mark = index < given ? "● " : "○ "
            return .spans(
                [Span(mark + texts.form(prompt.form) + ": ", .dim), Span(prompt.text, .dim)], indent: Self.indent,
                hanging: Self.indent + 2)
        }
    }

    /// A tool's title, with the id that one types where it is another word.
    private func named(_ id: String, _ title: String) -> String {
        title.plainLetters == id.plainLetters ? title : "\(title) (\(id))"
    }

    private func joined(_ words: [String]) -> [String] {
        words.isEmpty ? [] : [words.joined(separator: ", ")]
    }

    private func labelled(_ label: String, _ entries: [String], _ emphasis: Style = .plain) -> [Block] {
        entries.map {
            .spans([Span(label + ": ", .dim), Span($0, emphasis)], indent: Self.indent, hanging: Self.indent + 2)
        }
    }
}
