import Facilitation

/// The list of `verktøy`: the item's tools, and how to take up any other.
struct ToolList {
    let live: Live

    /// The list's lines.
    var blocks: [Block] {
        let texts = live.texts
        let own = live.session.state.current?.item.tools ?? []
        let hint = Block.text(texts("tool NAME leads a tool; Tab shows the names."), .dim)
        guard !own.isEmpty else {
            return [
                .text(texts("This item has no tools of its own.")),
                hint,
            ]
        }
        return own.map { id in
            let steps = live.library.tool(id).map { ToolSteps($0).steps.count } ?? 0
            let count = texts.count(steps, "step", "steps")
            return .spans(
                [Span(live.library.title(id), .strong), Span(" · \(count) · \(texts("tool")) \(id)", .dim)],
                indent: 2)
        } + [hint]
    }
}
