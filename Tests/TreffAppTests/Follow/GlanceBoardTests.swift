import Facilitation
import Languages
import Terminal
import TestSupport
import Testing

@testable import TreffApp

/// The board of `follow`, whole, in windows from small to large.
@Suite struct GlanceBoardTests {
    private static let glance = Glance(
        session: Glance.Title("Hva er mestring?", language: .nb), standing: .item, moment: .at(2560),
        phase: Glance.Part(title: "Hoveddel", left: 4640),
        item: Glance.Part(id: "2.1", title: "Hva gir krefter i hverdagen?", left: 298.4),
        lead: ["professional", "user representative"],
        now: Glance.Line(
            .prompt(.pairs),
            "Fortell om en vanlig dag: Hva gir deg krefter, og hva tapper deg? Den som lytter, spør bare om mer."),
        next: Glance.Line(.prompt(.question), "Hva kjente dere igjen hos hverandre?"),
        exercise: Glance.Exercise(
            timing: StepTiming(minutes: 4, rounds: 2, roles: ["forteller", "lytter"]), passed: 300),
        times: Glance.Times(start: 0, closing: 7200, end: 9000, forecast: 9300))

    private func board(
        _ columns: Int, _ rows: Int, _ language: Language = .nb, remark: String? = nil,
        _ change: (inout Glance) -> Void = { _ in }
    ) -> String {
        var glance = Self.glance
        change(&glance)
        let size = WindowSize(columns: columns, rows: rows)
        let board = GlanceBoard(glance: glance, remark: remark, texts: Texts(language: language)).rows(size)
        #expect(board.count <= rows)
        #expect(board.allSatisfy { $0.width <= columns })
        return board.map { "|" + $0.text }.joined(separator: "\n")
    }

