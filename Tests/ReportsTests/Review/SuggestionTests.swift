import Facilitation
import Testing

@testable import Reports

@Suite("Suggested durations")
struct SuggestionTests {
    /// A script of one item, held for so many minutes in one session after another; `nil` where it was left out.
    private func script(planned: PlannedDuration, marks: Marks = [], _ minutes: [Int?]) throws -> ScriptTally {
        let item = PlannedItem(id: "1.1", title: "Samtale", duration: planned, marks: marks)
        let rest = PlannedItem(id: "1.2", title: "Slutt", duration: PlannedDuration(30))
        let plan = Plan(phases: [PlannedPhase(id: "1", title: "Hoveddel", minutes: 50, items: [item, rest])])
        var tally = ReviewTally()
        for length in minutes {
            var led = LedSession(plan: plan)
            try led.at(length ?? 0, 0, length == nil ? .skip(items: [], reason: nil) : .done)
            try led.at((length ?? 0) + 30, 0, .end(ClosingAnswers()))
            tally.add(SessionReview(led.record))
        }
        return try #require(tally.scripts.first)
    }

    @Test("A median far from the plan, in enough sessions")
    func far() throws {
        let script = try script(planned: PlannedDuration(20, minimum: 15), [31, 32, 29, 30, nil, 31, 33])
        let suggestion = try #require(script.suggestions.first)
        #expect(script.suggestions.count == 1)
        #expect(suggestion.item == "1.1")
        #expect(suggestion.from == PlannedDuration(20, minimum: 15))
        #expect(suggestion.to == PlannedDuration(30, minimum: 15))
        #expect(suggestion.reason(.nb) == "median 31 min i 6 av 7 samlinger, planlagt 20")
        #expect(suggestion.reason(.en) == "median 31 min in 6 of 7 sessions, planned 20")
        #expect(script.balances == [PhaseBalance(title: "Hoveddel", planned: 50, now: 50, then: 60)])
    }

    @Test("Below twenty minutes it is to the minute, and the fewest minutes give way")
    func short() throws {
        let script = try script(planned: PlannedDuration(15, minimum: 12), [7, 8, 7, 7, 8])
        #expect(script.suggestions.map(\.to) == [PlannedDuration(7, minimum: 7)])
    }

    @Test("None without five sessions, three minutes, or a plan outside the middle half")
    func none() throws {
        #expect(try script(planned: PlannedDuration(20), [31, 32, 29, 30]).suggestions.isEmpty)
        #expect(try script(planned: PlannedDuration(10), [12, 12, 12, 12, 12]).suggestions.isEmpty)
        #expect(try script(planned: PlannedDuration(10), [13, 13, 13, 13, 13]).suggestions.count == 1)
        #expect(try script(planned: PlannedDuration(20), [10, 20, 30, 40, 40]).suggestions.isEmpty)
    }

    @Test("An item that is never shortened gets no fewer minutes, but may get more")
    func fixed() throws {
        #expect(try script(planned: PlannedDuration(20), marks: .fixed, [9, 9, 9, 9, 9]).suggestions.isEmpty)
        #expect(try script(planned: PlannedDuration(5), marks: .fixed, [9, 9, 9, 9, 9]).suggestions.count == 1)
    }
}
