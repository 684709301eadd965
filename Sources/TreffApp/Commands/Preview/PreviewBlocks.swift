import Facilitation
import Languages

/// The cards of a session with their clock times, as the leader will see them.
struct PreviewBlocks {
    let preview: Preview
    let texts: Texts
    /// Minutes from midnight to the session's start.
    let start: Int
    let toolTitle: (String) -> String

    /// Everything that the leader will see, in order.
    var items: [Block] {
        let script = preview.script
        let names = [script.course, script.title].compactMap { $0 }
        var blocks: [Block] = [
            .spans([Span(names.joined(separator: " · "), .title)]),
            .text("\(clock(0))–\(clock(preview.setAside)) · \(texts.minutes(preview.setAside))", .dim),
        ]
        if let people = script.people {
            blocks.append(.text(texts("Rounds are counted for \(people) participants."), .dim))
        }
        var begins = 0
        for (index, phase) in script.phases.enumerated() {
            blocks += heading(phase, begins: begins)
            for item in preview.items where item.phase == index { blocks += card(item) }
            begins += phase.minutes
        }
        return blocks
    }

    /// The time of day after so many minutes: `10:05`.
    func clock(_ minutes: Int) -> String {
        let (hours, rest) = ((start + minutes) % (24 * 60)).quotientAndRemainder(dividingBy: 60)
        return "\(hours < 10 ? "0" : "")\(hours):\(rest < 10 ? "0" : "")\(rest)"
    }

    /// `OPPSTART · 30 min · til 10:30`
    private func heading(_ phase: Phase, begins: Int) -> [Block] {
        let end = clock(begins + phase.minutes)
        let facts = " · \(texts.minutes(phase.minutes)) · " + texts("until \(end)")
        return [.blank, .spans([Span(phase.title.uppercased(), .title), Span(facts, .dim)])]
            + phase.text.map { .text($0) }
    }

    private func card(_ previewed: PreviewedItem) -> [Block] {
        let script = Script(title: "", phases: [Phase(id: "1", title: "", items: [previewed.item])])
        let card = ItemCard(texts: texts)
        return [.blank, .text("\(clock(previewed.begins))–\(clock(previewed.ends))", .dim)]
            + ItemProgress.planned(Plan(script)).flatMap {
                card.whole($0, details: previewed.item, toolTitle: toolTitle)
            }
    }
}
