import Facilitation
import TestSupport
import Testing

/// Ten thousand commands, as many notes and a thousand items: each command costs at most one walk over the record.
@Suite struct LongSessionTests {
    @Test func tenThousandEntriesAndNotes() throws {
        let items = [PlannedItem](repeating: .item(1, prompts: 9), count: 1000)
        var record = LedSession(.numbered([PlannedPhase(id: "", title: "Alt", minutes: 1000, items: items)])).session
            .record
        var command = 0
        for item in record.plan.items {
            for prompt in item.stops {
                command += 1
                record.timeline.append(
                    Entry(
                        moment: .at(Double(command)), event: .promptGiven(item: item.id, prompt: prompt.id),
                        command: command))
                record.notes.append(Note(id: command, moment: .at(Double(command)), text: "x", command: nil))
            }
        }
        var led = LedSession(record: record)
        for count in 1...1000 { try led.at(10_000, .note(kind: .note, text: "\(count)")) }
        #expect(led.session.record.notes.count == 10_000)
        for _ in 1...20 { try led.at(10_001, .undo) }
        #expect(led.session.record.notes.last { !$0.isWithdrawn }?.text == "980")
        #expect(try led.at(10_002, .correct(to: 9000)) == ["corrected #9000 to 9000"])
        #expect(try led.at(10_003, .next) == ["item-ended 1.1", "item-started 1.2 given 9"])
    }
}
