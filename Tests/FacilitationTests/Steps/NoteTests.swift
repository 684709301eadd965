import Facilitation
import TestSupport
import Testing

@Suite struct NoteTests {
    @Test func anEditedNoteStandsInsteadOfTheOther() throws {
        var led = LedSession()
        try led.from(10, .note(kind: .idea, text: "mer tdi"), .done, .edit(note: 1, text: "mer tid"))
        var notes: [String] {
            led.session.record.notes.map { "\($0.id) \($0.item ?? "-") \($0.text) \($0.isWithdrawn)" }
        }
        #expect(notes == ["1 1.1 mer tdi true", "2 1.1 mer tid false"])
        #expect(led.session.record.notes[1].kind == .idea)
        #expect(led.session.record.notes[1].replaces == 1)
        #expect(led.refusal(at: 20, .edit(note: 1, text: "x")) == .noSuchNote(1))
        try led.at(30, .undo)
        #expect(notes == ["1 1.1 mer tdi false", "2 1.1 mer tid true"])
        try led.at(40, .redo)
        #expect(notes == ["1 1.1 mer tdi true", "2 1.1 mer tid false"])
        // Whoever asks for a text to be removed means what stood there before it was edited, too.
        try led.at(50, .erase(note: 2))
        #expect(led.session.record.notes.map(\.isErased) == [true, true])
        #expect(led.refusal(at: 60, .edit(note: 2, text: "x")) == .alreadyErased(2))
    }

    private func note(_ id: Int, at elapsed: Double, _ item: String?, _ text: String, command: Int) -> Note {
        Note(
            id: id, moment: .at(elapsed), phase: item.map { String($0.prefix(1)) }, item: item, text: text,
            command: command)
    }

    @Test func eachStandsAtTheItemThatGoesOn() throws {
        var led = LedSession(.of(.phase("Oppstart", .item(5)), .phase("Hoveddel", .item(5))))
        let timeline = led.timeline
        try led.at(10, .note(kind: .note, text: "først"))
        #expect(led.timeline == timeline)
        try led.at(20, .done)
        try led.at(30, .startBreak(minutes: nil))
        try led.at(40, .note(kind: .note, text: " æøå 👩🏽‍⚕️\n\tto linjer "))
        try led.at(50, .endBreak)
        try led.at(60, .done)
        try led.at(70, .note(kind: .note, text: "til slutt"))
        #expect(
            led.session.record.notes == [
                note(1, at: 10, "1.1", "først", command: 1),
                note(2, at: 40, "2.1", " æøå 👩🏽‍⚕️\n\tto linjer ", command: 4),
                note(3, at: 70, nil, "til slutt", command: 7),
            ])
    }

    @Test(arguments: Note.Kind.allCases)
    func eachKind(kind: Note.Kind) throws {
        var led = LedSession()
        let outcome = try led.session.perform(.note(kind: kind, text: "x"), at: .at(1))
        #expect(outcome.entries == [])
        #expect(outcome.note?.kind == kind)
        #expect(led.session.record.notes == [outcome.note])
    }

    @Test func withoutWordsThereIsNone() {
        for text in ["", "  ", "\n\u{00a0}\t"] {
            #expect(LedSession().refusal(at: 1, .note(kind: .did, text: text)) == .emptyNote)
        }
    }

    @Test func erasingRemovesTheTextForGood() throws {
        var led = LedSession()
        try led.from(10, .note(kind: .note, text: "om en person"), .next)
        let outcome = try led.session.perform(.erase(note: 1), at: .at(20))
        var erased = note(1, at: 10, "1.1", "", command: 1)
        erased.isErased = true
        #expect(outcome.note == erased)
        #expect(outcome.entries == [])
        #expect(led.session.record.notes == [erased])
        #expect(led.refusal(at: 21, .erase(note: 1)) == .alreadyErased(1))
        #expect(led.refusal(at: 21, .erase(note: 2)) == .noSuchNote(2))

        try led.from(30, .undo, .undo)
        erased.isWithdrawn = true
        #expect(led.session.record.notes == [erased])
        try led.from(40, .redo)
        erased.isWithdrawn = false
        #expect(led.session.record.notes == [erased])
    }

    @Test func aWithdrawnNoteCanBeErased() throws {
        var led = LedSession()
        try led.from(10, .note(kind: .note, text: "om en person"), .undo, .erase(note: 1))
        #expect(led.session.record.notes.map(\.text) == [""])
        #expect(try led.session.perform(.redo, at: .at(20)).note?.isWithdrawn == false)
    }

    @Test func undoWithdrawsAndTheNumberIsNotUsedAgain() throws {
        var led = LedSession()
        try led.at(10, .note(kind: .note, text: "én"))
        let outcome = try led.session.perform(.undo, at: .at(11))
        #expect(outcome.events == [.undone(command: 1)])
        #expect(outcome.subject == .note(1))
        #expect(outcome.note?.isWithdrawn == true)
        try led.at(12, .note(kind: .note, text: "to"))
        #expect(led.session.record.notes.map(\.id) == [1, 2])
        #expect(led.session.record.notes.map(\.isWithdrawn) == [true, false])
        #expect(led.refusal(at: 13, .redo) == .nothingToRedo)
    }

    @Test func aNoteIsASignOfLife() throws {
        var led = LedSession()
        try led.at(10, .note(kind: .note, text: "én"))
        #expect(led.session.record.seen == 10)
        try led.at(20, .erase(note: 1))
        #expect(led.session.record.seen == 20)
    }
}
