import Basics
import Facilitation

extension EventLines {
    /// An item's card; with its phase when another phase was left, or none.
    func started(_ id: String, after left: String?) -> [Block] {
        guard let index = state.index(of: id) else { return [] }
        let progress = state.items[index]
        let phaseLeft = left.flatMap(state.index).map { state.items[$0].phase }
        let card = ItemCard(texts: texts).blocks(
            progress, details: snapshot.library.items[id], toolTitle: snapshot.library.title, given: progress.given)
        return (phaseLeft == progress.phase ? [.blank] : PhaseHeading(snapshot: snapshot).blocks(progress)) + card
    }

    func skipped(_ id: String, _ reason: String?) -> [Block] {
        let words = texts("Left out: ") + snapshot.name(id)
        guard let reason else { return [.text(words)] }
        // The reason may have been meant as a note.
        let hint = texts(" undo takes it back.")
        return [.spans([Span("\(words) (\(reason))."), Span(hint, .dim)])]
    }

    func moved(_ id: String, after other: String) -> [Block] {
        let (name, place) = (snapshot.name(id), snapshot.name(other))
        return [.done(texts("\(name) now comes after \(place). ") + forecast)]
    }

    func added(_ id: String) -> [Block] {
        guard let index = state.index(of: id) else { return [] }
        let (name, minutes) = (snapshot.name(id), state.items[index].minutes)
        return [.done(texts("New: \(name), \(minutes) min. ") + forecast)]
    }

    /// A stop, between what stands before it since the last one and what stands after it.
    func given(_ id: String, of item: String) -> [Block] {
        guard let index = state.index(of: item), let place = state.items[index].item.place(of: id) else { return [] }
        let stops = state.items[index].item.stops
        let passage = snapshot.library.items[item]?.passages[place]
        let body = BodyBlocks(texts: texts)
        // What stands before the first is on the card.
        let before = place == 0 ? [] : body.blocks(passage?.before ?? [])
        let isLast = place == stops.count - 1
        let hint = stops[place].timing != nil ? timerHint : isLast ? nextHint.trimmed : ""
        return before + lines(of: stops[place], place, passage, among: stops) + body.blocks(passage?.after ?? [])
            + (hint.isEmpty ? [] : [.text(hint, .dim, indent: ItemCard.indent)])
    }

    private func lines(of stop: Stop, _ place: Int, _ passage: Passage?, among stops: [Stop]) -> [Block] {
        guard stop.kind != .text else {
            // The script has the same words in the form that their author gave them.
            let words = passage == nil ? stop.text.split(separator: "\n") : []
            return words.map { .text(String($0), indent: ItemCard.indent) }
        }
        let count = stops.count { $0.kind != .text }
        let time = stop.timing.map { " · " + texts.timing($0) } ?? ""
        let heading = "\(texts.stop(stop.kind)) · \(place + 1) " + texts("of") + " \(count)" + time
        return [
            .text(heading, .dim, indent: ItemCard.indent), asked(stop.text),
        ]
    }

    private var timerHint: String { texts("Enter starts the timer.") }

    /// What Enter does after the last stop.
    private var nextHint: String {
        guard let index = state.currentIndex, state.tool == nil,
            state.items[index].given >= state.items[index].item.stops.count
        else { return "" }
        guard let next = state.index(after: index) else {
            return texts(" Enter ends the last item.")
        }
        return texts.sentence(texts(" Enter goes to ") + snapshot.name(state.items[next]))
    }

    func tool(_ outline: ToolOutline) -> [Block] {
        let length = ToolLength(outline, of: snapshot.library.tool(outline.id)).text(texts)
        let left = snapshot.timing.itemLeft.map { ", " + texts.itemHas($0) } ?? ""
        var blocks: [Block] = [
            .blank,
            .spans(
                [Span(outline.title, .title), Span(" · " + length + left)], indent: ItemCard.indent,
                hanging: ItemCard.indent + 2),
        ]
        if let tool = snapshot.library.tool(outline.id) {
            blocks += tool.text.prefix(1).map { .text($0, indent: ItemCard.indent) }
        }
        let hint = texts("Enter gives the next step.")
        return blocks + [.text(hint, .dim, indent: ItemCard.indent)]
    }

    func toolEnded(in item: String) -> [Block] {
        // When the item is left too, its own lines tell that.
        guard state.current?.item.id == item, state.tool == nil else { return [] }
        return [.text(texts.sentence(texts("Back in ") + snapshot.name(item)) + nextHint)]
    }

    func toolStep(_ id: String, _ step: Int) -> [Block] {
        guard let run = state.tool, run.outline.id == id else { return [] }
        var heading = "\(run.outline.title) · \(step) " + texts("of") + " \(run.outline.steps.count)"
        let timing = run.outline.steps.indices.contains(step - 1) ? run.outline.steps[step - 1] : nil
        if let timing { heading += " · " + texts.timing(timing) }
        let steps = snapshot.library.tool(id).map { ToolSteps($0).steps } ?? []
        var blocks: [Block] = []
        if steps.indices.contains(step - 1) {
            if let form = steps[step - 1].form { heading += " · " + texts.form(form) }
            blocks = [asked(steps[step - 1].text)]
        }
        if timing != nil {
            blocks.append(.text(timerHint, .dim, indent: 5))
        }
        return [.text(heading, .dim, indent: ItemCard.indent)] + blocks
    }
}
