import Facilitation

@testable import RecordStore

/// Records for tests.
enum Samples {
    /// 2026-11-21T10:00:00.000+01:00.
    static let start = WallTime(milliseconds: 1_795_251_600_000, offset: 3600)

    static func moment(_ elapsed: Double) -> Moment {
        Moment(elapsed: elapsed, wall: start.adding(seconds: elapsed))
    }

    static let script = ScriptReference(
        id: "mestringstreff/1", course: "Mestringstreff", session: 1, title: "Hva er mestring?", language: .nb,
        sha256: String(repeating: "0f", count: 32))

    static let plan = Plan(phases: [
        PlannedPhase(
            id: "1", title: "Oppstart", minutes: 30,
            items: [
                PlannedItem(id: "1.1", title: "Velkommen", duration: PlannedDuration(5), lead: ["group leader"]),
                PlannedItem(
                    id: "1.2", title: "Bli kjent", duration: PlannedDuration(20, minimum: 15),
                    marks: [.optional, .quiet], lead: ["group leader", "user representative"],
                    tools: ["presentasjonsblomst"],
                    stops: [Stop(id: "1.2.1", .prompt(.pairs), "Vis fram ett kronblad hver.")]),
            ]),
        PlannedPhase(
            id: "2", title: "Avslutning", minutes: 30, isClosing: true,
            items: [
                PlannedItem(id: "2.1", title: "Runde", duration: PlannedDuration(20), marks: [.fixed]),
                PlannedItem(id: "2.2", title: "Pause", duration: PlannedDuration(10), marks: [.pause]),
            ]),
    ])

    /// A record that has just begun.
    static let begun = Record(
        id: "9f0c6f0e-2f4b-4f0e-9f5e-0a1b2c3d4e5f", script: script, startedAt: start, plan: plan,
        timeline: [Entry(moment: moment(0), event: .sessionStarted)])

    /// A record with one of each thing that a record can have.
    static var full: Record {
        var record = begun
        record.script.build = 180
        record.plan.phases[1].items[0].duration = PlannedDuration(
            Turns(seconds: 120, fewestSeconds: 90, rounds: 1, people: 10))
        record.isRehearsal = true
        record.isEnded = true
        record.endedAt = start.adding(seconds: 9000.25)
        record.present = 9
        record.timeline = events.enumerated().map { index, event in
            Entry(moment: moment(Double(index) * 1.5), event: event, command: index % 3 == 0 ? nil : index)
        }
        record.notes = Note.Kind.allCases.enumerated().map { index, kind in
            Note(
                id: index + 1, moment: moment(95.125), phase: "1", item: "1.1", kind: kind,
                text: "Æ \"\\/\n\t\u{1}\u{7F} 🌸 \(kind)", command: 40 + index)
        }
        record.notes[1].isWithdrawn = true
        record.notes[2].isErased = true
        record.notes[2].text = ""
        record.notes[3].phase = nil
        record.notes[3].item = nil
        record.notes[4].command = nil
        record.reflection = Reflection(did: "Runden", learned: "Mer tid", idea: nil)
        record.adaptations = [
            Adaptation(item: "1.2", change: .shortened, isPlanned: true, reason: "Sent i gang", isAimMet: true),
            Adaptation(item: "2.2", change: .skipped, isPlanned: false),
        ]
        record.seen = 9000.2
        record.clock = ClockReference(boot: "5b6c", zero: 1234.567)
        return record
    }

    /// One of each event.
    static let events: [Event] = [
        .sessionStarted, .itemStarted(item: "1.1", given: 0), .itemEnded(item: "1.1"),
        .itemStarted(item: "1.2", given: 1), .promptGiven(item: "1.2", prompt: "1.2.1"),
        .toolStarted(
            item: "1.2",
            tool: ToolOutline(
                id: "presentasjonsblomst", title: "Presentasjonsblomst",
                steps: [
                    nil, StepTiming(minutes: 5), StepTiming(minutes: 3, rounds: 3, roles: ["forteller", "lytter"]),
                ])),
        .toolStepGiven(item: "1.2", tool: "presentasjonsblomst", step: 2),
        .toolEnded(item: "1.2", tool: "presentasjonsblomst"), .minutesChanged(item: "1.2", minutes: -5),
        .breakStarted(minutes: 10), .breakEnded, .breakStarted(minutes: nil), .breakEnded,
        .timerStarted(ExerciseTimer(id: 1, minutes: 3, rounds: 3, label: "par", roles: ["forteller", "lytter"])),
        .timerEnded(timer: 1), .planChosen(name: "shorten", minutes: ["2.10": 4, "2.9": 5], skipped: ["2.2"]),
        .itemSkipped(item: "2.2", reason: "Ikke tid"), .itemSkipped(item: "2.3", reason: nil),
        .attendance(present: 9), .corrected(commands: [4, 5], to: 61.5), .undone(command: 8), .redone(command: 8),
        .resumed(gap: 60), .gapExplained(as: .sitting), .beganAt(-300.5), .endAgreed(at: 9300),
        .itemMoved(item: "2.2", after: "1.1"),
        .itemAdded(item: "1.2a", after: "1.2", minutes: 10, title: "Runde om NAV"), .taskSet("Spør en venn"),
        .turnsTaken(item: "1.2", round: 2, turns: 5), .itemLed(item: "1.2", lead: ["co-leader", "professional"]),
        .sessionEnded,
    ]
}

extension Samples {
    /// The document of a record.
    static func document(_ record: Record) -> [UInt8] {
        var writer = RecordWriter()
        return writer.document(record)
    }

    /// The record that has just begun, with so many notes.
    static func withNotes(_ count: Int) -> Record {
        var record = begun
        for id in 1...max(1, count) where id <= count {
            record.notes.append(Note(id: id, moment: moment(Double(id)), item: "1.1", text: "Note \(id)", command: id))
        }
        record.seen = Double(count)
        return record
    }
}
