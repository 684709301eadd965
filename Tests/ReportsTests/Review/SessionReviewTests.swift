import Facilitation
import Testing

@testable import Reports

@Suite("One session's figures")
struct SessionReviewTests {
    @Test("The made-up sessions have everything that the figures must get right")
    func unlucky() {
        let reviews = SamplePlan.records(240, seed: 100).map { SessionReview($0) }
        #expect(reviews.contains { $0.undone > 0 })
        #expect(reviews.contains { $0.corrections.contains { $0.happened < $0.written } })
        #expect(reviews.contains { $0.work.gap > .zero })
        #expect(reviews.contains { $0.work.pause > .zero })
        #expect(reviews.contains { $0.items.contains { $0.visits.count > 1 } })
        #expect(reviews.contains { $0.items.contains { $0.outcome == .skipped && $0.actual > .zero } })
        #expect(reviews.contains { $0.items.contains { $0.outcome == .notReached } })
        #expect(reviews.contains { $0.items.contains { $0.tool > .zero } })
        #expect(reviews.contains { !$0.chosenPlans.isEmpty })
        #expect(reviews.contains { $0.timers.contains { $0.isComplete } })
        #expect(reviews.contains { $0.timers.contains { !$0.isComplete } })
        #expect(reviews.contains { $0.closing?.completeness == .partial })
    }

    @Test("Every figure agrees with the painted strip", arguments: 0..<6)
    func agrees(part: Int) {
        for record in SamplePlan.records(40, seed: UInt64(100 + part)) {
            for moment in moments(of: record) { compare(record.stopped(after: moment)) }
        }
    }

    /// The whole of it, and a few places to stop at.
    private func moments(of record: Record) -> [Int] {
        let count = record.timeline.count
        return [count, count / 2, count / 3, 3]
    }

    private func compare(_ record: Record) {
        let end = record.isEnded ? nil : (record.timeline.last?.moment.elapsed ?? 0) + 61.5
        let review = SessionReview(record, at: end)
        let painted = PaintedSession(record, cells: review.length.milliseconds / 100)
        if let end { #expect(review.length.milliseconds == Int((end * 10).rounded()) * 100) }
        for item in review.items {
            let id = item.item.id
            func time(_ fits: (_ prompt: Int, _ tool: Bool) -> Bool) -> Int {
                painted.milliseconds { paint in
                    if case .item(id, let prompt, let tool) = paint { fits(prompt, tool) } else { false }
                }
            }
            #expect(item.actual.milliseconds == time { _, _ in true })
            #expect(item.tool.milliseconds == time { _, tool in tool })
            #expect(item.open.milliseconds == time { prompt, tool in prompt == 0 && !tool })
            for index in item.stops.indices {
                #expect(item.stops[index].milliseconds == time { prompt, tool in prompt == index + 1 && !tool })
            }
            #expect(item.promptsGiven == painted.promptsGiven[id] ?? 0)
            #expect(item.added == painted.added[id] ?? 0)
            #expect(item.given == painted.given[id])
            #expect((item.outcome == .skipped) == painted.left.contains(id))
            #expect(item.visits.count == painted.visits[id] ?? 0)
            #expect(item.actual == item.open + item.tool + item.stops.sum())
        }
        for phase in review.phases {
            #expect(phase.began?.milliseconds == painted.phaseStart[phase.id].map { $0 * 100 })
        }
        #expect(review.work.pause.milliseconds == painted.milliseconds { $0 == .pause })
        #expect(review.work.gap.milliseconds == painted.milliseconds { $0 == .gap })
        #expect(review.work.untracked.milliseconds == painted.milliseconds { $0 == .nobody })
        #expect(review.pauses.map(\.length).sum() == review.work.pause)
        #expect(review.present == painted.present)
        // The parts are the whole.
        #expect(review.work.total == review.length)
        #expect(review.stretches.map(\.length).sum() == review.length)
        #expect(
            review.items.map(\.actual).sum() + review.work.pause + review.work.gap + review.work.untracked
                == review.length)
        #expect(zip(review.stretches, review.stretches.dropFirst()).allSatisfy { $0.end == $1.start })
    }
}

extension Record {
    /// The record as it was after so many entries; all of them leave it as it is.
    func stopped(after count: Int) -> Record {
        guard count < timeline.count else { return self }
        var stopped = self
        stopped.timeline = Array(timeline.prefix(count))
        let last = stopped.timeline.last?.moment.elapsed ?? 0
        let written = timeline.prefix(count).compactMap(\.command).max() ?? 0
        stopped.notes = notes.filter { ($0.command ?? 0) <= written }
        stopped.present = Session(stopped).state.present
        stopped.isEnded = false
        stopped.endedAt = nil
        stopped.adaptations = []
        stopped.reflection = Reflection()
        stopped.seen = last
        return stopped
    }
}
