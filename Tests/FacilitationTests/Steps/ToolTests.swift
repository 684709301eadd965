import Facilitation
import TestSupport
import Testing

/// A tool led within an item: its steps, and a timer for those that have a time.
@Suite struct ToolTests {
    /// Two steps with a time, the first without one.
    private static let trio = ToolOutline(
        id: "trio", title: "Trio",
        steps: [
            nil, StepTiming(minutes: 2, rounds: 3, roles: ["forteller", "spør", "lytter"]), StepTiming(minutes: 5),
        ])

    private func led() throws -> LedSession {
        var led = LedSession()
        try led.from(1, .done, .done, .next)
        try led.at(10, .startTool(Self.trio))
        return led
    }

    @Test func itsStepsAndTheirTimersBecomeWhatEnterGives() throws {
        var led = try led()
        #expect(try led.at(20, .next) == ["tool-step-given 2.1 trio 1"])
        #expect(try led.at(30, .next) == ["tool-step-given 2.1 trio 2"])
        #expect(try led.at(40, .next) == ["timer-started 1: 3x2 min \"Trio\" (forteller, spør, lytter)"])
        #expect(
            led.session.state.words.suffix(2) == [
                "tool trio step 2 timed", "timer 1: 3x2 min \"Trio\" (forteller, spør, lytter) from 40",
            ])
        #expect(try led.at(50, .next) == ["timer-ended 1", "tool-step-given 2.1 trio 3"])
        #expect(try led.at(60, .next) == ["timer-started 2: 5 min \"Trio\""])
        #expect(led.pass(to: 359) == [])
        #expect(led.pass(to: 360) == ["timer-ended 2"])
        #expect(led.pass(to: 361) == [])
        #expect(try led.at(400, .next) == ["tool-ended 2.1 trio"])
        #expect(
            led.state == [
                "at 2.1 since 2", "1.1 [0-1] 1 s of 5 min", "1.2 [1-2] 1 s of 25 min",
                "2.1 [2-] 0 s of 30 min, given 1",
            ])
        #expect(try led.at(410, .next) == ["prompt-given 2.1 2.1.2"])
    }

    @Test func backGoesThroughTheStepsTheOtherWay() throws {
        var led = try led()
        try led.from(20, .next, .next, .next)
        #expect(try led.at(30, .back) == ["timer-ended 1", "tool-step-given 2.1 trio 2"])
        #expect(led.session.state.tool == SessionState.ToolRun(outline: Self.trio, step: 2))
        #expect(led.session.state.timers == [])
        #expect(try led.at(40, .back) == ["tool-step-given 2.1 trio 1"])
        #expect(try led.at(50, .back) == ["tool-ended 2.1 trio"])
        #expect(try led.at(60, .back) == ["item-ended 2.1", "item-started 2.1"])
    }

    @Test func backFromATimerThatRanOutReturnsToItsStep() throws {
        var led = try led()
        try led.from(20, .next, .next, .next)
        led.pass(to: 1000)
        #expect(try led.at(1001, .back) == ["tool-step-given 2.1 trio 2"])
        #expect(try led.at(1002, .next) == ["timer-started 2: 3x2 min \"Trio\" (forteller, spør, lytter)"])
    }

    @Test func theLeadersOwnTimerIsNotTheSteps() throws {
        var led = try led()
        try led.from(20, .next, .next)
        try led.at(30, .startTimer(minutes: 7, rounds: 1, label: "kaffe"))
        #expect(try led.at(40, .next) == ["timer-started 2: 3x2 min \"Trio\" (forteller, spør, lytter)"])
        led.pass(to: 400)
        #expect(try led.at(410, .next) == ["tool-step-given 2.1 trio 3"])
        #expect(led.session.state.timers.map(\.timer.id) == [1])
    }

    @Test(arguments: [Command.done, .goto(item: "2.2"), .skip(items: [], reason: nil)])
    func leavingTheItemLeavesTheToolAndItsTimer(command: Command) throws {
        var led = try led()
        try led.from(20, .startTimer(minutes: 9, rounds: 1, label: ""), .next, .next, .next)
        let events = try led.at(30, command)
        #expect(Array(events.prefix(2)) == ["timer-ended 2", "tool-ended 2.1 trio"])
        #expect(led.session.state.tool == nil)
        #expect(led.session.state.timers.map(\.timer.id) == [1])
        try led.at(40, .undo)
        #expect(led.session.state.tool?.step == 2)
        #expect(led.session.state.timers.map(\.timer.id) == [1, 2])
    }

    @Test func anotherToolTakesItsPlace() throws {
        var led = try led()
        try led.from(20, .next, .next, .next)
        let soal = ToolOutline(id: "soal", title: "SOAL", steps: [])
        #expect(
            try led.at(30, .startTool(soal)) == ["timer-ended 1", "tool-ended 2.1 trio", "tool-started 2.1 soal of 0"])
        #expect(try led.at(40, .next) == ["tool-ended 2.1 soal"])
    }

    @Test func itEndsABreak() throws {
        var led = LedSession()
        try led.at(10, .startBreak(minutes: nil))
        #expect(try led.at(20, .startTool(Self.trio)) == ["break-ended", "tool-started 1.1 trio of 3"])
    }

    @Test func itNeedsAnItem() throws {
        var led = LedSession(.of(.phase("Oppstart", .item(5))))
        try led.at(10, .done)
        #expect(led.refusal(at: 20, .startTool(Self.trio)) == .atTheEnd)
    }

    @Test func undoTellsWhatTheStepDidAndNotWhatItTidiedUp() throws {
        var led = try led()
        try led.from(20, .next, .next, .next, .next)
        #expect(
            try led.session.perform(.undo, at: .at(30)).subject
                == .event(.toolStepGiven(item: "2.1", tool: "trio", step: 3)))
        try led.from(40, .done)
        #expect(try led.session.perform(.undo, at: .at(50)).subject == .event(.itemEnded(item: "2.1")))
        try led.from(60, .back, .back, .back)
        #expect(
            try led.session.perform(.undo, at: .at(70)).subject == .event(.toolEnded(item: "2.1", tool: "trio")))
    }
}
