import Facilitation

extension ReviewColumn {
    /// The columns of an export, in their order.
    ///
    /// - Parameter hasFreeText: Whether what people wrote themselves is among them.
    public static func all(hasFreeText: Bool) -> [ReviewColumn] {
        session + planned + happened + (hasFreeText ? freeText : [])
    }

    /// The item as planned.
    private static let planned: [ReviewColumn] = [
        ReviewColumn("phase", .text, "The phase's id.") { .text($0.phase.id) },
        ReviewColumn("phase_title", .text, "The phase's title.") { .text($0.phase.title) },
        ReviewColumn("phase_planned_minutes", .integer, "The phase's planned minutes.") {
            .integer($0.phase.planned)
        },
        ReviewColumn("closing", .boolean, "Whether the phase is the closing.") { .boolean($0.phase.isClosing) },
        ReviewColumn("item", .text, "The item's id.") { .text($0.item.item.id) },
        ReviewColumn("item_title", .text, "The item's title.") { .text($0.item.item.title) },
        ReviewColumn("position", .integer, "The item's place in the running order, from 1.") {
            .integer($0.index + 1)
        },
        ReviewColumn("optional", .boolean, "Whether the item may be left out.") {
            .boolean($0.marks.contains(.optional))
        },
        ReviewColumn("fixed", .boolean, "Whether the item is never shortened.") { .boolean($0.marks.contains(.fixed)) },
        ReviewColumn("break", .boolean, "Whether the item is a planned break.") { .boolean($0.marks.contains(.pause)) },
        ReviewColumn("quiet", .boolean, "Whether no notices come during the item.") {
            .boolean($0.marks.contains(.quiet))
        },
        ReviewColumn("lead", .list, "The roles that lead the item by the plan.") { .list($0.item.item.lead) },
        ReviewColumn("tools", .list, "The ids of the item's tools.") { .list($0.item.item.tools) },
        ReviewColumn("planned_minutes", .integer, "The planned minutes; of turns, for those who were there.") {
            .integer($0.item.planned)
        },
        ReviewColumn("minimum_minutes", .integer, "The fewest minutes it can do with.") {
            .integer($0.item.item.duration.minimum)
        },
        ReviewColumn("prompts_planned", .integer, "The number of its prompts.") {
            .integer($0.item.promptsPlanned)
        },
    ]

    /// What became of the item.
    private static let happened: [ReviewColumn] = [
        ReviewColumn("given_minutes", .integer, "Minutes given to it in the end, after changes on the way.") {
            .integer($0.item.given)
        },
        ReviewColumn("added_minutes", .integer, "Minutes that the leader added, less those that she took.") {
            .integer($0.item.added)
        },
        ReviewColumn("outcome", .text, "`held`, `skipped`, `not-reached`; or `current`, `pending` while it goes on.") {
            .text($0.item.outcome.rawValue)
        },
        ReviewColumn("actual_seconds", .seconds, "The time that it took, without breaks and gaps.") {
            .seconds($0.item.actual)
        },
        ReviewColumn("difference_seconds", .seconds, "The time that it took, less the planned time.") {
            .seconds($0.item.difference)
        },
        ReviewColumn("visits", .integer, "How many times it was gone into.") { .integer($0.item.visits.count) },
        ReviewColumn("began_seconds", .seconds, "When it began first, from the session's start.") {
            .seconds($0.item.visits.first?.start)
        },
        ReviewColumn("ended_seconds", .seconds, "When it ended last, from the session's start.") {
            .seconds($0.item.visits.last?.end)
        },
        ReviewColumn("prompts_given", .integer, "How many of its prompts were given.") {
            .integer($0.item.promptsGiven)
        },
        ReviewColumn(
            "open_seconds", .seconds, "Its time before the first prompt or step, and after what has no form of work."
        ) { .seconds($0.item.open) },
        ReviewColumn("question_seconds", .seconds, "Its time after questions to all.") {
            .seconds($0.item.time(.question))
        },
        ReviewColumn("pairs_seconds", .seconds, "Its time after prompts and steps for pairs.") {
            .seconds($0.item.time(.pairs))
        },
        ReviewColumn("group_seconds", .seconds, "Its time after prompts and steps for small groups.") {
            .seconds($0.item.time(.group))
        },
        ReviewColumn("reflection_seconds", .seconds, "Its time after prompts and steps for individual reflection.") {
            .seconds($0.item.time(.reflection))
        },
        ReviewColumn("tool_seconds", .seconds, "Its time in which a tool was led.") { .seconds($0.item.tool) },
        ReviewColumn("timers", .integer, "The exercise timers that were started in it.") { .integer($0.timers.count) },
        ReviewColumn("timer_seconds", .seconds, "How long these ran, together.") {
            .seconds($0.timers.map(\.ran).sum())
        },
        ReviewColumn("led_by", .list, "The roles that led it: as the leader said, else those of the plan.") {
            .list($0.item.lead)
        },
        ReviewColumn("user_led", .boolean, "Whether a user representative led it, alone or with others.") {
            .boolean($0.item.isUserLed)
        },
        ReviewColumn("turns", .integer, "How many turns were taken in its rounds; missing where nobody counted.") {
            .integer($0.item.turns)
        },
        ReviewColumn("turn_rounds", .integer, "The rounds in which turns were counted.") {
            .integer($0.item.rounds.count)
        },
        ReviewColumn(
            "adaptation", .text,
            "How it differed: `skipped`, `not-reached`, `shortened`, `extended`, `moved`, `added`; else missing."
        ) {
            .text($0.adaptation?.change.rawValue)
        },
        ReviewColumn("adaptation_decided", .boolean, "Whether that was decided during the session.") {
            .boolean($0.adaptation?.isPlanned)
        },
        ReviewColumn("aim_met", .boolean, "Whether the session's aim was met all the same, if that was said.") {
            .boolean($0.adaptation?.isAimMet)
        },
    ]
}
