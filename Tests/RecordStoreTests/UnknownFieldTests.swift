import Facilitation
import Languages
import Testing

@testable import RecordStore

/// What a newer version wrote survives a read and a write by this one.
@Suite struct UnknownFieldTests {
    private let newer = #"""
        {
          "format": "treff-record",
          "version": 7,
          "id": "n1",
          "weather": { "sky": ["blue", null], "wind": 3.50 },
          "state": "paused",
          "script": { "id": "a/1", "title": "T", "language": "sv", "sha256": "00", "tone": "calm" },
          "startedAt": "2026-11-21T10:00:00.000+01:00",
          "plan": [
            { "id": "1", "title": "P", "minutes": 30, "room": "A", "items": [
              { "id": "1.1", "title": "I", "minutes": 5, "chairs": 9, "prompts": [{ "id": "1.1.1", "form": "fishbowl", "text": "Q", "loud": true }] }
            ] }
          ],
          "timeline": [
            { "at": "2026-11-21T10:00:00+01:00", "elapsed": 0, "event": "session-started", "mood": 1e0 },
            { "at": "2026-11-21T10:00:01.000+01:00", "elapsed": 1.23456, "event": "song-sung", "song": { "verses": 3 } }
          ],
          "notes": [
            { "id": 1, "at": "2026-11-21T10:00:02.000+01:00", "elapsed": 2.0, "kind": "sketch", "text": "S", "ink": "red" },
            { "id": 2, "at": "2026-11-21T10:00:03.000+01:00", "elapsed": 3.0, "kind": "note", "text": "N" }
          ],
          "adaptations": [
            { "item": "1.1", "change": "split", "into": 2 },
            { "item": "1.1", "change": "shortened", "planned": true, "by": 2 }
          ]
        }

        """#

    private func document() throws -> RecordDocument { try RecordDocument(Array(newer.utf8)) }

    private func written(_ record: Record, over document: RecordDocument) -> String {
        var writer = RecordWriter(goingOnFrom: document)
        return String(decoding: writer.document(record), as: UTF8.self)
    }

    @Test func itIsReadWithNeutralMeanings() throws {
        let record = try document().record
        #expect(!record.isEnded)
        #expect(record.script.language == Language(tag: "sv"))
        #expect(record.plan.items.first?.stops == [Stop(id: "1.1.1", .prompt(.question), "Q")])
        #expect(record.timeline.map(\.event) == [.sessionStarted, .unknown("song-sung")])
        #expect(record.notes.map(\.kind) == [.note, .note])
        #expect(record.adaptations == [Adaptation(item: "1.1", change: .shortened, isPlanned: true)])
    }

    @Test func withoutAChangeItIsWrittenAsItWas() throws {
        let document = try document()
        #expect(written(document.record, over: document) == newer)
    }

    @Test func onlyWhatHasChangedChanges() throws {
        let document = try document()
        var record = document.record
        record.isEnded = true
        record.endedAt = Samples.start
        record.present = 8
        record.plan.phases[0].items[0].duration = PlannedDuration(6, minimum: 5)
        record.timeline.append(Entry(moment: Samples.moment(4), event: .sessionEnded))
        record.notes[0].isWithdrawn = true
        record.notes[1].text = ""
        record.notes[1].isErased = true
        record.notes.append(Note(id: 3, moment: Samples.moment(5), text: "Ny"))
        record.adaptations[0].isAimMet = true
        record.adaptations.append(Adaptation(item: "1.2", change: .skipped, isPlanned: false))
        #expect(
            Array(written(record, over: document).split(separator: "\n").dropFirst(5))
                == #"""
                  "state": "ended",
                  "script": { "id": "a/1", "title": "T", "language": "sv", "sha256": "00", "tone": "calm" },
                  "startedAt": "2026-11-21T10:00:00.000+01:00",
                  "plan": [
                    { "id": "1", "title": "P", "minutes": 30, "room": "A", "items": [
                      { "id": "1.1", "title": "I", "minutes": 6, "chairs": 9, "prompts": [{ "id": "1.1.1", "form": "fishbowl", "text": "Q", "loud": true }], "minimum": 5, "optional": false, "fixed": false, "break": false, "quiet": false, "lead": [], "tools": [] }
                    ] }
                  ],
                  "timeline": [
                    { "at": "2026-11-21T10:00:00+01:00", "elapsed": 0, "event": "session-started", "mood": 1e0 },
                    { "at": "2026-11-21T10:00:01.000+01:00", "elapsed": 1.23456, "event": "song-sung", "song": { "verses": 3 } },
                    { "at": "2026-11-21T10:00:04.000+01:00", "elapsed": 4.0, "event": "session-ended" }
                  ],
                  "notes": [
                    { "id": 1, "at": "2026-11-21T10:00:02.000+01:00", "elapsed": 2.0, "kind": "sketch", "text": "S", "ink": "red", "phase": null, "item": null, "withdrawn": true },
                    { "id": 2, "at": "2026-11-21T10:00:03.000+01:00", "elapsed": 3.0, "kind": "note", "text": "", "phase": null, "item": null, "withdrawn": false, "erased": true },
                    { "id": 3, "at": "2026-11-21T10:00:05.000+01:00", "elapsed": 5.0, "phase": null, "item": null, "kind": "note", "text": "Ny", "withdrawn": false }
                  ],
                  "adaptations": [
                    { "item": "1.1", "change": "shortened", "planned": true, "by": 2, "reason": null, "aimMet": true },
                    { "item": "1.2", "change": "skipped", "planned": false, "reason": null, "aimMet": null },
                    { "item": "1.1", "change": "split", "into": 2 }
                  ],
                  "rehearsal": false,
                  "endedAt": "2026-11-21T10:00:00.000+01:00",
                  "seen": 0.0,
                  "group": { "present": 8 },
                  "reflection": { "did": null, "learned": null, "idea": null }
                }
                """#.split(separator: "\n"))
    }

    @Test func aTakenAwayFieldGoesAndAnUnknownOneStays() throws {
        let document = try document()
        var record = document.record
        record.adaptations = []
        record.notes.removeAll()
        let text = written(record, over: document)
        #expect(text.contains(#""notes": []"#))
        #expect(text.contains(#"{ "item": "1.1", "change": "split", "into": 2 }"#))
        #expect(!text.contains("shortened"))
    }
}
