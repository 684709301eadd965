import Facilitation
import TestSupport
import Testing

/// Items that are left out together, moved, or put in.
@Suite struct ReshapingTests {
    private var order: (LedSession) -> [String] { { $0.session.state.running.map(\.item.id) } }

    /// At 2.1.
    private func led() throws -> LedSession {
        var led = LedSession()
        try led.from(10, .done, .done)
        return led
    }

    @Test func severalAreLeftOut() throws {
        var led = try led()
        #expect(
            try led.at(20, .skip(items: ["2.3", "2.1", "2.2", "2.3"], reason: "tid")) == [
                "item-skipped 2.3: tid", "item-skipped 2.2: tid", "item-skipped 2.1: tid", "item-started 2.4",
            ])
        try led.at(30, .undo)
        #expect(led.session.state.items.allSatisfy { !$0.isSkipped })
        #expect(led.refusal(at: 40, .skip(items: ["2.3", "1.1"])) == .alreadyHeld("1.1"))
        #expect(led.refusal(at: 40, .skip(items: ["2.3", "8.1"])) == .noSuchItem("8.1"))
    }

    @Test func theRestOfAPhaseIsLeftOut() throws {
        var led = try led()
        try led.at(20, .skip(items: ["2.4"]))
        #expect(
            try led.at(30, .skipRest(phase: "2", reason: "brannalarm")) == [
                "item-skipped 2.2: brannalarm", "item-skipped 2.3: brannalarm", "item-skipped 2.5: brannalarm",
            ])
        #expect(try led.at(40, .done) == ["item-ended 2.1", "item-started 3.1"])
        #expect(led.refusal(at: 50, .skipRest(phase: "2")) == .nothingLeft(phase: "2"))
        #expect(led.refusal(at: 50, .skipRest(phase: "9")) == .noSuchItem("9"))
    }

    @Test func anItemIsMovedWithinItsPhase() throws {
        var led = try led()
        #expect(try led.at(20, .move(item: "2.3", after: "2.5")) == ["item-moved 2.3 after 2.5"])
        #expect(order(led) == ["1.1", "1.2", "2.1", "2.2", "2.4", "2.5", "2.3", "3.1", "3.2"])
        #expect(led.session.state.phaseMinutes == [30, 90, 30])
        #expect(led.session.state.items[4].isMoved)
    }

    @Test func itsMinutesCountWhereItStands() throws {
        var led = LedSession()
        try led.at(20, .move(item: "2.3", after: "1.1"))
        #expect(order(led) == ["1.1", "2.3", "1.2", "2.1", "2.2", "2.4", "2.5", "3.1", "3.2"])
        #expect(led.session.state.phaseMinutes == [50, 70, 30])
        #expect(led.session.timing(at: 20).phaseLeft == 2980)
        #expect(led.session.timing(at: 20).forecastEnd == 9000)
        #expect(try led.at(300, .done) == ["item-ended 1.1", "item-started 2.3"])
        #expect(led.session.state.current?.phase == 0)
        try led.from(400, .undo, .undo)
        #expect(led.session.state.phaseMinutes == [30, 90, 30])
    }

    @Test func intoTheClosingButNeverOutOfIt() throws {
        var led = try led()
        #expect(led.refusal(at: 20, .move(item: "3.1", after: "2.5")) == .staysInClosing("3.1"))
        try led.at(30, .move(item: "2.4", after: "3.1"))
        #expect(led.session.state.phaseMinutes == [30, 80, 40])
        #expect(led.session.timing(at: 30).latestClosing == 6600)
        #expect(led.refusal(at: 40, .move(item: "2.4", after: "2.2")) == .staysInClosing("2.4"))
    }

    @Test func theCurrentOneIsTakenLater() throws {
        var led = try led()
        try led.at(20, .next)
        #expect(
            try led.at(30, .move(item: "2.1", after: "2.3")) == [
                "item-ended 2.1", "item-moved 2.1 after 2.3", "item-started 2.2",
            ])
        #expect(order(led) == ["1.1", "1.2", "2.2", "2.3", "2.1", "2.4", "2.5", "3.1", "3.2"])
        try led.at(40, .done)
        #expect(try led.at(50, .done) == ["item-ended 2.3", "item-started 2.1 given 1"])
    }

    @Test func notToWhatIsOver() throws {
        let led = try led()
        #expect(led.refusal(at: 20, .move(item: "1.1", after: "2.3")) == .alreadyHeld("1.1"))
        #expect(led.refusal(at: 20, .move(item: "2.3", after: "1.1")) == .placeIsOver("1.1"))
        #expect(led.refusal(at: 20, .move(item: "2.3", after: "2.3")) == .placeIsOver("2.3"))
        #expect(led.refusal(at: 20, .move(item: "2.3", after: "7.7")) == .noSuchItem("7.7"))
    }

    @Test func anItemOfHerOwn() throws {
        var led = try led()
        #expect(
            try led.at(20, .add(minutes: 10, title: "Runde om NAV")) == [
                "item-added 2.1a after 2.1: 10 min Runde om NAV"
            ])
        #expect(
            try led.at(30, .add(minutes: 5, title: "Til", after: "2.1a")) == ["item-added 2.1b after 2.1a: 5 min Til"])
        #expect(order(led).prefix(5) == ["1.1", "1.2", "2.1", "2.1a", "2.1b"])
        #expect(led.session.state.phaseMinutes == [30, 105, 30])
        #expect(try led.at(40, .done) == ["item-ended 2.1", "item-started 2.1a"])
        #expect(led.session.timing(at: 40).itemLeft == 600)
        try led.from(50, .undo, .undo, .undo)
        #expect(order(led) == LedSession().session.state.running.map(\.item.id))
        #expect(led.session.state.index(of: "2.1a") == nil)
        #expect(try led.at(60, .add(minutes: 7, title: "Igjen")) == ["item-added 2.1a after 2.1: 7 min Igjen"])
    }

    @Test func ofHerOwnButNotJustAnything() throws {
        let led = try led()
        #expect(led.refusal(at: 20, .add(minutes: 0, title: "X")) == .minutesOutOfRange(1...600))
        #expect(led.refusal(at: 20, .add(minutes: 5, title: "  ")) == .emptyNote)
        #expect(led.refusal(at: 20, .add(minutes: 5, title: "X", after: "1.1")) == .placeIsOver("1.1"))
        #expect(led.refusal(at: 20, .setTask(" ")) == .emptyNote)
    }

    @Test func theTaskThatWasReallySet() throws {
        var led = try led()
        try led.from(20, .setTask("Gå en tur"), .setTask("Ring en venn"))
        #expect(led.session.state.task == "Ring en venn")
        try led.at(30, .undo)
        #expect(led.session.state.task == "Gå en tur")
    }

    @Test func whatBecameOfEach() throws {
        var led = try led()
        try led.from(20, .skip(items: ["2.2"]), .move(item: "2.4", after: "2.1"), .add(minutes: 1, title: "X"))
        try led.from(30, .done)
        try led.at(90, .done)
        let changes = led.session.deviations(at: 690).map { "\($0.item) \($0.change.rawValue)" }
        #expect(
            changes == [
                "1.2 shortened", "2.1 shortened", "2.1a added", "2.4 moved", "2.2 skipped",
                "2.3 not-reached", "2.5 not-reached", "3.1 not-reached", "3.2 not-reached",
            ])
    }
}
