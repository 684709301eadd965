import Facilitation
import TestSupport
import Testing

/// Rounds in which each participant has a turn.
@Suite struct TurnsTests {
    private let plan = Plan.of(
        .phase("Oppstart", .item(6), .turns(60, rounds: 2)),
        .phase("Hoveddel", .turns(120, fewest: 60), .item(10)),
        .closing("Avslutning", .turns(90)))

    @Test func theMinutesAreThoseOfAllTurnsRoundedUp() {
        #expect(plan.items.map(\.duration.planned) == [6, 24, 24, 10, 18])
        #expect(plan.items.map(\.duration.minimum) == [6, 24, 12, 10, 18])
        let turns = Turns(seconds: 90, fewestSeconds: 45, rounds: 3, people: 7)
        #expect(PlannedDuration(turns) == PlannedDuration(32, minimum: 16, turns: turns))
        #expect(PlannedDuration(10).counted(for: 3) == PlannedDuration(10))
        #expect(plan.people == 12)
    }

    @Test func aCountOfThosePresentCountsTheRoundsThatAreNotOver() throws {
        var led = LedSession(plan)
        try led.at(360, .done)
        #expect(
            try led.at(400, .present(9)) == [
                "attendance 9", "minutes-changed 1.2 -6", "minutes-changed 2.1 -6", "minutes-changed 3.1 -4",
            ])
        try led.at(1500, .done)
        // What is over stays as it was.
        #expect(
            try led.at(1600, .present(10)) == ["attendance 10", "minutes-changed 2.1 +2", "minutes-changed 3.1 +1"])
        #expect(led.session.state.items.map(\.minutes) == [6, 18, 20, 10, 15])
        #expect(try led.at(1700, .present(10)) == ["attendance 10"])
        #expect(try led.at(1700, .present(0)) == ["attendance 0"])
    }

    @Test func undoTakesTheCountAndItsMinutesBack() throws {
        var led = LedSession(plan)
        try led.at(10, .present(9))
        try led.at(20, .undo)
        #expect(led.session.state.items.map(\.minutes) == [6, 24, 24, 10, 18])
        #expect(led.session.record.present == nil)
        try led.at(30, .redo)
        #expect(led.session.state.items.map(\.minutes) == [6, 18, 18, 10, 14])
    }

    @Test func theCountHoldsAfterAResume() throws {
        var led = LedSession(plan)
        try led.at(10, .present(9))
        led.resume(at: 20)
        #expect(led.session.state.items.map(\.minutes) == [6, 18, 18, 10, 14])
        #expect(
            try led.at(30, .present(12)) == [
                "attendance 12", "minutes-changed 1.2 +6", "minutes-changed 2.1 +6", "minutes-changed 3.1 +4",
            ])
    }

    @Test func minutesThatTheLeaderHasDecidedStay() throws {
        var led = LedSession(plan)
        try led.at(360, .done)
        try led.from(370, .adjust(minutes: 5), .present(9))
        #expect(led.session.state.items.map(\.minutes) == [6, 29, 18, 10, 14])
    }

    @Test func catchingUpGivesWhatTheTurnsOfThosePresentCanDoWithout() throws {
        var led = LedSession(plan)
        try led.at(10, .present(6))
        try led.at(2700, .done)
        let plans = led.session.catchUpPlans(at: 2700)
        #expect(plans.first?.minutes == ["2.1": 6])
    }

    @Test func aRoundOfFewPeopleIsNoDeviation() throws {
        var led = LedSession(plan)
        try led.at(10, .present(6))
        for time in [360.0, 1080, 1800, 2400, 2940] { try led.at(time, .done) }
        #expect(led.session.deviations(at: 2940) == [])
    }
}

extension PlannedItem {
    fileprivate static func turns(_ seconds: Int, fewest: Int? = nil, rounds: Int = 1) -> PlannedItem {
        var item = PlannedItem.item(0)
        item.duration = PlannedDuration(Turns(seconds: seconds, fewestSeconds: fewest, rounds: rounds, people: 12))
        return item
    }
}
