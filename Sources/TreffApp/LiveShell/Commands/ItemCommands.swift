import Facilitation

/// What belongs to the item that is going on, and the screen itself.
extension LiveCommand {
    static let questions = LiveCommand(
        id: "questions", alone: .carriesOut,
        carryOut: { live, _, _ in
            guard let current = live.session.state.current, !current.item.stops.isEmpty else {
                return .show([.text(live.texts("This item has no questions."))])
            }
            return .show(ItemCard(texts: live.texts).stops(current.item.stops, given: current.given))
        })

    static let more = LiveCommand(id: "more", alone: .carriesOut, carryOut: { live, _, _ in live.showMore() })

    static let tool = LiveCommand(
        id: "tool", alone: .carriesOut, slip: .name, followed: { rest, parser in parser.tool(rest) },
        offers: { _, live in live.library.toolNames().map(\.id) },
        carryOut: { live, id, now in
            guard id.isEmpty else { return lead(id, in: &live, at: now) }
            // An item's only tool needs no name.
            let own = live.session.state.current?.item.tools ?? []
            if own.count == 1, live.session.state.tool == nil { return lead(own[0], in: &live, at: now) }
            return .show(ToolList(snapshot: live.snapshot(at: now)).blocks)
        })

    static let hide = LiveCommand(id: "hide", alone: .carriesOut, carryOut: { _, _, _ in Reply(next: .hide) })

    private static func lead(_ id: String, in live: inout LiveSession, at now: Moment) -> Reply {
        guard let tool = live.library.tool(id) else {
            return .show([.text(live.texts("The tool \(id) was not found."), .warning)])
        }
        let outline = ToolSteps.outline(tool)
        guard !outline.steps.isEmpty else { return .show(ToolPage(texts: live.texts).blocks(tool)) }
        return live.perform(.startTool(outline), at: now)
    }
}
