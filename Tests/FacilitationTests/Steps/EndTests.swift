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
        Command.next, .back, .undo, .redo, .note(kind: .note, text: "x"), .erase(note: 1), .present(9),
        .end(ClosingAnswers()), .correct(to: 5),
    ])
    func afterThatNothingChangesAnyMore(command: Command) throws {
        var led = LedSession()
        try led.from(10, .note(kind: .note, text: "hei"), .next, .undo)
        try led.at(60, .end(ClosingAnswers()))
        #expect(led.refusal(at: 61, command) == .sessionHasEnded)
        #expect(led.pass(to: 9999) == [])
        #expect(Session(led.session.record) == led.session)
    }

    @Test func afterTheLastItem() throws {
        var led = LedSession(.of(.phase("Oppstart", .item(5))))
        try led.at(60, .done)
        #expect(try led.at(100, .end(ClosingAnswers())) == ["session-ended"])
        #expect(led.state == ["ended", "1.1 [0-60] 60 s of 5 min"])
    }
}
