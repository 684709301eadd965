import Facilitation
import Testing

@testable import Reports

@Suite("Reviews as text")
struct ReviewTextTests {
    @Test("One session in Norwegian, without what somebody wrote")
    func norwegian() throws {
        let text = SessionText(SessionReview(try LedSession.eventful().record), language: .nb).lines.plain
        #expect(
            text == """
                Mestringstreff · samling 2 · Tanker, følelser og handling
                2026-11-21 · 10:00–12:34 · 9 til stede

                Hoveddelen tok 92 av 90 minutter; det meste av det ekstra gikk til Kognitiv
                modell. Avslutningen begynte 9 minutter for sent og ble 6 minutter kortere. Hele
                samlingen varte 154 av 150 minutter, med 1 punkt utelatt, 4 minutter pause
                utenom planen og 3 minutter da treff var av.

                minutter                        plan  gitt   tok avvik
                Oppstart                          30          30     0
                 1.1  Velkommen                    5           5     0  ███
                 1.2  Oppgaven fra sist           15          17    +2  ████████+
                 1.3  Dagens tema                 10           8    −2  ████·
                Hoveddel                          90          92    +2
                 2.1  Kognitiv modell             30    40    42   +12  ████████████████+++++++
                 2.2  Pause                       15          15     0  ████████
                 2.3  En historie                 25          26    +1  ██████████████+
                 2.4  Pusteanker                  10                    utelatt
                 2.5  Samtale i ringen            10           9    −1  █████·
                Avslutning                        30          24    −6
                 3.1  Viktigst i dag              15          14    −1  ████████·
                 3.2  Oppgaven til neste gang     10           7    −3  ████·
                 3.3  Takk for i dag               5           3    −2  ██·
                Pause utenom planen                            4
                Mens treff var av                              3
                Utenom punktene                                1
                Hele samlingen                   150         154    +4
                █ innenfor planen, + over den, · ikke brukt. Minuttene er avrundet hver for seg.

                Avslutning
                 burde begynt senest 12:00 · begynte 12:09 · hel

                Tempo: minutter etter (+) eller foran (−)
                   +20                                                 ●●●●●●●●●
                   +15                                              ●●●
                   +10                             ●●●●●●●●●●●●●●●●●            ●●●●●●●●●●●●●●
                    +5                                                                        ●●
                     0 ●●●●●●●●●●●●●●●●●●●●●●●●●●●●─────────────────────────────────────────────
                    −5
                       Oppstart      Hoveddel                                      Avslutning

                Endret underveis
                 2.1 Kognitiv modell: +10 min
                 Pause 11:35: 4 min (sagt 5)
                 Rettet: 2.2 Pause, 11:14 → 11:12
                 Angret: 1

                Spørsmål og oppgaver (min:s)
                 1.2 Oppgaven fra sist
                   14:30  spørsmål    Hva nå?
                 2.1 Kognitiv modell
                    6:00  spørsmål    Hva nå?
                   14:00  to og to    Hva nå?
                   12:00  spørsmål    Hva nå?
                 2.3 En historie
                    7:00  refleksjon  Hva nå?
                   16:00  smågruppe   Hva nå?
                 2.5 Samtale i ringen
                       –  spørsmål    Hva nå?
                 3.1 Viktigst i dag
                    4:00  spørsmål    Hva nå?

                Øvelsesklokker
                 2.1 Kognitiv modell: 2 × 5 min, gikk 10:00

                Hvem som ledet
                 gruppeleder: 55 min · 1.1, 1.2, 2.5, 3.1, 3.2, 3.3
                 fagperson: 50 min · 1.3, 2.1
                 brukerrepresentant: 29 min · 2.3, 3.3

                Arbeidsformer
                 spørsmål                       37 min
                 to og to                       14 min
                 smågruppe                      16 min
                 refleksjon                      7 min
                 innledning og annet            58 min
                 pause i planen                 15 min
                 pause utenom planen             4 min
                 mens treff var av               3 min
                 utenom punktene                 1 min

                Gjennomført
                 9 av 10 punkter gjennomført og 7 av 8 spørsmål stilt
                 ledet av brukerrepresentant, alene eller sammen med andre: 29 min

                Tilpasninger
                 2.1 Kognitiv modell: forlenget, bestemt underveis
                 2.4 Pusteanker: utelatt, bestemt underveis, målet ikke nådd

                Ikke vist: 2 notater, loggen og 2 grunner. Se dem med --notes.

                """)
    }

    @Test("One session in English, narrow, with notes, reasons and the log")
    func english() throws {
        let review = SessionReview(try LedSession.eventful(.en).record)
        let text = SessionText(review, language: .en, width: 60, hasFreeText: true).lines.plain
        #expect(
            text == """
                Mestringstreff · session 2 · Thoughts, feelings and action
                2026-11-21 · 10:00–12:34 · 9 present

                The main part took 92 of 90 minutes; most of the extra time
                went to The cognitive model. The closing began 9 minutes
                late and was 6 minutes shorter. The whole session lasted 154
                of 150 minutes, with 1 item left out, 4 minutes of unplanned
                break and 3 minutes while treff was off.

                minutes                   plan given  took  diff
                Opening                     30          30     0
                 1.1  Welcome                5           5     0  █
                 1.2  The task from las…    15          17    +2  ███+
                 1.3  Today's theme         10           8    −2  ██·
                Main part                   90          92    +2
                 2.1  The cognitive mod…    30    40    42   +12  ██████+++
                 2.2  Break                 15          15     0  ███
                 2.3  A story               25          26    +1  █████+
                 2.4  Breathing anchor      10                    left out
                 2.5  Talk in the ring      10           9    −1  ██·
                Closing                     30          24    −6
                 3.1  What mattered most    15          14    −1  ███·
                 3.2  The task for next…    10           7    −3  ██·
                 3.3  Thanks for today       5           3    −2  █·
                Unplanned break                          4
                While treff was off                      3
                Outside the items                        1
                The whole session          150         154    +4
                █ within the plan, + over it, · not used. Each figure is
                rounded by itself.

                Closing
                 should have begun by 12:00 · began 12:09 · complete

                Pace: minutes behind (+) or ahead (−)
                   +20                                    ●●●●●●
                   +15                                  ●●
                   +10                     ●●●●●●●●●●●●●        ●●●●●●●●●●
                    +5                                                    ●●
                     0 ●●●●●●●●●●●●●●●●●●●●─────────────────────────────────
                    −5
                       Opening   Main part                        Closing

                Changed on the way
                 2.1 The cognitive model: +10 min
                 Break 11:35: 4 min (said 5)
                 Corrected: 2.2 Break, 11:14 → 11:12
                 Undone: 1

                Prompts (min:s)
                 1.2 The task from last time
                   14:30  question    What now?
                 2.1 The cognitive model
                    6:00  question    What now?
                   14:00  pairs       What now?
                   12:00  question    What now?
                 2.3 A story
                    7:00  reflection  What now?
                   16:00  small group What now?
                 2.5 Talk in the ring
                       –  question    What now?
                 3.1 What mattered most
                    4:00  question    What now?

                Exercise timers
                 2.1 The cognitive model: 2 × 5 min, ran 10:00 · pairs

                Who led
                 group leader: 55 min · 1.1, 1.2, 2.5, 3.1, 3.2, 3.3
                 professional: 50 min · 1.3, 2.1
                 user representative: 29 min · 2.3, 3.3

                Forms of work
                 question                       37 min
                 pairs                          14 min
                 small group                    16 min
                 reflection                      7 min
                 introduction and other         58 min
                 planned break                  15 min
                 unplanned break                 4 min
                 while treff was off             3 min
                 outside the items               1 min

                Carried out
                 9 of 10 items and 7 of 8 prompts were given
                 led by a user representative, alone or with others: 29 min

                Adaptations
                 2.1 The cognitive model: extended, decided on the way
                 – Many wanted to share
                 2.4 Breathing anchor: left out, decided on the way, aim
                   not met
                 – We were late

                Log
                 Done        Followed the plan

                Notes
                 1.2 The task from last time
                   10:12 Many had tried the task
                 2.3 A story
                   11:44 worth doing differently: A shorter introduction

                """)
    }

    @Test("A session that goes on")
    func running() throws {
        let review = SessionReview(try LedSession.eventful(.en).record.stopped(after: 18), at: 4000)
        #expect(
            SessionText(review, language: .en, width: 72).lines.plain == """
                Mestringstreff · session 2 · Thoughts, feelings and action
                2026-11-21 · from 10:00 · 9 present · going on

                The phases have kept to their time so far. The closing must begin at
                12:00 at the latest. The session has lasted 67 of 150 minutes and is 10
                minutes behind.

                minutes                       plan given  took  diff
                Opening                         30          30     0
                 1.1  Welcome                    5           5     0  █
                 1.2  The task from last ti…    15          17    +2  ███+
                 1.3  Today's theme             10           8    −2  ██·
                Main part                       90          37
                 2.1  The cognitive model       30    40    37    +7  ███████+ going on
                 2.2  Break                     15                    to come
                 2.3  A story                   25                    to come
                 2.4  Breathing anchor          10                    to come
                 2.5  Talk in the ring          10                    to come
                Closing                         30
                 3.1  What mattered most        15                    to come
                 3.2  The task for next time    10                    to come
                 3.3  Thanks for today           5                    to come
                The whole session              150          67
                █ within the plan, + over it, · not used. Each figure is rounded by
                itself.

                Closing
                 must begin by 12:00

                Pace: minutes behind (+) or ahead (−)
                   +10                                                         ●●●●●●●●●
                    +8
                    +6
                    +4
                    +2                      ●●●●●●●●
                     0 ●●●●●●●●●●●●●●●●●●●●●────────●●●●●●●●●●●●●●●●●●●●●●●●●●●─────────
                    −2
                       Opening                     Main part

                Changed on the way
                 2.1 The cognitive model: +10 min
                 Undone: 1

                Prompts (min:s)
                 1.2 The task from last time
                   14:30  question    What now?
                 2.1 The cognitive model
                    6:00  question    What now?
                   20:40  pairs       What now?
                       –  question    What now?

                Exercise timers
                 2.1 The cognitive model: 2 × 5 min, ran 10:00

                Who led
                 professional: 45 min · 1.3, 2.1
                 group leader: 22 min · 1.1, 1.2

                Forms of work
                 question                       21 min
                 pairs                          21 min
                 introduction and other         26 min

                Carried out
                 4 of 10 items and 3 of 8 prompts were given
                 led by a user representative, alone or with others: 0 min

                Not shown: 1 note. See them with --notes.

                """)
    }

    @Test("No line is wider than asked for", arguments: [1, 60, 77, 80, 120, 400])
    func widths(width: Int) {
        for record in SamplePlan.records(20, seed: 9) {
            let text = SessionText(SessionReview(record), language: .nb, width: width, hasFreeText: true)
            #expect(text.lines.allSatisfy { $0.plain.columns <= min(120, max(60, width)) })
        }
        var tally = ReviewTally()
        for record in SamplePlan.records(20, seed: 9, language: .en) { tally.add(SessionReview(record)) }
        let lines = tally.courses.flatMap { CourseText($0, language: .en, width: width).lines }
        #expect(!lines.isEmpty)
        #expect(lines.allSatisfy { $0.plain.columns <= min(120, max(60, width)) })
    }
}
