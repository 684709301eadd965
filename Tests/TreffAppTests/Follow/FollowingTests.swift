import Facilitation
import RecordStore
import Terminal
import TestSupport
import Testing

@testable import TreffApp

/// `treff follow` in a pipe: what it tells, and when.
@Suite struct FollowingTests {
    private let run: WatchRun
    private let leader: Leader

    init() throws {
        run = try WatchRun(isTerminal: false)
        leader = try Leader(in: run.folder)
    }

    /// Two looks: the change, and that it has come to rest.
    private let looks: [WatchRun.Step] = [.rest, .rest]

    @Test func tellsWhatIsNew() {
        let status = run.follow(
            steps: [.pass(60), .act { leader.does(.next) }] + looks + [.pass(200), .act { leader.does(.next, .next) }]
                + looks)
        #expect(status == .success)
        #expect(
            run.shown == """
                10:00 1.1 Punkt 1.1 · 5:00 igjen
                10:00 Så: Spørsmål: Spørsmål 1.1.1
                10:00 avslutning senest 12:00 · à jour
                10:01 Nå: Spørsmål: Spørsmål 1.1.1
                10:01 Så: To og to: Spørsmål 1.1.2
                10:04 Ingen livstegn på 3 min.
                10:04 1.2 Punkt 1.2 · 20:40 igjen
                10:04 Så: Neste punkt · 30 min: 2.1 Punkt 2.1

                """)
    }

    @Test func tellsAnExerciseRoundByRound() {
        let status = run.follow(
            steps: [.act { leader.does(.startTimer(minutes: 2, rounds: 2, label: "hemmelig")) }] + looks
                + [.pass(60), .pass(61), .pass(120)])
        #expect(status == .success)
        #expect(
            run.shown == """
                10:00 1.1 Punkt 1.1 · 5:00 igjen
                10:00 Så: Spørsmål: Spørsmål 1.1.1
                10:00 avslutning senest 12:00 · à jour
                10:00 Øvelse · runde 1 av 2 · 2:00 igjen
                10:02 Øvelse · runde 2 av 2 · 1:59 igjen
                10:02 Ingen livstegn på 2 min.

                """)
    }

    @Test func endsByItselfWhenTheSessionHasEnded() {
        let status = run.follow(
            steps: [.act { leader.does(.goto(item: "3.2"), .done, .end(ClosingAnswers())) }] + looks
                + [.wake(.terminate(.terminate))])
        #expect(status == .success)
        #expect(
            run.shown.split(separator: "\n").suffix(2)
                == ["10:00 avslutning senest 12:00 · à jour", "10:00 Samlingen er slutt"])
    }

    @Test func whatCannotBeReadIsToldAndTriedAgain() throws {
        let whole = try run.folder.text(leader.name)
        let status = run.follow(
            leader.name,
            steps: [.act { try? run.folder.put(whole.utf8.prefix(500), in: leader.name) }] + looks + [.pass(2)]
                + [.act { try? run.folder.remove(leader.name) }] + looks
                + [.act { try? run.folder.put(whole.utf8, in: leader.name) }] + looks + [.rest])
        #expect(status == .success)
        #expect(
            run.shown == """
                10:00 1.1 Punkt 1.1 · 5:00 igjen
                10:00 Så: Spørsmål: Spørsmål 1.1.1
                10:00 avslutning senest 12:00 · à jour
                10:00 Kan ikke lese fila akkurat nå: fila er skadet. Dette sto der sist; jeg prøver igjen.
                10:00 Fila er borte. Dette sto der sist; jeg venter på at den kommer tilbake.

                """)
    }

    @Test func noSignOfLifeIsToldOnce() {
        _ = run.follow(steps: [.pass(89), .pass(2), .pass(60), .act { leader.does(.next) }] + looks + [.rest])
        #expect(
            run.shown == """
                10:00 1.1 Punkt 1.1 · 5:00 igjen
                10:00 Så: Spørsmål: Spørsmål 1.1.1
                10:00 avslutning senest 12:00 · à jour
                10:01 Ingen livstegn på 2 min.
                10:02 Nå: Spørsmål: Spørsmål 1.1.1
                10:02 Så: To og to: Spørsmål 1.1.2

                """)
    }

    @Test func withoutASessionThatGoesOn() throws {
        leader.leaves()
        #expect(run.follow(steps: [.pass(2), .pass(2)]) == .success)
        #expect(
            run.shown == """
                10:00 Ingen samling er i gang nå. Jeg venter på en; Ctrl-C går ut.

                """)
    }

    @Test func severalInAPipeAreListed() throws {
        let other = try Leader(in: run.folder)
        #expect(run.follow(steps: []) == .usage)
        #expect(
            run.shown == """
                Flere er i gang nå:
                  10:00 Hva er mestring? · 2026-11-21-1000-mestringstreff-1-2.json
                  10:00 Hva er mestring? · 2026-11-21-1000-mestringstreff-1.json
                Gi fila til den du vil følge.

                """)
        #expect(other.name != leader.name)
    }

    @Test func aFolderInWhichNothingIsSharedYet() throws {
        try run.folder.makeFolder("felles")
        let glance = Glance(leader.session, at: .at(0))
        let status = run.follow(
            "felles",
            steps: [
                .rest, .act { try? run.folder.put(GlanceCoding.document(glance), in: "felles/a.follow.json") },
                .rest, .pass(40),
            ])
        #expect(status == .success)
        #expect(
            run.shown == """
                10:00 Ingenting er delt der ennå. Jeg venter.
                10:00 1.1 Punkt 1.1 · 5:00 igjen
                10:00 Så: Spørsmål: Spørsmål 1.1.1
                10:00 avslutning senest 12:00 · à jour
                10:00 Ingen livstegn på 1 min.

                """)
    }

    @Test func nothingIsWritten() throws {
        let before = run.folder.names
        let text = try run.folder.text(leader.name)
        _ = run.follow(leader.name, steps: [.pass(100)])
        #expect(run.folder.names == before)
        #expect(try run.folder.text(leader.name) == text)
    }
}
