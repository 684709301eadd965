import Facilitation
import TestSupport
import Testing

/// A record may say anything; the engine makes what it can of it and never stops the program.
@Suite struct DamagedRecordTests {
    @Test(arguments: UInt64(0)..<100) func anyTimelineLeadsToSomeState(seed: UInt64) {
        var random = SplitMix(seed: seed)
        var record = Record.sample(.random(using: &random))
        for _ in 0..<30 {
            let times: [Double] = [0, 60, 1e6, -5, 1e300]
            let elapsed = times.randomElement(using: &random) ?? 0
            let command = Bool.random(using: &random) ? Int.random(in: -1...9, using: &random) : nil
            record.timeline.append(
                Entry(
                    moment: Moment(elapsed: elapsed, wall: record.startedAt), event: anyEvent(&random),
                    command: command))
        }
        var led = LedSession(record: record)
        for command in [
            Command.undo, .redo, .begin(at: 3), .move(item: "1.1", after: "1.2"), .add(minutes: 5, title: "T"), .next,
            .back, .correct(to: 5), .startBreak(minutes: 1), .done,
        ] {
            if led.refusal(at: 1e6, command) == nil { _ = try? led.at(1e6, command) }
        }
        for elapsed in [0, 1e6, 1e300] {
            _ = led.session.timing(at: elapsed).pace
            _ = led.session.notices(at: elapsed)
            _ = led.session.deviations(at: elapsed)
            _ = led.session.catchUpPlans(at: elapsed)
            led.pass(to: elapsed)
        }
        #expect(led.session.record.timeline.starts(with: record.timeline))
    }

    private func anyEvent(_ random: inout SplitMix) -> Event {
        let item = ["1.1", "1.2", "2.1", "9.9", ""].randomElement(using: &random) ?? ""
        let number = [-7, 0, 1, 2, 99, Int.max].randomElement(using: &random) ?? 0
        let events: [Event] = [
            .sessionStarted, .itemStarted(item: item, given: number), .itemEnded(item: item),
            .itemSkipped(item: item, reason: nil), .promptGiven(item: item, prompt: "\(item).1"),
            .toolStarted(item: item, tool: ToolOutline(id: "t", title: "T", steps: [StepTiming(minutes: number)])),
            .toolStepGiven(item: item, tool: "t", step: number), .toolEnded(item: item, tool: "u"),
            .minutesChanged(item: item, minutes: number), .breakStarted(minutes: number), .breakEnded,
            .timerStarted(ExerciseTimer(id: number, minutes: number, rounds: number)), .timerEnded(timer: number),
            .planChosen(name: "?", minutes: [item: number], skipped: [item, "1.1"]), .attendance(present: number),
            .corrected(commands: [number, 1], to: Double(number)), .undone(command: number),
            .redone(command: number), .beganAt(Double(number)), .endAgreed(at: Double(number)),
            .itemMoved(item: item, after: "1.2"), .itemMoved(item: "1.1", after: item),
            .itemAdded(item: item + "a", after: item, minutes: number, title: "T"), .taskSet("x"),
            .turnsTaken(item: item, round: number, turns: number), .itemLed(item: item, lead: [item]),
            .gapExplained(as: .pause), .gapExplained(as: .sitting), .resumed(gap: Double(number)), .sessionEnded,
            .unknown("newer"),
        ]
        return events.randomElement(using: &random) ?? .sessionStarted
    }
}
