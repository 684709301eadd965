import Facilitation
import Languages
import ScriptFormat

/// A draft as a plan: each item with its number, its minutes and what is asked in it.
struct DraftOverview {
    let draft: Draft
    private var texts: Texts { draft.texts }

    var blocks: [Block] {
        let script = draft.script
        let minutes = script.phases.isEmpty ? nil : texts.minutes(script.phases.reduce(0) { $0 + $1.minutes })
        let session = script.session.map { texts("session \($0)") }
        let title = script.title.isEmpty ? texts("(no title yet)") : script.title
        let facts = [script.course, session, minutes].compactMap { $0 }
        return [.spans([Span(title, .title), Span(facts.map { " · " + $0 }.joined(), .dim)])]
            + script.aims.map { line(texts("Aim"), $0, indent: 0) }
            + script.phases.indices.flatMap(phase)
    }

    private func phase(_ index: Int) -> [Block] {
        let phase = draft.script.phases[index]
        let left = draft.minutesLeft(index)
        let rest =
            PhaseFill(phase).fits(phase.minutes)
            ? ""
            : left > 0
                ? texts(" · \(left) min left")
                : texts(" · \(-left) min too many")
        return [
            .spans([
                Span("\(index + 1) \(phase.title.uppercased())", .strong), Span(" · \(texts.minutes(phase.minutes))"),
                Span(rest, .warning),
            ])
        ] + phase.items.flatMap(item)
    }

    private func item(_ item: Item) -> [Block] {
        let facts =
            [texts.duration(item.duration)] + marks(item.marks) + (item.lead.isEmpty ? [] : [texts.roles(item.lead)])
            + item.tools
        let texts = texts
        return [
            .spans(
                [Span("\(item.id) "), Span(item.title, .strong), Span(" · " + facts.joined(separator: " · "))],
                indent: 2, hanging: 6)
        ]
            + (item.materials.isEmpty
                ? [] : [line(texts("Materials"), item.materials.joined(separator: ", "))])
            + BodyBlocks(texts: texts, indent: 6, mark: "").blocks(item.body)
    }

    private func line(_ label: String, _ text: String, indent: Int = 6) -> Block {
        .spans([Span(label + ": ", .dim), Span(text)], indent: indent, hanging: indent + 2)
    }

    private func marks(_ marks: Marks) -> [String] {
        let words: [(Marks, String)] = [
            (.optional, texts("optional")), (.fixed, texts("fixed")),
            (.pause, texts("break")), (.quiet, texts("quiet")),
        ]
        return words.filter { marks.contains($0.0) }.map(\.1)
    }
}
