import Facilitation
import TestSupport
import Testing

@Suite("A session that plays itself through")
struct AutoRehearsalTests {
    @Test("takes the time that is planned, gives every prompt and ends")
    func whole() {
        var rehearsal = AutoRehearsal(Session(.sample()))
        _ = rehearsal.play()
        let plan = Plan.sample
        #expect(rehearsal.session.state.position == .afterLast)
        #expect(rehearsal.elapsed == Double(plan.items.reduce(0) { $0 + $1.duration.planned } * 60))
        let prompts = rehearsal.steps.compactMap { if case .prompt(let id) = $0.kind { id } else { nil } }
        #expect(prompts == plan.items.flatMap { $0.stops.map(\.id) })
        for (index, item) in plan.items.enumerated() {
            #expect(
                rehearsal.session.state.seconds(of: index, at: rehearsal.elapsed) == Double(item.duration.planned * 60))
        }
    }

    @Test("stops where an item begins, at the time that the plan has for it")
    func part() {
        var rehearsal = AutoRehearsal(Session(.sample()))
        let outcome = rehearsal.play(until: "2.1")
        #expect(rehearsal.session.state.current?.item.id == "2.1")
        #expect(rehearsal.elapsed == 30 * 60)
        #expect(outcome.events == [.itemEnded(item: "1.2"), .itemStarted(item: "2.1", given: 0)])
        #expect(rehearsal.session.record.seen == 30 * 60)
    }

    @Test("begins and stands at the first item when that is asked for")
    func first() {
        var rehearsal = AutoRehearsal(Session(.sample()))
        #expect(rehearsal.play(until: "1.1").events == [.sessionStarted, .itemStarted(item: "1.1", given: 0)])
        #expect(rehearsal.elapsed == 0)
    }

    @Test("tells each notice once, when the leader would have seen it")
    func notices() {
        let item = PlannedItem(id: "", title: "B", duration: PlannedDuration(30))
        let phase = PlannedPhase(id: "", title: "A", minutes: 20, items: [item])
        var rehearsal = AutoRehearsal(Session(.sample(.of(phase))))
        _ = rehearsal.play()
        let notices = rehearsal.steps.filter { if case .notice = $0.kind { true } else { false } }
        #expect(notices.map(\.elapsed) == [900])
        #expect(notices.map(\.kind) == [.notice(.phaseEnding(phase: 0))])
    }
}
