import Facilitation
import TestSupport
import Testing

@Suite struct GotoTests {
    @Test func forwardOverItemsThatAreNotHeld() throws {
        var led = LedSession()
        #expect(try led.at(60, .goto(item: "2.3")) == ["item-ended 1.1", "item-started 2.3"])
        #expect(led.state == ["at 2.3 since 60", "1.1 [0-60] 60 s of 5 min", "2.3 [60-] 0 s of 20 min"])
        #expect(try led.at(70, .next) == ["item-ended 2.3", "item-started 2.4"])
    }

    @Test func backToTheFirstItemFromTheLast() throws {
        var led = LedSession()
        try led.at(60, .goto(item: "3.2"))
        try led.at(120, .next)
        #expect(try led.at(130, .goto(item: "1.1")) == ["item-started 1.1"])
        #expect(
            led.state == [
                "at 1.1 since 130", "1.1 [0-60] [130-] 60 s of 5 min", "3.2 [60-120] 60 s of 10 min",
            ])
    }

    @Test func anItemThatIsGoneToBeginsWithItsFirstPromptAgain() throws {
        var led = LedSession()
        try led.from(10, .next, .next, .next, .goto(item: "1.1"))
        #expect(try led.at(20, .next) == ["prompt-given 1.1 1.1.1"])
    }

    @Test func anItemThatWasLeftOutIsTakenUp() throws {
        var led = LedSession()
        try led.from(10, .skip(items: [], reason: "nei"), .goto(item: "1.1"))
        #expect(
            led.state == [
                "at 1.1 since 11", "1.1 [0-10] [11-] 10 s of 5 min, adapted", "1.2 [10-11] 1 s of 25 min",
            ])
    }

    @Test func theItemThatGoesOnIsNotStartedAgain() throws {
        var led = LedSession()
        try led.at(10, .next)
        let before = led.timeline
        #expect(try led.at(20, .goto(item: "1.1")) == [])
        #expect(led.timeline == before)
        try led.at(30, .undo)
        #expect(try led.at(40, .goto(item: "1.1")) == [])
        #expect(try led.at(50, .redo) == ["redone #1"])
    }

    @Test func toTheItemThatGoesOnEndsTheBreakAndTheTool() throws {
        var led = LedSession()
        try led.from(10, .startTool(ToolOutline(id: "soal", title: "SOAL", steps: [nil])), .startBreak(minutes: nil))
        #expect(try led.at(20, .goto(item: "1.1")) == ["break-ended", "tool-ended 1.1 soal"])
        #expect(
            led.state == [
                "at 1.1 since 20", "1.1 [0-] 11 s of 5 min", "break [11-20]", "breaks 9 s",
            ])
    }

    @Test func toNowhere() {
        #expect(LedSession().refusal(at: 10, .goto(item: "9.9")) == .noSuchItem("9.9"))
    }
}
