import Facilitation
import TestSupport
import Testing

@Suite struct EndTests {
    private static let answers = ClosingAnswers(
        reflection: Reflection(did: "alt", idea: "mer tid"),
        adaptations: [Adaptation(item: "1.2", change: .skipped, isPlanned: false, reason: "tid", isAimMet: true)])

    @Test func itEndsWhatGoesOnAndKeepsTheAnswers() throws {
        var led = LedSession()
        try led.from(
            10, .startTool(ToolOutline(id: "soal", title: "SOAL", steps: [StepTiming(minutes: 2)])), .next, .next,
            .startTimer(minutes: 5, rounds: 1, label: ""), .startBreak(minutes: nil))
        #expect(
            try led.at(60, .end(Self.answers)) == [
                "break-ended", "timer-ended 2", "timer-ended 1", "tool-ended 1.1 soal", "item-ended 1.1",
                "session-ended",
            ])
        #expect(led.state == ["ended", "1.1 [0-60] 14 s of 5 min", "break [14-60]", "breaks 46 s"])
        #expect(led.session.record.isEnded)
        #expect(led.session.record.endedAt == Moment.at(60).wall)
        #expect(led.session.record.reflection == Self.answers.reflection)
        #expect(led.session.record.adaptations == Self.answers.adaptations)
        #expect(led.session.record.seen == 60)
    }

    @Test(arguments: [
        Command.next, .back, .done, .goto(item: "1.1"), .skip(), .startBreak(minutes: nil), .leaveTool,
        .startTimer(minutes: 5, rounds: 1, label: ""),
    ])
    func afterThatTheSessionDoesNotGoOn(command: Command) throws {
        var led = LedSession()
        try led.from(10, .note(kind: .note, text: "hei"), .next, .undo)
        try led.at(60, .end(ClosingAnswers()))
        #expect(led.refusal(at: 61, command) == .sessionHasEnded)
        #expect(led.pass(to: 9999) == [])
        #expect(Session(led.session.record) == led.session)
    }

    @Test func theLogAndTheNotesCanStillBeChanged() throws {
        var led = LedSession()
        try led.at(10, .next)
        try led.at(60, .end(ClosingAnswers()))
        try led.from(9000, .note(kind: .note, text: "glemt"), .present(9), .end(Self.answers), .undo, .undo)
        #expect(led.session.record.notes.map(\.isWithdrawn) == [true])
        #expect(led.session.record.present == nil)
        #expect(led.session.record.reflection == Self.answers.reflection)
        #expect(led.session.record.endedAt == Moment.at(60).wall)
        // What came before the end stays when the end itself is taken back.
        try led.at(9010, .undo)
        #expect(led.state == ["at 1.1 since 0", "1.1 [0-] 0 s of 5 min, given 1"])
    }

    @Test func undoTakesItUpAgain() throws {
        var led = LedSession()
        try led.from(10, .next, .startBreak(minutes: 5))
        let before = led.state
        try led.at(60, .end(ClosingAnswers()))
        let ended = led.session.state
        #expect(led.session.undoTakesUpAgain)
        #expect(try led.at(70, .undo) == ["undone #3"])
        #expect(led.state == before)
        #expect(!led.session.record.isEnded)
        #expect(led.session.record.endedAt == nil)
        try led.at(80, .redo)
        #expect(led.session.state == ended)
        #expect(led.session.record.endedAt == Moment.at(60).wall)
    }

    @Test func theEndCanBeCorrected() throws {
        var led = LedSession()
        try led.at(60, .end(ClosingAnswers()))
        try led.at(400, .correct(to: 40))
        #expect(led.state == ["ended", "1.1 [0-40] 40 s of 5 min"])
        #expect(led.session.record.endedAt == Moment.at(40).wall)
    }

    @Test func anEndWithoutANumberStays() throws {
        var led = LedSession()
        try led.at(10, .next)
        try led.at(60, .end(ClosingAnswers()))
        var record = led.session.record
        for index in record.timeline.indices where record.timeline[index].moment.elapsed == 60 {
            record.timeline[index].command = nil
        }
        led = LedSession(record: record)
        #expect(!led.session.undoTakesUpAgain)
        #expect(led.refusal(at: 70, .undo) == .nothingToUndo)
        try led.from(80, .note(kind: .note, text: "glemt"), .undo)
        #expect(led.refusal(at: 90, .undo) == .nothingToUndo)
    }

    @Test func afterTheLastItem() throws {
        var led = LedSession(.of(.phase("Oppstart", .item(5))))
        try led.at(60, .done)
        #expect(try led.at(100, .end(ClosingAnswers())) == ["session-ended"])
        #expect(led.state == ["ended", "1.1 [0-60] 60 s of 5 min"])
    }
}
