import Facilitation
import Testing

@testable import Reports

@Suite("What somebody wrote is left out unless asked for")
struct FreeTextTests {
    private static let secret = "Hemmelig"

    /// A record with a word in every place that a person can write in.
    private func record() throws -> Record {
        var led = LedSession()
        try led.at(1, 0, .note(kind: .note, text: Self.secret + "1"), .note(kind: .parked, text: Self.secret + "2"))
        try led.at(2, 0, .startTimer(minutes: 5, rounds: 1, label: Self.secret + "3"))
        try led.at(3, 0, .skip(items: ["2.4"], reason: Self.secret + "4"))
        try led.at(3, 10, .add(minutes: 5, title: Self.secret + "9"), .setTask(Self.secret + "10"))
        let reflection = Reflection(
            did: Self.secret + "5", learned: Self.secret + "6", idea: Self.secret + "7")
        var adaptations = led.session.deviations(at: 180)
        adaptations[0].reason = Self.secret + "8"
        try led.at(4, 0, .end(ClosingAnswers(reflection: reflection, adaptations: adaptations)))
        return led.record
    }

    private func outputs(_ review: SessionReview, hasFreeText: Bool) -> [String] {
        let rows = RowFormat.allCases.map { format in
            var writer = RowWriter(format, hasFreeText: hasFreeText)
            var bytes = writer.header
            writer.add(review, to: &bytes)
            return String(decoding: bytes + writer.footer, as: UTF8.self)
        }
        return rows + [
            SessionText(review, language: .nb, hasFreeText: hasFreeText).lines.plain,
            SessionPage(review, language: .nb, hasFreeText: hasFreeText).html,
        ]
    }

    @Test("By default nowhere")
    func withheld() throws {
        let review = SessionReview(try record())
        var tally = ReviewTally()
        tally.add(review)
        let courses = tally.courses.flatMap { course in
            [CourseText(course, language: .nb).lines.plain, CoursePage(course, language: .nb).html]
        }
        for output in outputs(review, hasFreeText: false) + courses { #expect(!output.contains(Self.secret)) }
        let text = SessionText(review, language: .nb).lines.plain
        #expect(text.contains("Ikke vist: 2 notater, loggen og 2 grunner. Se dem med --notes."))
        #expect(SessionPage(review, language: .nb).html.contains("Notater og grunner er ikke med."))
    }

    @Test("Asked for, all of it is there")
    func shown() throws {
        let review = SessionReview(try record())
        let outputs = outputs(review, hasFreeText: true)
        for output in outputs.prefix(3) {
            for number in [1, 2, 4, 5, 6, 7, 8, 9] { #expect(output.contains(Self.secret + String(number))) }
        }
        for output in outputs.dropFirst(3) {
            for number in 1...10 { #expect(output.contains(Self.secret + String(number))) }
        }
        #expect(outputs[4].contains("Siden har med notater og grunner."))
    }

    @Test("Erased and withdrawn notes are shown to nobody")
    func erased() throws {
        var led = LedSession()
        try led.at(1, 0, .note(kind: .note, text: Self.secret), .undo)
        try led.at(2, 0, .note(kind: .note, text: "Synlig"), .note(kind: .note, text: Self.secret), .erase(note: 3))
        let outputs = outputs(SessionReview(led.record), hasFreeText: true)
        for output in outputs {
            #expect(!output.contains(Self.secret))
            #expect(output.contains("Synlig"))
        }
    }
}