    @Test func inAVerySmallWindow() {
        #expect(
            board(40, 12) == """
                |Hva er mestring?                   10:42
                |2.1 Hva gir krefter i hverda… 4:59 igjen
                |Hoveddel · fagperson og bru… 77:20 igjen
                |Nå  To og to: Fortell om en vanlig dag:
                |    Hva gir deg krefter, og hva tapper
                |    deg? Den som lytter, spør bare om
                |    mer.
                |Så  Spørsmål: Hva kjente dere igjen hos
                |    hverandre?
                |Øvelse · runde 2 av 2 · fort… 3:00 igjen
                |██████████████░░░░░░░░░░░░░░░░░░░░░░░░░░
                |avslutning senest 12:00      5 min etter
                """)
    }

    @Test func inASmallWindow() {
        #expect(
            board(60, 20) == """
                |Hva er mestring?                                       10:42
                |2.1 Hva gir krefter i hverdagen?                  4:59 igjen
                |Hoveddel · fagperson og brukerrepresentant       77:20 igjen
                |
                |Nå  To og to: Fortell om en vanlig dag: Hva gir deg krefter,
                |    og hva tapper deg? Den som lytter, spør bare om mer.
                |
                |Så  Spørsmål: Hva kjente dere igjen hos hverandre?
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |Øvelse · runde 2 av 2 · forteller, lytter         3:00 igjen
                |█████████████████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
                |avslutning senest 12:00 · om 77:20               5 min etter
                """)
    }

    @Test func inAUsualWindow() {
        #expect(
            board(80, 24, .en, remark: "No sign of life for 2 min.") == """
                |Hva er mestring?                                                           10:42
                |2.1 Hva gir krefter i hverdagen?                                       4:59 left
                |Hoveddel · professional and user representative                       77:20 left
                |
                |Now  Pairs: Fortell om en vanlig dag: Hva gir deg krefter, og hva tapper deg?
                |     Den som lytter, spør bare om mer.
                |
                |Then  Question: Hva kjente dere igjen hos hverandre?
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |Exercise · round 2 of 2 · forteller, lytter                            3:00 left
                |████████████████████████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
                |closing by 12:00 · in 77:20                                         5 min behind
                |No sign of life for 2 min.
                """)
    }

    @Test func inALargeWindow() {
        #expect(
            board(120, 40, .nn) == """
                |Hva er mestring?                                                                                                   10:42
                |2.1 Hva gir krefter i hverdagen?                                                                                4:59 att
                |Hoveddel · fagperson og brukarrepresentant                                                                     77:20 att
                |
                |No  To og to: Fortell om en vanlig dag: Hva gir deg krefter, og hva tapper deg? Den som lytter, spør bare om mer.
                |
                |Så  Spørsmål: Hva kjente dere igjen hos hverandre?
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |Øving · runde 2 av 2 · forteller, lytter                                                                        3:00 att
                |██████████████████████████████████████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
                |avslutning seinast 12:00 · om 77:20                                                                          5 min etter
                """)
    }

    @Test func onABreakBeforeAnythingWasAsked() {
        #expect(
            board(40, 12) { glance in
                (glance.now, glance.exercise) = (nil, nil)
                glance.pause = Glance.Pause(passed: 120, left: 480)
            } == """
                |Hva er mestring?                   10:42
                |2.1 Hva gir krefter i hverda… 4:59 igjen
                |Hoveddel · fagperson og bru… 77:20 igjen
                |Pause                         8:00 igjen
                |
                |Så  Spørsmål: Hva kjente dere igjen hos
                |    hverandre?
                |
                |
                |
                |██████████████░░░░░░░░░░░░░░░░░░░░░░░░░░
                |avslutning senest 12:00      5 min etter
                """)
    }

    @Test func withABreakAnExerciseAndARemark() {
        #expect(
            board(40, 12, remark: "Fila er borte. Dette sto der sist; jeg venter på at den kommer tilbake.") { glance in
                glance.pause = Glance.Pause(passed: 120)
                glance.exercise?.isRunning = false
            } == """
                |Hva er mestring?                   10:42
                |2.1 Hva gir krefter i hverda… 4:59 igjen
                |Hoveddel · fagperson og bru… 77:20 igjen
                |Pause                          2:00 gått
                |Nå  To og to: Fortell om en vanlig dag:
                |    Hva gir deg krefter, og hva tapper …
                |Så  Spørsmål: Hva kjente dere igjen hos…
                |Øvelse · runde 2 av 2 · fort… 3:00 igjen
                |██████████████░░░░░░░░░░░░░░░░░░░░░░░░░░
                |avslutning senest 12:00      5 min etter
                |Fila er borte. Dette sto der sist; jeg
                |venter på at den kommer tilbake.
                """)
    }

    @Test func whenTheSessionIsOver() {
        #expect(
            board(40, 12) { glance in
                glance = Glance(
                    session: glance.session, isRehearsal: true, standing: .ended, moment: .at(9000), times: glance.times
                )
            } == """
                |ØVING Hva er mestring?             12:30
                |Samlingen er slutt
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |
                """)
    }

    @Test func inTheClosing() {
        #expect(
            board(60, 12) { glance in
                glance.times.closing = nil
                glance.moment = .at(9100)
                glance.item?.left = -130
                glance.next = Glance.Line(.item(minutes: 10), "3.2 Takk for i dag")
            } == """
                |Hva er mestring?                                       12:31
                |2.1 Hva gir krefter i hverdagen?                   2:10 over
                |Hoveddel · fagperson og brukerrepresentant       77:20 igjen
                |
                |Nå  To og to: Fortell om en vanlig dag: Hva gir deg krefter,
                |    og hva tapper deg? Den som lytter, spør bare om mer.
                |
                |Så  Neste punkt · 10 min: 3.2 Takk for i dag
                |
                |Øvelse · runde 2 av 2 · forteller, lytter         3:00 igjen
                |████████████████████████████████████████████████████████████
                |slutt 12:30                                      5 min etter
                """)
    }
}
