import Facilitation
import TestSupport
import Testing

@Suite struct UndoTests {
    private static let tool = ToolOutline(id: "soal", title: "SOAL", steps: [StepTiming(minutes: 2)])
    private static let plan = CatchUpPlan(kind: .both, minutes: ["2.1": 20], skipped: ["2.4"], end: 0)

    /// Commands that each change something, in the order given.
    private static let all: [Command] = [
        .next, .note(kind: .note, text: "hei"), .back, .next, .next, .done, .adjust(minutes: 5),
        .startBreak(minutes: 5),
        .endBreak, .skip(items: ["2.3"], reason: "tid"), .choose(plan), .goto(item: "2.1"), .startTool(tool), .next,
        .next,
        .startTimer(minutes: 3, rounds: 2, label: "par"), .stopTimers, .present(9), .correct(to: 20), .back,
        .skip(items: [], reason: nil), .note(kind: .parked, text: "senere"), .goto(item: "2.3"), .done,
        .goto(item: "3.2"),
        .next,
    ]

    @Test func everyCommandIsUndoneToTheVeryStartAndDoneAgain() throws {
        var led = LedSession()
        var states = [led.session.state]
        for (index, command) in Self.all.enumerated() {
            try led.at(Double(10 + index), command)
            states.append(led.session.state)
        }
        let last = led.session
        for state in states.dropLast().reversed() {
            try led.at(100, .undo)
            #expect(led.session.state == state)
        }
        #expect(led.refusal(at: 101, .undo) == .nothingToUndo)
        #expect(led.state == ["at 1.1 since 0", "1.1 [0-] 0 s of 5 min"])
        #expect(led.session.record.notes.map(\.isWithdrawn) == [true, true])
        for state in states.dropFirst() {
            try led.at(200, .redo)
            #expect(led.session.state == state)
        }
        #expect(led.refusal(at: 201, .redo) == .nothingToRedo)
        #expect(led.session.state == last.state)
        #expect(led.session.record.notes == last.record.notes)
        #expect(led.session.record.timeline.count == last.record.timeline.count + 2 * Self.all.count)
    }

    @Test func aNewCommandLeavesNothingToDoAgain() throws {
        var led = LedSession()
        try led.from(10, .next, .next, .undo, .adjust(minutes: 5))
        #expect(led.refusal(at: 20, .redo) == .nothingToRedo)
        #expect(try led.at(21, .undo) == ["undone #4"])
        #expect(try led.at(22, .undo) == ["undone #1"])
        #expect(led.refusal(at: 23, .undo) == .nothingToUndo)
    }

    @Test func aNoteLeavesNothingToDoAgainEither() throws {
        var led = LedSession()
        try led.from(10, .next, .next, .undo, .undo, .note(kind: .note, text: "hei"))
        #expect(led.refusal(at: 20, .redo) == .nothingToRedo)
        #expect(Session(led.session.record) == led.session)
    }

    @Test func aRefusedCommandAndTimeThatPassesChangeNothingOfIt() throws {
        var led = LedSession()
        try led.from(10, .startTimer(minutes: 1, rounds: 1, label: ""), .next, .undo)
        led.pass(to: 100)
        _ = led.refusal(at: 101, .endBreak)
        #expect(try led.at(102, .redo) == ["redone #2"])
        try led.from(103, .undo)
        #expect(try led.at(104, .undo) == ["undone #1"])
    }

    @Test func theTimeOfAnUndoneStepGoesToWhatWentOnInstead() throws {
        var led = LedSession()
        try led.at(60, .done)
        try led.at(90, .undo)
        try led.at(120, .done)
        #expect(led.state == ["at 1.2 since 120", "1.1 [0-120] 120 s of 5 min", "1.2 [120-] 0 s of 25 min"])
    }

    @Test func theStacksAreBuiltAgainFromTheRecord() throws {
        var led = LedSession()
        try led.from(10, .next, .note(kind: .did, text: "én"), .next, .note(kind: .did, text: "to"), .undo, .undo)
        led.resume(at: 600)
        #expect(try led.at(610, .redo) == ["redone #3"])
        #expect(try led.at(620, .redo) == ["redone #4"])
        #expect(led.session.record.notes.map(\.isWithdrawn) == [false, false])
        for command in [4, 3, 2, 1] { #expect(try led.at(630, .undo) == ["undone #\(command)"]) }
        #expect(led.refusal(at: 640, .undo) == .nothingToUndo)
    }

    @Test func anUndoThatCannotBeFollowedIsPassedOver() {
        var record = LedSession().session.record
        record.timeline += [
            Entry(moment: .at(10), event: .undone(command: 7), command: 1),
            Entry(moment: .at(11), event: .redone(command: 7), command: 2),
            Entry(moment: .at(12), event: .promptGiven(item: "1.1", prompt: "1.1.1"), command: 3),
        ]
        let led = LedSession(record: record)
        #expect(led.state == ["at 1.1 since 0", "1.1 [0-] 0 s of 5 min, given 1"])
    }
}
