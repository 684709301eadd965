import Facilitation
import Languages
import Testing

@testable import Reports

@Suite("A session in three sentences")
struct SummaryTests {
    private func sentences(_ record: Record, at elapsed: Double? = nil, _ language: Language = .nb) -> [String] {
        SummaryText(review: SessionReview(record, at: elapsed), texts: Texts(language: language)).sentences
    }

    /// Leads all items, each as long as planned but for those told otherwise.
    private func lead(_ minutes: [String: Int], _ language: Language = .nb) throws -> Record {
        var led = LedSession(language)
        var now = 0
        for item in SamplePlan.plan(language).items {
            now += minutes[item.id] ?? item.duration.planned
            try led.at(now, 0, minutes[item.id] == 0 ? .skip(items: [], reason: nil) : .done)
        }
        try led.at(now, 0, .end(ClosingAnswers()))
        return led.record
    }

    @Test("All as planned")
    func asPlanned() throws {
        #expect(
            try sentences(lead([:])) == [
                "Fasene før avslutningen holdt tida.", "Avslutningen begynte i tide og fikk hele tida sin.",
                "Hele samlingen varte 150 av 150 minutter.",
            ])
    }

    @Test("Most of the extra time went to one item")
    func over() throws {
        #expect(
            try sentences(lead(["2.1": 42, "2.3": 27, "3.1": 9])) == [
                "Hoveddelen tok 104 av 90 minutter; det meste av det ekstra gikk til Kognitiv modell.",
                "Avslutningen begynte 14 minutter for sent og ble 6 minutter kortere.",
                "Hele samlingen varte 158 av 150 minutter.",
            ])
    }

    @Test("The extra time was shared, so no item is named")
    func shared() throws {
        #expect(try sentences(lead(["2.1": 34, "2.3": 29])).first == "Hoveddelen tok 98 av 90 minutter.")
    }

    @Test("Left out, and early")
    func early() throws {
        #expect(
            try sentences(lead(["2.4": 0, "3.3": 9], .en), .en) == [
                "The main part took 80 of 90 minutes; Breathing anchor was left out.",
                "The closing began 10 minutes early and was 4 minutes longer.",
                "The whole session lasted 144 of 150 minutes, with 1 item left out.",
            ])
    }

    @Test("One minute is nothing to talk about; two are")
    func tolerance() throws {
        #expect(try sentences(lead(["1.1": 6])).first == "Fasene før avslutningen holdt tida.")
        #expect(
            try sentences(lead(["1.1": 7])).first
                == "Oppstarten tok 32 av 30 minutter; det meste av det ekstra gikk til Velkommen.")
    }

    @Test("The closing was never reached")
    func notReached() throws {
        var led = LedSession()
        try led.at(30, 0, .goto(item: "2.1"))
        try led.at(130, 0, .end(ClosingAnswers()))
        #expect(
            sentences(led.record) == [
                "Hoveddelen tok 100 av 90 minutter; det meste av det ekstra gikk til Kognitiv modell.",
                "Avslutningen ble ikke nådd.", "Hele samlingen varte 130 av 150 minutter, med 9 punkter ikke nådd.",
            ])
    }

    @Test("Going on, before and in the closing")
    func running() throws {
        var led = LedSession()
        #expect(
            sentences(led.record, at: 60) == [
                "Avslutningen må begynne senest 12:00.", "Samlingen har vart 1 av 150 minutter og er à jour.",
            ])
        try led.at(125, 0, .goto(item: "3.1"))
        #expect(
            sentences(led.record, at: 7800) == [
                "Oppstarten tok 125 av 30 minutter; det meste av det ekstra gikk til Velkommen.",
                "Avslutningen begynte 5 minutter for sent.",
                "Samlingen har vart 130 av 150 minutter og er 5 minutter etter.",
            ])
    }

    @Test("Titles of the author's own stand in quotes, and nothing in them reaches the terminal raw")
    func quotes() {
        #expect(Texts(language: .nb).subject("Del\u{1B}[31m to") == "«Del[31m to»")
        #expect(Texts(language: .en).subject("Part two") == "“Part two”")
    }
}
