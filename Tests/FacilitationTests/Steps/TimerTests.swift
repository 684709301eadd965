import Facilitation
import TestSupport
import Testing

@Suite struct TimerTests {
    @Test func severalRunBesideEachOther() throws {
        var led = LedSession()
        #expect(
            try led.at(10, .startTimer(minutes: 2, rounds: 1, label: "stillhet")) == [
                "timer-started 1: 2 min \"stillhet\""
            ])
        #expect(try led.at(20, .startTimer(minutes: 1, rounds: 3, label: "")) == ["timer-started 2: 3x1 min"])
        #expect(
            led.state == [
                "at 1.1 since 0", "1.1 [0-] 0 s of 5 min", "timer 1: 2 min \"stillhet\" from 10",
                "timer 2: 3x1 min from 20",
            ])
        #expect(led.pass(to: 129.9) == [])
        #expect(led.pass(to: 130) == ["timer-ended 1"])
        #expect(led.pass(to: 300) == ["timer-ended 2"])
        #expect(led.state == ["at 1.1 since 0", "1.1 [0-] 0 s of 5 min"])
    }

    @Test func bothRunOutWhileTheMachineSleeps() throws {
        var led = LedSession()
        try led.at(10, .startTimer(minutes: 2, rounds: 1, label: ""))
        try led.at(20, .startTimer(minutes: 1, rounds: 3, label: ""))
        #expect(led.pass(to: 3600) == ["timer-ended 1", "timer-ended 2"])
        #expect(led.timeline.suffix(2) == ["3600 timer-ended 1", "3600 timer-ended 2"])
    }

    @Test func allStop() throws {
        var led = LedSession()
        try led.at(10, .startTimer(minutes: 2, rounds: 1, label: ""))
        try led.at(20, .startTimer(minutes: 1, rounds: 3, label: ""))
        #expect(try led.at(30, .stopTimers) == ["timer-ended 1", "timer-ended 2"])
        #expect(led.refusal(at: 40, .stopTimers) == .noTimer)
        try led.at(50, .undo)
        #expect(led.session.state.timers.map(\.start) == [10, 20])
        #expect(led.pass(to: 135) == ["timer-ended 1"])
    }

    @Test func aNumberIsNotUsedAgainAfterUndo() throws {
        var led = LedSession()
        try led.at(10, .startTimer(minutes: 2, rounds: 1, label: ""))
        try led.at(20, .undo)
        #expect(led.session.state.timers == [])
        #expect(try led.at(30, .startTimer(minutes: 3, rounds: 1, label: "")) == ["timer-started 2: 3 min"])
    }

    @Test func oneThatIsBroughtBackAfterItsTimeRunsOutAtOnce() throws {
        var led = LedSession()
        try led.at(10, .startTimer(minutes: 1, rounds: 1, label: ""))
        try led.at(20, .undo)
        #expect(led.pass(to: 100) == [])
        try led.at(110, .redo)
        #expect(led.pass(to: 111) == ["timer-ended 1"])
    }

    @Test func rounds() {
        let running = SessionState.RunningTimer(timer: ExerciseTimer(id: 1, minutes: 2, rounds: 3), start: 100)
        let rounds = [90.0, 100, 219, 220, 339, 340, 460, 9999].map(running.round(at:))
        #expect(rounds.map(\.number) == [1, 1, 1, 2, 2, 3, 3, 3])
        #expect(rounds.map(\.left) == [120, 120, 1, 120, 1, 120, 0, 0])
        #expect(running.end == 460)
    }

    @Test func outOfRange() throws {
        let led = LedSession()
        for minutes in [-1, 0, 601] {
            #expect(
                led.refusal(at: 1, .startTimer(minutes: minutes, rounds: 1, label: "")) == .minutesOutOfRange(1...600))
        }
        for rounds in [-1, 0, 51] {
            #expect(
                led.refusal(at: 1, .startTimer(minutes: 1, rounds: rounds, label: "")) == .roundsOutOfRange(1...50))
        }
    }

    @Test func figuresThatNoCommandGivesDoNoHarm() {
        let none = SessionState.RunningTimer(timer: ExerciseTimer(id: 1, minutes: 0, rounds: 0), start: 0)
        #expect(none.round(at: 10) == (1, 50))
        let huge = SessionState.RunningTimer(timer: ExerciseTimer(id: 1, minutes: .max, rounds: .max), start: 0)
        #expect(huge.round(at: 1e300).number == 50)
        #expect(huge.end > 1e30)
    }

    @Test func theyRunWhateverTheItemIs() throws {
        var led = LedSession()
        try led.at(10, .startTimer(minutes: 10, rounds: 1, label: ""))
        try led.from(20, .done, .startBreak(minutes: nil), .goto(item: "3.2"), .done)
        #expect(led.session.state.timers.map(\.timer.id) == [1])
        #expect(try led.at(30, .end(ClosingAnswers())) == ["timer-ended 1", "session-ended"])
    }
}
