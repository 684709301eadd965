import Facilitation
import TestSupport
import Testing

/// Steps within an item, and what stands at its end.
@Suite struct StepTests {
    private static let pairs = StepTiming(minutes: 2, rounds: 2, roles: ["forteller", "lytter"])

    private static let plan: Plan = {
        var item = PlannedItem.item(20, title: "Koppen")
        item.stops = [
            Stop(id: "", .prompt(.question), ""), Stop(id: "", .step(.pairs, pairs), ""),
            Stop(id: "", .step(nil, nil), ""),
            Stop(id: "", .text, ""),
        ]
        return .of(.phase("Oppstart", item, .item(10)))
    }()

    @Test func enterGivesThemAndStartsTheirTimers() throws {
        var led = LedSession(Self.plan)
        #expect(try led.at(10, .next) == ["prompt-given 1.1 1.1.1"])
        #expect(try led.at(20, .next) == ["prompt-given 1.1 1.1.2"])
        #expect(try led.at(30, .next) == ["timer-started 1: 2x2 min \"Koppen\" (forteller, lytter)"])
        #expect(try led.at(40, .next) == ["timer-ended 1", "prompt-given 1.1 1.1.3"])
        #expect(try led.at(50, .next) == ["prompt-given 1.1 1.1.4"])
        #expect(try led.at(60, .next) == ["item-ended 1.1", "item-started 1.2"])
    }

    @Test func turnsAreThoseOfWhoeverIsThere() throws {
        var item = PlannedItem.item(20, title: "Runde")
        let timing = StepTiming(Turns(seconds: 90, people: 12), rounds: 2)
        item.stops = [Stop(id: "", .step(nil, timing), ""), Stop(id: "", .step(nil, nil), "")]
        let plan = Plan.of(.phase("Oppstart", item, .item(10)))
        #expect(plan.people == 12)
        var led = LedSession(plan)
        #expect(try led.at(10, .next) == ["prompt-given 1.1 1.1.1"])
        #expect(try led.at(20, .next) == ["timer-started 1: 2x18 min \"Runde\""])
        #expect(try led.at(30, .back) == ["timer-ended 1", "prompt-given 1.1 1.1.1"])
        try led.from(40, .present(5))
        #expect(try led.at(50, .next) == ["timer-started 2: 2x8 min \"Runde\""])
        led.resume(at: 60)
        #expect(try led.at(70, .next) == ["timer-ended 2", "prompt-given 1.1 1.1.2"])
    }

    @Test func aTimerThatRanOutIsNotStartedAgain() throws {
        var led = LedSession(Self.plan)
        try led.from(10, .next, .next, .next)
        #expect(led.pass(to: 252) == ["timer-ended 1"])
        #expect(try led.at(260, .next) == ["prompt-given 1.1 1.1.3"])
    }

    @Test func aTimerOfTheLeadersOwnIsNoneOfIt() throws {
        var led = LedSession(Self.plan)
        try led.from(10, .next, .next, .startTimer(minutes: 2, rounds: 2, label: "Koppen"))
        #expect(try led.at(20, .next) == ["timer-started 2: 2x2 min \"Koppen\" (forteller, lytter)"])
    }

    @Test func backGoesFromTheTimerToItsStep() throws {
        var led = LedSession(Self.plan)
        try led.from(10, .next, .next, .next)
        #expect(try led.at(20, .back) == ["timer-ended 1", "prompt-given 1.1 1.1.2"])
        #expect(try led.at(30, .back) == ["prompt-given 1.1 1.1.1"])
    }

    @Test func theTimerEndsWithTheItem() throws {
        var led = LedSession(Self.plan)
        try led.from(10, .next, .next, .next)
        #expect(try led.at(20, .done) == ["timer-ended 1", "item-ended 1.1", "item-started 1.2"])
    }

    @Test func theTimerIsKnownAfterAnInterruption() throws {
        var led = LedSession(Self.plan)
        try led.from(10, .next, .next, .next)
        led.resume(at: 60)
        #expect(try led.at(70, .next) == ["timer-ended 1", "prompt-given 1.1 1.1.3"])
    }

    @Test func undoTakesTheTimerAway() throws {
        var led = LedSession(Self.plan)
        try led.from(10, .next, .next, .next, .undo)
        #expect(led.session.state.timers == [])
        #expect(try led.at(20, .next) == ["timer-started 2: 2x2 min \"Koppen\" (forteller, lytter)"])
    }
}
