import Facilitation
import TestSupport
import Testing

@Suite struct CatchUpTests {
    /// The plans when 1.1 ends so many minutes late.
    private func plans(_ plan: Plan = .sample, late minutes: Double) -> [CatchUpPlan] {
        let led = LedSession(plan)
        let first = plan.items.first.map { Double($0.duration.planned) } ?? 0
        return led.session.catchUpPlans(at: (first + minutes) * 60)
    }

    private func flexible(_ items: PlannedItem...) -> Plan {
        var first = PlannedPhase.phase("Oppstart", .item(10))
        first.items += items
        first.minutes += items.reduce(0) { $0 + $1.duration.planned }
        return .numbered([first, .closing("Avslutning", .item(20, minimum: 1), .item(10, .optional))])
    }

    @Test func noneWhenTheSessionIsOnTimeOrAhead() throws {
        #expect(plans(late: 0) == [])
        #expect(plans(late: 2) == [])
        #expect(plans(late: 2.1).count == 3)
        var led = LedSession()
        try led.at(60, .done)
        #expect(led.session.catchUpPlans(at: 60) == [])
    }

    @Test func threePlansTheGentlestFirst() {
        #expect(
            plans(late: 6) == [
                CatchUpPlan(kind: .spread, minutes: ["1.2": 23, "2.1": 28, "2.3": 18], end: 9000),
                CatchUpPlan(kind: .concentrate, minutes: ["1.2": 19], end: 9000),
                CatchUpPlan(kind: .leaveOut, skipped: ["2.4"], end: 8760),
            ])
    }

    @Test func sharesAreWholeMinutesThatAddUp() {
        #expect(
            plans(late: 7).first
                == CatchUpPlan(kind: .spread, minutes: ["1.2": 22, "2.1": 28, "2.3": 18], end: 9000))
        #expect(
            plans(late: 2.5).first == CatchUpPlan(kind: .spread, minutes: ["1.2": 24, "2.1": 29, "2.3": 19], end: 8970))
    }

    @Test func asFewItemsAsPossible() {
        #expect(
            plans(late: 14)[1]
                == CatchUpPlan(kind: .concentrate, minutes: ["1.2": 15, "2.1": 26], end: 9000))
    }

    @Test func theOptionalItemsThatFitBest() {
        let plan = flexible(.item(4, .optional), .item(6, .optional), .item(7, .optional), .item(3, .optional))
        func skipped(_ minutes: Double) -> [String]? {
            plans(plan, late: minutes).first { $0.kind == .leaveOut }?.skipped
        }
        #expect(skipped(3) == ["1.5"])
        #expect(skipped(4) == ["1.2"])
        #expect(skipped(5) == ["1.3"])
        #expect(skipped(9) == ["1.3", "1.5"])
        #expect(skipped(11) == ["1.2", "1.4"])
        #expect(skipped(20) == ["1.2", "1.3", "1.4", "1.5"])
        #expect(skipped(21) == nil)
    }

    @Test func bothWhenNeitherReaches() {
        let plan = flexible(.item(20, minimum: 15), .item(10, .optional), .item(10, minimum: 5))
        #expect(
            plans(plan, late: 15) == [
                CatchUpPlan(kind: .both, minutes: ["1.2": 17, "1.4": 8], skipped: ["1.3"], end: 4800)
            ])
    }

    @Test func wholeItemsWhenLessDoesNotReach() {
        let plan = flexible(.item(20, minimum: 15), .item(8), .item(30), .item(15, .pause), .item(10, .fixed))
        #expect(
            plans(plan, late: 6) == [
                CatchUpPlan(kind: .whole, skipped: ["1.4"], end: 7380 + 360 - 1800),
                CatchUpPlan(kind: .wholeOnly, skipped: ["1.3"], end: 7380 + 360 - 480),
            ])
        #expect(
            plans(plan, late: 34) == [
                CatchUpPlan(kind: .whole, minutes: ["1.2": 16], skipped: ["1.4"], end: 7380),
                CatchUpPlan(kind: .wholeOnly, skipped: ["1.3", "1.4"], end: 7380 + 34 * 60 - 38 * 60),
            ])
        // The break only when the topics do not do.
        #expect(plans(plan, late: 60).map(\.skipped) == [["1.2", "1.4", "1.5"]])
    }

    @Test func thoseThatComeNearestWhenNoneReaches() {
        let plan = flexible(.item(20, minimum: 15), .item(10, .optional))
        #expect(
            plans(plan, late: 60) == [
                CatchUpPlan(kind: .both, minutes: ["1.2": 15], skipped: ["1.3"], end: 4200 + 3600 - 900),
                CatchUpPlan(kind: .whole, skipped: ["1.2", "1.3"], end: 4200 + 3600 - 1800),
            ])
    }

    @Test func noneWhenNothingCanBeGiven() {
        #expect(plans(flexible(.item(30, minimum: 5, .fixed)), late: 30) == [])
        #expect(plans(flexible(), late: 30) == [])
    }

    @Test func herOwnChoice() throws {
        var led = LedSession()
        try led.at(300, .done)
        let late = 300 + 34 * 60.0
        #expect(
            try led.session.catchUpPlan(leavingOut: ["2.2", "2.3"], at: late)
                == CatchUpPlan(kind: .own, skipped: ["2.2", "2.3"], end: 7440))
        #expect(
            try led.session.catchUpPlan(leavingOut: ["2.4"], at: 300 + 40 * 60)
                == CatchUpPlan(kind: .own, minutes: ["2.1": 27, "2.3": 18], skipped: ["2.4"], end: 9000))
        for (id, refusal) in [
            ("3.1", Refusal.staysInClosing("3.1")), ("2.5", .isFixed("2.5")), ("1.1", .alreadyHeld("1.1")),
            ("8.8", .noSuchItem("8.8")),
        ] {
            #expect(throws: refusal) { try led.session.catchUpPlan(leavingOut: [id], at: late) }
        }
    }

    @Test func aFixedItemThatIsOptionalIsKeptWholeOrLeftOut() {
        #expect(
            plans(flexible(.item(20, minimum: 5, [.fixed, .optional])), late: 5) == [
                CatchUpPlan(kind: .leaveOut, skipped: ["1.2"], end: 3600 - 900)
            ])
    }

    @Test func theItemThatGoesOnGivesWhatIsLeftOfIt() throws {
        var led = LedSession()
        try led.at(660, .done)
        #expect(led.session.state.current?.item.id == "1.2")
        #expect(
            led.session.catchUpPlans(at: 720) == [
                CatchUpPlan(kind: .spread, minutes: ["1.2": 23, "2.1": 28, "2.3": 18], end: 9000),
                CatchUpPlan(kind: .concentrate, minutes: ["1.2": 19], end: 9000),
                CatchUpPlan(kind: .leaveOut, skipped: ["2.4"], end: 8760),
            ])
        // 20 minutes and a second of its 25 are gone: 4 can be given, although it may be led in 15.
        let plans = led.session.catchUpPlans(at: 660 + 1201)
        #expect(
            plans == [
                CatchUpPlan(kind: .spread, minutes: ["1.2": 24, "2.1": 27, "2.3": 18], end: 9000),
                CatchUpPlan(kind: .concentrate, minutes: ["2.1": 24], end: 9000),
                CatchUpPlan(kind: .leaveOut, skipped: ["2.4"], end: 8760),
            ])
    }

    @Test func neverToLeaveOutTheItemThatGoesOnOneThatIsOverOrOneLeftOut() throws {
        var led = LedSession()
        try led.from(0, .skip(items: ["2.3"], reason: nil), .skip(items: ["2.4"], reason: nil), .done, .done)
        #expect(led.session.state.current?.item.id == "2.1")
        #expect(led.session.catchUpPlans(at: 9000).map(\.skipped) == [["2.2"]])
    }

    @Test func neverAnItemThatWasHeldBefore() throws {
        var led = LedSession()
        try led.at(60, .goto(item: "2.4"))
        try led.at(600, .goto(item: "1.1"))
        let plans = led.session.catchUpPlans(at: 1000)
        #expect(plans.flatMap(\.skipped) == [])
        #expect(plans.count == 2)
    }

    @Test func takingAPlan() throws {
        var led = LedSession()
        let plans = led.session.catchUpPlans(at: 660)
        #expect(
            try led.at(660, .choose(plans[0])) == ["plan-chosen spread 1.2=23 2.1=28 2.3=18"])
        #expect(
            led.state == [
                "at 1.1 since 0", "1.1 [0-] 0 s of 5 min", "1.2 0 s of 23 min, adapted", "2.1 0 s of 28 min, adapted",
                "2.3 0 s of 18 min, adapted", "plan spread",
            ])
        #expect(led.session.timing(at: 660).forecastEnd == plans[0].end)
        #expect(led.session.timing(at: 660).forecastClosing == 7200)
        #expect(led.session.catchUpPlans(at: 660) == [])
        try led.at(661, .choose(plans[2]))
        #expect(
            Array(led.state.suffix(3)) == [
                "2.3 0 s of 18 min, adapted", "2.4 0 s of 10 min, adapted, skipped", "plan leave-out",
            ])
        try led.from(670, .undo, .undo)
        #expect(led.state == ["at 1.1 since 0", "1.1 [0-] 0 s of 5 min"])
    }

    @Test func fewerMinutesThanItsMinimumByHandGiveNothingMore() throws {
        let plan = flexible(.item(20, minimum: 15))
        var led = LedSession(plan)
        try led.from(0, .goto(item: "1.2"), .adjust(minutes: -15), .goto(item: "1.1"))
        #expect(led.session.catchUpPlans(at: 3000) == [])
    }

    @Test func spareTimeOfAPhaseIsUsedBeforeItemsAreShortened() {
        let plan = Plan.of(
            .phase("Oppstart", minutes: 20, .item(10)), .phase("Hoveddel", .item(30, minimum: 10)),
            .closing("Avslutning", .item(10)))
        #expect(plans(plan, late: 10) == [])
        #expect(plans(plan, late: 14) == [CatchUpPlan(kind: .spread, minutes: ["2.1": 26], end: 3600)])
    }
}
