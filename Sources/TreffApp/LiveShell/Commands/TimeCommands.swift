import Facilitation

/// The session's time: where it is, more or less of it, breaks, timers, and when a step really was.
extension LiveCommand {
    static let adjust = LiveCommand(
        id: "adjust", wordless: { line in InputParser.adjustment(line).map { .command(.adjust(minutes: $0)) } })

    static let breaks = LiveCommand(
        id: "break", alone: .changes(.startBreak(minutes: nil)), slip: .number,
        followed: { rest, parser in parser.breakMinutes(rest).map { .command(.startBreak(minutes: $0)) } })

    static let resume = LiveCommand(id: "continue", alone: .changes(.endBreak))

    static let timer = LiveCommand(id: "timer", slip: .number, followed: { rest, parser in parser.timer(rest) })

    static let correct = LiveCommand(id: "correct", slip: .number, followed: { rest, parser in parser.correct(rest) })

    static let time = LiveCommand(
        id: "time", alone: .carriesOut,
        carryOut: { live, _, now in .show(StatusBoard(snapshot: live.snapshot(at: now)).blocks) })

    static let plan = LiveCommand(
        id: "plan", alone: .carriesOut,
        carryOut: { live, _, now in .show(RunningOrder(snapshot: live.snapshot(at: now)).blocks) })

    static let catchUp = LiveCommand(
        id: "catch-up", alone: .carriesOut, carryOut: { live, _, now in live.offerPlans(at: now) })
}
