import Facilitation
import TestSupport
import Testing

/// Those who have had a turn in a round, and who leads an item really.
@Suite struct RoundTests {
    private let plan = Plan.of(.phase("Oppstart", .item(10, prompts: 2), .item(5)))

    @Test func oneMoreOrSoMany() throws {
        var led = LedSession(plan)
        #expect(try led.at(10, .turn()) == ["turns-taken 1.1 round 1: 1"])
        #expect(try led.at(20, .turn()) == ["turns-taken 1.1 round 1: 2"])
        #expect(try led.at(30, .turn(7)) == ["turns-taken 1.1 round 1: 7"])
        #expect(try led.at(40, .turn(6)) == ["turns-taken 1.1 round 1: 6"])
        #expect(led.session.state.items[0].rounds == [6])
    }

    @Test func whatIsGivenNextBeginsARound() throws {
        var led = LedSession(plan)
        try led.from(10, .present(9), .turn(7), .next)
        #expect(try led.at(20, .turn()) == ["turns-taken 1.1 round 2: 1"])
        #expect(try led.at(30, .turn(9)) == ["turns-taken 1.1 round 2: 9"])
        // All who are there have had theirs.
        #expect(try led.at(40, .turn()) == ["turns-taken 1.1 round 3: 1"])
        #expect(led.session.state.items[0].rounds == [7, 9, 1])
        try led.from(50, .done, .turn(), .back)
        #expect(led.session.state.items.map(\.rounds) == [[7, 9, 1], [1]])
        #expect(try led.at(60, .turn()) == ["turns-taken 1.1 round 4: 1"])
    }

    @Test func undoAndRedo() throws {
        var led = LedSession(plan)
        try led.from(10, .turn(4), .turn(), .undo)
        #expect(led.session.state.items[0].rounds == [4])
        try led.from(20, .undo)
        #expect(led.session.state.items[0].rounds == [])
        try led.from(30, .redo, .redo)
        #expect(led.session.state.items[0].rounds == [5])
    }

    @Test func noMoreThanAreThere() throws {
        var led = LedSession(plan)
        #expect(led.refusal(at: 10, .turn(100)) == .minutesOutOfRange(0...99))
        try led.at(10, .present(3))
        #expect(led.refusal(at: 20, .turn(4)) == .moreThanPresent(3))
        #expect(LedSession(record: .sample(plan)).refusal(at: 0, .turn()) == .notBegun)
    }

    @Test func anotherLeads() throws {
        var led = LedSession(plan)
        #expect(try led.at(10, .lead([.coLeader, .professional])) == ["item-led 1.1: co-leader, professional"])
        #expect(led.session.state.items.map(\.lead) == [["co-leader", "professional"], []])
        try led.at(20, .undo)
        #expect(led.session.state.items[0].led == nil)
        #expect(LedSession(record: .sample(plan)).refusal(at: 0, .lead([.coLeader])) == .notBegun)
    }
}
