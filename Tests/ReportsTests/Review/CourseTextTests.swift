import Facilitation
import TestSupport
import Testing

@testable import Reports

@Suite("Reviews of courses as text")
struct CourseTextTests {
    @Test("Two scripts over many groups")
    func course() throws {
        let scripts = [1, 2].map { (SamplePlan.reference(session: $0), SamplePlan.plan()) }
        var tally = ReviewTally()
        for record in SyntheticRecords(of: scripts, seed: 11).prefix(24) { tally.add(SessionReview(record)) }
        let course = try #require(tally.courses.first)
        #expect(tally.courses.count == 1)
        #expect(
            CourseText(course, language: .nb).lines.plain == """
                Mestringstreff
                24 samlinger

                minutter            antall  plan   tok  Oppstart  Hoveddel  Avslutning til stede
                1 Tanker, følelser…     12   150   166        +8        +2          +3      7–12
                2 Tanker, følelser…     12   150   160        +3        −2          +9      6–12
                Delene: minutter over (+) eller under (−) planen. Medianer.

                Oftest utelatt eller ikke nådd
                 Pusteanker: 10 av 24
                 Kognitiv modell: 3 av 24
                 Viktigst i dag: 3 av 24
                 Takk for i dag: 3 av 24
                 Oppgaven til neste gang: 2 av 24

                Gjennomført
                 punkter gjennomført: 218 av 240; spørsmål stilt: 164 av 192
                 avslutning: hel 19, delvis 4, ikke holdt 1
                 ledet av brukerrepresentant: 31 min i snitt
                 spørsmål 34, to og to 6, smågruppe 8, refleksjon 9, innledning og annet 82,
                   pause i planen 19, pause utenom planen 2, utenom punktene 1
                 tilpasninger: 31 bestemt underveis, 67 ble slik; målet nådd ved 67, ikke ved 9

                Samling 1 · Tanker, følelser og handling · 12 samlinger
                minutter                  plan  median   vanlig   holdt  over
                 1.1  Velkommen              5       6      5–7   12/12     7    O█──
                 1.2  Oppgaven fra sist     15      22    18–26   12/12    12        o█┃██───
                 1.3  Dagens tema           10       8     7–11   12/12     3   ──┃o──
                 2.1  Kognitiv modell       30      27    23–35   10/12     3         ─██┃o██─
                 2.2  Pause                 15      20    17–22   12/12    10     ───o█┃────────
                 2.3  En historie           25      28    25–33   12/12     7         ──o┃██───
                 2.4  Pusteanker            10      13    11–15    7/12     5     ─o┃─
                 2.5  Samtale i ringen      10      10     7–12   12/12     4   ──█O─
                 3.1  Viktigst i dag        15      15    13–16    9/12     2     ──┃o──────
                 3.2  Oppgaven til nest…    10      12     9–14   11/12     6  ───█O█───
                 3.3  Takk for i dag         5       7      6–8   10/12     8   ─o┃──
                ─ fra kortest til lengst, █ vanlig: den midterste halvparten, ┃ median, o plan,
                O begge deler

                Forslag til nye tider
                 1.2 Oppgaven fra sist: 15 → 20 min (median 22 min i 12 av 12 samlinger,
                   planlagt 15)
                 2.2 Pause: 15 → 20 min (median 20 min i 12 av 12 samlinger, planlagt 15)
                 2.4 Pusteanker: 10 → 13 min (median 13 min i 7 av 12 samlinger, planlagt 10)
                 Oppstarten får da punkter for 35 av 30 minutter.
                 Hoveddelen får da punkter for 98 av 90 minutter.

                Samling 2 · Tanker, følelser og handling · 12 samlinger
                minutter                  plan  median   vanlig   holdt  over
                 1.1  Velkommen              5       4      3–6   12/12     4  ─█O─
                 1.2  Oppgaven fra sist     15      18    15–23   12/12     8      ─█o┃██────
                 1.3  Dagens tema           10      11     7–14   12/12     6    ─█O█──
                 2.1  Kognitiv modell       30      28    26–30   11/12     2        ────█O─────
                 2.2  Pause                 15      20    10–21   12/12     8    ──██o┃█────
                 2.3  En historie           25      25    20–30   11/12     4  ───────██O██──
                 2.4  Pusteanker            10      13    10–15    7/12     5     ─o┃█─
                 2.5  Samtale i ringen      10      13     9–16   12/12     7    ─█o┃█───────
                 3.1  Viktigst i dag        15      17    15–21   12/12     7   ────█O██──
                 3.2  Oppgaven til nest…    10      15    10–19   11/12     7    ──o┃██───
                 3.3  Takk for i dag         5       7      5–7   11/12     7   ─o┃─
                ─ fra kortest til lengst, █ vanlig: den midterste halvparten, ┃ median, o plan,
                O begge deler

                Forslag til nye tider
                 3.2 Oppgaven til neste gang: 10 → 15 min (median 15 min i 11 av 12
                   samlinger, planlagt 10)
                 Avslutningen får da punkter for 35 av 30 minutter.

                """)
    }

    @Test("One group's course, with its reflection tasks")
    func oneGroup() throws {
        var tally = ReviewTally()
        tally.add(SessionReview(try LedSession.eventful(.en).record))
        var running = LedSession(.en)
        try running.at(3, 0, .done)
        tally.add(SessionReview(running.record))
        let course = try #require(tally.courses.first)
        let text = CourseText(
            course, tasks: course.tasks(of: ["mestringstreff/2": SamplePlan.script(.en)]), language: .en, width: 72)
        #expect(
            text.lines.plain == """
                Mestringstreff
                1 session · 1 unfinished left out

                minutes                     plan  took Opening Main p… Closing   present
                2 Thoughts, feelings and …   150   154       0      +2      −6         9
                Phases: minutes over (+) or under (−) the plan.

                Most often left out or not reached
                 Breathing anchor: 1 of 1

                Reflection tasks
                 session 2, taken up: 1 of 1, median 17 min · Fill in the health cup.
                 session 2, set: 1 of 1, median 7 min · Draw your own model.

                Carried out
                 items given: 9 of 10; prompts given: 7 of 8
                 closing: complete 1
                 led by a user representative: 29 min on average
                 question 37, pairs 14, small group 16, reflection 7, introduction
                   and other 58, planned break 15, unplanned break 4, while treff was
                   off 3, outside the items 1
                 adaptations: 2 decided on the way, 0 came about; aim met with 0, not
                   with 1

                """)
    }
}
