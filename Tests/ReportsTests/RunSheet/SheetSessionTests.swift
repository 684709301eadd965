import Facilitation
import Testing

@testable import Reports

struct SheetSessionTests {
    private func session(start: Int?) -> SheetSession {
        SheetSession(
            script: SampleSession.script(), course: SampleSession.course, tools: SampleSession.tools, start: start)
    }

    @Test func phasesBeginWhenTheTimeSetOffForThoseBeforeIsOver() {
        let phases = session(start: 600).phases
        #expect(phases.map(\.begins) == [0, 10, 40])
        #expect(phases.map(\.ends) == [10, 40, 50])
        #expect(phases.flatMap(\.items).map(\.begins) == [0, 10, 30, 40])
    }

    @Test(arguments: [
        (600, 0, "10:00"), (545, 5, "09:10"), (1430, 25, "00:15"), (nil, 5, "0:05"), (nil, 150, "2:30"),
    ])
    func timesAreOfTheDayOrFromTheStart(start: Int?, minutes: Int, expected: String) {
        #expect(session(start: start).clock(minutes) == expected)
    }

    @Test func eachThingIsListedOnceAndTheSheetsByName() {
        let session = session(start: nil)
        #expect(session.materials == ["kaffe", "penner", "tavle"])
        #expect(session.handouts == ["BUSK"])
        #expect(session.copies == 12)
        #expect(session.name("ukjent") == "ukjent")
    }

    @Test func savingsCountWhatCanBeGivenAndNeverTouchWhatIsFixed() {
        #expect(
            TimeSavings(session: session(start: nil)).entries.map { "\($0.title) \($0.text)" } == [
                "Kort ned (inntil 5 min): 2.1 Runde 20 → 15.", "La utgå (inntil 10 min): 2.2 Pause (10).",
                "Behold hele: 3.1 Hva var viktigst?",
            ])
    }

    @Test(arguments: [
        (1, "Begynn kl. 10. Da slutter dere.", "Begynn kl. 10."), (1, "Si «Hei!» og vent. Smil.", "Si «Hei!» og vent."),
        (1, "Si: «Hei.» Så venter du.", "Si: «Hei.»"), (2, "En. To! Tre?", "En. To!"), (3, "En. To.", "En. To."),
        (1, "Klokka 10.30 er det pause", "Klokka 10.30 er det pause"), (1, "", ""),
    ])
    func theFirstSentencesEndWhereSentencesEnd(count: Int, text: String, expected: String) {
        #expect(Brief.sentences(count, of: text) == expected)
    }
}
