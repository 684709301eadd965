import Facilitation
import TestSupport
import Testing

@testable import Reports

@Suite("Sessions of several builds, and with turns")
struct BuildTests {
    /// A session whose round has a turn for each of twelve, led with so many.
    private func led(build: Int? = nil, present: Int? = nil) throws -> SessionReview {
        let round = PlannedItem(
            id: "1.1", title: "Runde", duration: PlannedDuration(Turns(seconds: 120, people: 12)))
        var led = LedSession(
            plan: Plan(phases: [PlannedPhase(id: "1", title: "Oppstart", minutes: 24, items: [round])]))
        if let present { try led.at(0, 10, .present(present)) }
        try led.at(2, 0, .adjust(minutes: 1))
        try led.at(13, 0, .done)
        try led.at(13, 0, .end(ClosingAnswers()))
        var record = led.record
        record.script.build = build
        return SessionReview(record)
    }

    @Test("A round is held against the minutes of those who were there")
    func turns() throws {
        let alone = try #require(try led().items.first)
        #expect((alone.planned, alone.added, alone.difference.seconds) == (24, 1, -660))
        let few = try #require(try led(present: 6).items.first)
        // What was counted is no decision of the leader's.
        #expect((few.planned, few.given, few.added, few.difference.seconds) == (12, 13, 1, 60))
    }

    @Test("Each build is reviewed by itself, and named")
    func builds() throws {
        var tally = ReviewTally()
        for build in [nil, 180, nil, 180, 180] { tally.add(try led(build: build)) }
        #expect(tally.scripts.map(\.script.build) == [nil, 180])
        #expect(tally.scripts.map(\.sessions) == [2, 3])
        let text = tally.courses.flatMap { CourseText($0, language: .nb, width: 100).lines }.plain
        #expect(text.contains("(180 min)"))
    }

    @Test("A time that depends on how many there are is never suggested another")
    func suggestion() throws {
        var tally = ReviewTally()
        for _ in 0..<8 { tally.add(try led()) }
        #expect(tally.scripts.first?.suggestions == [])
    }
}
