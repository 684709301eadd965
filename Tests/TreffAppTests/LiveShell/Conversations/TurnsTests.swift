import Facilitation
import Languages
import TestSupport
import Testing

@testable import TreffApp

/// Rounds in which each has a turn: counted for the group, and anew for those who are there.
struct TurnsTests {
    private func record(_ language: Language) -> Record {
        let texts = Texts(language: language)
        func item(_ id: String, _ title: String, _ duration: PlannedDuration) -> PlannedItem {
            PlannedItem(id: id, title: title, duration: duration)
        }
        let turns = PlannedDuration(Turns(seconds: 90, rounds: 2, people: 12))
        var record = Record.sample(
            Plan(phases: [
                PlannedPhase(
                    id: "1", title: texts("Opening"), minutes: 40,
                    items: [item("1.1", "A", PlannedDuration(4)), item("1.2", "B", turns)]),
                PlannedPhase(
                    id: "2", title: texts("Closing"), minutes: 12, isClosing: true,
                    items: [item("2.1", "C", PlannedDuration(Turns(seconds: 60, people: 12)))]),
            ]))
        record.script.language = language
        return record
    }

    private func expect(_ language: Language, _ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let replayed = Conversation.replay(text, record: record(language), library: SessionLibrary(), width: 80)
        expectSame(replayed, text, sourceLocation: sourceLocation)
    }

    @Test func roundsAreCountedAnewInOneQuietLine() {
        expect(
            .nb,
            """
            0:00 begun
            1:00> oppmøte 9
            ✓ Oppmøte: 9
            Regnet om for 9: 1.2 B 36 → 27 min, 2.1 C 12 → 9 min. Slutt 10:40 · 12 min foran
            4:00> ferdig

            1.2  B · 27 min (plan 36) · 2 × 1,5 min per deltaker
            5:00> oppmøte 8
            ✓ Oppmøte: 8
            Regnet om for 8: 1.2 B 27 → 24 min, 2.1 C 9 → 8 min. Slutt 10:36 · 16 min foran
            6:00> angre
            Angret: oppmøte 8.
            Dere er i 1.2 B: 25:00 igjen.
            7:00> tid
              Oppstart           33:00 igjen
              1.2 B              24:00 igjen
              Tempo              12 min foran
              Avslutning senest  10:43 (nå ventet 10:31)
              Slutt              10:40 (plan 10:52)
              Oppmøte            9
              Notater            0
            """)
    }

    @Test func inEnglish() {
        expect(
            .en,
            """
            0:00 begun
            1:00> present 13
            ✓ Present: 13
            Counted for 13: 1.2 B 36 → 39 min, 2.1 C 12 → 13 min. Ends 10:56 · 4 min behind
            """)
    }

    @Test func inNynorsk() {
        expect(
            .nn,
            """
            0:00 begun
            1:00> oppmøte 13
            ✓ Oppmøte: 13
            Rekna om for 13: 1.2 B 36 → 39 min, 2.1 C 12 → 13 min. Slutt 10:56 · 4 min etter
            """)
    }
}
