import Facilitation
import TestSupport
import Testing

@testable import Reports

@Suite("Many sessions")
struct TallyTests {
    private static let scripts = [1, 2, 3].map { (SamplePlan.reference(session: $0), SamplePlan.plan()) }
    private let reviews = SyntheticRecords(of: scripts, seed: 21).prefix(90).map { SessionReview($0) }

    private func tally(_ reviews: [SessionReview]) -> ReviewTally {
        reviews.reduce(into: ReviewTally()) { $0.add($1) }
    }

    private func text(_ tally: ReviewTally) -> String {
        tally.courses.flatMap { CourseText($0, language: .en, width: 100).lines }.plain
    }

    @Test("Parts worked out side by side give the same as one after another, in any order")
    func merge() {
        let whole = text(tally(reviews))
        var parts = tally(reviews.indices.filter { $0 % 2 == 1 }.map { reviews[$0] })
        parts.merge(tally(reviews.indices.filter { $0 % 2 == 0 }.map { reviews[$0] }))
        #expect(text(parts) == whole)
        #expect(text(tally(reviews.reversed())) == whole)
        var untouched = ReviewTally()
        untouched.merge(tally(reviews))
        #expect(text(untouched) == whole)
    }

    @Test("Each item's figures are those of a list of its sessions")
    func items() throws {
        let tally = tally(reviews)
        #expect(tally.sessions == 90)
        for script in tally.scripts {
            let sessions = reviews.filter { $0.record.script.session == script.script.session }
            #expect(script.sessions == sessions.count)
            #expect(script.items.map(\.item.id) == SamplePlan.plan().items.map(\.id))
            for item in script.items {
                let figures = sessions.compactMap { review in
                    review.items.first { $0.item.id == item.item.id }
                }
                let held = figures.filter { $0.outcome == .held }
                #expect(item.planned == figures.count)
                #expect(item.held == held.count)
                #expect(item.skipped == figures.count { $0.outcome == .skipped })
                #expect(item.notReached == figures.count { $0.outcome == .notReached })
                #expect(item.over == held.count { $0.actual.seconds - Double($0.planned * 60) >= 60 })
                #expect(item.lengths.steps.map(\.length) == held.map(\.actual).sorted())
            }
            let fidelity = script.fidelity
            #expect(fidelity.work.total == sessions.map(\.length).sum())
            #expect(fidelity.userLed == sessions.map(\.fidelity.userLed).sum())
            #expect(fidelity.closings.values.reduce(0, +) == sessions.count)
        }
    }

    @Test("An item is known by its title when others were put in before it, and the newest plan counts")
    func moved() throws {
        var plan = SamplePlan.plan()
        plan.phases[0].items.insert(
            PlannedItem(id: "1.1", title: "Kaffe", duration: PlannedDuration(5)), at: 0)
        plan.phases[0].items[1].id = "1.2"
        plan.phases[0].items[1].duration = PlannedDuration(8)
        var older = LedSession()
        try older.at(6, 0, .end(ClosingAnswers()))
        var newer = LedSession(plan: plan)
        try newer.at(5, 0, .done)
        try newer.at(12, 0, .end(ClosingAnswers()))
        var newerRecord = newer.record
        newerRecord.startedAt = newerRecord.startedAt.adding(seconds: 604_800)
        let script = try #require(tally([SessionReview(newerRecord), SessionReview(older.record)]).scripts.first)
        let items = script.items.prefix(2)
        #expect(items.map(\.item.title) == ["Kaffe", "Velkommen"])
        #expect(items.map(\.item.id) == ["1.1", "1.2"])
        #expect(items.map(\.item.duration.planned) == [5, 8])
        #expect(items.map(\.held) == [1, 2])
        #expect(items.allSatisfy(script.isCurrent))
    }

    @Test("Items of the same title are told apart by their order")
    func alike() {
        #expect(
            TitleKey.keys(of: ["Pause", "Samtale", "Pause"]).map(\.occurrence) == [0, 0, 1])
    }

    @Test("The folders of a script's path are not told, and do not make two scripts of one")
    func paths() {
        var first = reviews[0].record
        var second = reviews[3].record
        first.script.id = "/home/kari/kurs/1-hva.md"
        second.script.id = "/Users/ola/1-hva.md"
        let scripts = tally([SessionReview(first), SessionReview(second)]).scripts
        #expect(scripts.map(\.sessions) == [2])
    }

    @Test("Sessions that go on are counted and left out")
    func unfinished() {
        let running = SessionReview(reviews[0].record.stopped(after: 9))
        let tally = tally([running, reviews[3]])
        #expect(tally.sessions == 1)
        #expect(tally.unfinished == 1)
        #expect(text(tally).contains("1 session · 1 unfinished left out"))
    }

    @Test("Two courses are two")
    func courses() {
        var other = reviews[1].record
        other.script.course = "Et annet kurs"
        var none = reviews[2].record
        none.script.course = nil
        let tally = tally([reviews[0], SessionReview(other), SessionReview(none)])
        #expect(tally.courses.map(\.course) == ["", "Et annet kurs", "Mestringstreff"])
    }
}
