import Facilitation
import Testing

@testable import Reports

struct RunSheetTextTests {
    @Test func theLeaderSeesAllThatIsLedAskedAndHandedOut() {
        #expect(
            SampleSession.sheet(.leader).text(width: 60) == """
                Mestringstreff · samling 3 av 6
                Samspill
                Lederens kjøreplan · 10:00–10:50 · 50 min

                Målet med samlingen
                  - Alle kommer til orde

                Dette trengs
                  - kaffe, penner, tavle
                  - Ark til deltakerne (inntil 12 av hvert): BUSK

                Når tida blir knapp
                  - Kort ned (inntil 5 min): 2.1 Runde 20 → 15.
                  - La utgå (inntil 10 min): 2.2 Pause (10).
                  - Behold hele: 3.1 Hva var viktigst?

                OPPSTART · 10:00–10:10 · 10 min

                10:00   5 min  1.1 Velkommen · gruppeleder,
                               brukerrepresentant
                               Utstyr: kaffe, penner
                               Ta imot folk ved døra.
                               «Fint at dere er her!»
                               Forrige oppgave: Fyll ut koppen.
                               Tips: Begynn presis kl. 10.

                HOVEDDEL · 10:10–10:40 · 30 min
                Hold øye med klokka.

                10:10  20 min  2.1 Runde · tolk · minst 15 · stille
                               Utstyr: Penner, tavle
                               Ark: BUSK
                               Verktøy: Hvor trykker skoen?
                               To og to:
                               - Hva kjenner du igjen?
                               - Hva er nytt?
                               Spørsmål:
                               - Hva hjelper?

                10:30  10 min  2.2 Pause · kan utgå

                AVSLUTNING · 10:40–10:50 · 10 min

                10:40  10 min  3.1 Hva var viktigst? · kortes aldri
                               Oppgave: Prøv BUSK hjemme.

                10:50          Slutt

                """)
    }

    @Test func theLeadersSheetIsJustAsWholeInEnglish() {
        #expect(
            SampleSession.sheet(.leader, .en, start: nil).text(width: 60) == """
                Mestringstreff · session 3 of 6
                Interplay
                The leader's run sheet · 50 min

                What the session is for
                  - Everybody is heard

                What you need
                  - kaffe, penner, tavle
                  - Worksheets for the group (up to 12 of each): BUSK

                When time is short
                  - Shorten (up to 5 min): 2.1 Round 20 → 15.
                  - Leave out (up to 10 min): 2.2 Break (10).
                  - Keep whole: 3.1 What mattered most?

                OPENING · 0:00–0:10 · 10 min

                0:00    5 min  1.1 Welcome · group leader, user
                               representative
                               Materials: kaffe, penner
                               Greet people at the door.
                               “Good to see you!”
                               Previous task: Fill in the cup.
                               Tip: Begin on time.

                MAIN PART · 0:10–0:40 · 30 min
                Keep an eye on the clock.

                0:10   20 min  2.1 Round · interpreter · at least 15 · quiet
                               Materials: Penner, tavle
                               Worksheet: BUSK
                               Tools: Hvor trykker skoen?
                               Pairs:
                               - What do you recognise?
                               - What is new?
                               Questions:
                               - What helps?

                0:30   10 min  2.2 Break · may be left out

                CLOSING · 0:40–0:50 · 10 min

                0:40   10 min  3.1 What mattered most? · never shortened
                               Task: Try DESC at home.

                0:50           End

                """)
    }

    @Test func theCoLeaderSeesTheTimesAndHasRoomToWrite() {
        #expect(
            SampleSession.sheet(.coLeader).text(width: 72) == """
                Mestringstreff · samling 3 av 6
                Samspill
                Medlederens tidsark · 10:00–10:50 · 50 min

                Antall til stede: ____

                Tid    Min    Punkt                           Begynte  Merknader
                ────────────────────────────────────────────────────────────────────────
                10:00  10     OPPSTART
                10:00  5      1.1 Velkommen                   ______   _________________
                ────────────────────────────────────────────────────────────────────────
                10:10  30     HOVEDDEL
                10:10  15–20  2.1 Runde                       ______   _________________
                10:30  10     2.2 Pause                       ______   _________________
                ────────────────────────────────────────────────────────────────────────
                10:40  10     AVSLUTNING
                10:40  10     3.1 Hva var viktigst?           ______   _________________
                ────────────────────────────────────────────────────────────────────────
                10:50         Slutt                           ______

                Dette tok lengre eller kortere tid enn planlagt, og hvorfor:

                """)
    }

    @Test func theGroupSeesThePlanOfTheDayAndTheTask() {
        #expect(
            SampleSession.sheet(.participants).text(width: 60) == """
                Velkommen!
                Mestringstreff · samling 3 av 6
                Samspill
                Planen for dagen · 10:00–10:50 · 50 min

                10:00  Oppstart
                         Velkommen

                10:10  Hoveddel
                         Runde
                10:30    Pause

                10:40  Avslutning
                         Hva var viktigst?

                10:50  Slutt

                Til neste gang
                  - Prøv BUSK hjemme.

                Ark du får i dag
                  - BUSK

                """)
    }

    @Test(arguments: RunSheet.Audience.allCases, [24, 40, 80])
    func noLineIsLongerThanTheWidth(audience: RunSheet.Audience, width: Int) {
        var script = SampleSession.script()
        script.title = String(repeating: "Menneskerettighetsorganisasjon", count: 4)
        let text = RunSheet(script: script, audience: audience).text(width: max(width, 40))
        #expect(text.split(separator: "\n").filter { $0.count > max(width, 40) } == [])
    }

    @Test(arguments: RunSheet.Audience.allCases)
    func whatWouldSteerATerminalIsLeftOut(audience: RunSheet.Audience) {
        var script = SampleSession.script()
        script.title = "\u{1B}[2JHva\u{7} er\u{202E} mestring?"
        script.phases[0].items[0].title = "Vel\u{9B}kommen\u{8}"
        let text = RunSheet(script: script, audience: audience).text()
        #expect(
            text.unicodeScalars.allSatisfy {
                $0 == "\n" || !"\u{1B}\u{7}\u{202E}\u{9B}\u{8}".unicodeScalars.contains($0)
            })
        #expect(text.contains("[2JHva er mestring?"))
        #expect(text.contains("Velkommen"))
    }
}
