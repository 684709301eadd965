import TestSupport
import Testing

@testable import Facilitation

/// What holds whatever happens in a session; the argument of a failed test is the seed that shows it.
@Suite struct SessionPropertyTests {
    private static let seeds: Range<UInt64> = 0..<60
    private static let steps = 60

    @Test(arguments: seeds) func everySecondIsSomebodys(seed: UInt64) {
        var walk = RandomWalk(seed: seed)
        for round in 0..<5 {
            for _ in 0..<12 { _ = walk.step() }
            let ledger = SecondLedger(walk.session.record.timeline, until: Int(walk.now))
            #expect(SecondLedger(walk.session, at: walk.now) == ledger, "round \(round)")
        }
    }

    @Test(arguments: seeds) func theRecordAloneLeadsToTheSameSession(seed: UInt64) throws {
        var walk = RandomWalk(seed: seed)
        for step in 0..<Self.steps {
            _ = walk.step()
            try #require(Session(walk.session.record) == walk.session, "step \(step)")
        }
        try walk.perform(.end(ClosingAnswers()))
        #expect(Session(walk.session.record) == walk.session)
    }

    @Test(arguments: seeds) func undoingEverythingLeadsToTheStartAndDoingItAgainBack(seed: UInt64) throws {
        var walk = RandomWalk(seed: seed)
        var start = walk.session.state
        for _ in 0..<Self.steps { _ = walk.step() }
        while walk.led.refusal(at: walk.now, .redo) == nil { try walk.perform(.redo) }
        let state = walk.session.state
        let notes = walk.session.record.notes
        let commands = walk.session.undoable
        for command in commands.reversed() {
            #expect(walk.session.undoable.last == command)
            try walk.perform(.undo)
        }
        #expect(walk.led.refusal(at: walk.now, .undo) == .nothingToUndo)
        // That treff was not running is no command; what that time was is.
        start.gaps = walk.session.state.gaps
        #expect(walk.session.state == start)
        #expect(walk.session.record.present == nil)
        #expect(walk.session.record.notes.allSatisfy { $0.isWithdrawn })
        for _ in commands { try walk.perform(.redo) }
        #expect(walk.session.undoable == commands)
        #expect(walk.session.redoable == [])
        #expect(walk.session.state == state)
        #expect(walk.session.record.notes == notes)
    }

    @Test(arguments: seeds) func theRecordOnlyGrowsAndARefusalChangesNothing(seed: UInt64) throws {
        var walk = RandomWalk(seed: seed)
        for step in 0..<Self.steps {
            let before = walk.session.record
            guard let (command, refusal) = walk.step() else { continue }
            let after = walk.session.record
            try #require(after.timeline.starts(with: before.timeline), "step \(step)")
            try #require(zip(before.notes, after.notes).allSatisfy { $0.id == $1.id }, "step \(step)")
            for (old, new) in zip(before.notes, after.notes) where old.text != new.text {
                #expect(command == .erase(note: old.id), "step \(step)")
            }
            guard refusal != nil else { continue }
            let added = after.timeline.dropFirst(before.timeline.count)
            #expect(added.allSatisfy { $0.command == nil }, "step \(step): \(command)")
            #expect(after.notes == before.notes, "step \(step): \(command)")
        }
    }

    @Test(arguments: seeds) func positionsAndForecastsMakeSense(seed: UInt64) throws {
        var walk = RandomWalk(seed: seed)
        for step in 0..<Self.steps {
            _ = walk.step()
            try Self.checkState(walk.session.state, step: step)
            try Self.checkForecast(walk.session, at: walk.now, step: step)
        }
    }

    private static func checkState(_ state: SessionState, step: Int) throws {
        if let index = state.currentIndex {
            try #require(state.items.indices.contains(index), "step \(step)")
            #expect(!state.items[index].isSkipped, "step \(step)")
            #expect(state.items[index].visits.last?.end == nil, "step \(step)")
        }
        for (index, item) in state.items.enumerated() {
            #expect((0...item.item.stops.count).contains(item.given), "step \(step)")
            #expect(item.minutes >= 0 && item.seconds >= 0, "step \(step)")
            #expect(item.visits.filter { $0.end == nil }.count == (index == state.currentIndex ? 1 : 0), "step \(step)")
            let times = item.visits.flatMap { [$0.start, $0.end ?? .infinity] }
            #expect(times == times.sorted(), "step \(step)")
        }
        #expect(state.tool.map { (0...$0.outline.steps.count).contains($0.step) } ?? true, "step \(step)")
        #expect(state.tool == nil || state.currentIndex != nil, "step \(step)")
        #expect(Set(state.timers.map(\.timer.id)).count == state.timers.count, "step \(step)")
    }

    private static func checkForecast(_ session: Session, at now: Double, step: Int) throws {
        let timing = session.timing(at: now)
        let forecast = session.forecastStarts(at: now)
        let starts = session.state.order.compactMap { forecast[$0] }
        #expect(timing.forecastEnd >= now, "step \(step)")
        #expect(starts == starts.sorted(), "step \(step)")
        #expect(starts.allSatisfy { (now...timing.forecastEnd).contains($0) }, "step \(step)")
        #expect((timing.itemLeft != nil) == (session.state.currentIndex != nil), "step \(step)")
        #expect((timing.phaseLeft != nil) == (session.state.currentIndex != nil), "step \(step)")
        #expect(!timing.isClosing || timing.forecastClosing == nil, "step \(step)")
        _ = session.notices(at: now)
        _ = session.deviations(at: now)
    }

    @Test(arguments: seeds) func catchUpPlansKeepWhatTheyPromise(seed: UInt64) throws {
        var walk = RandomWalk(seed: seed)
        for step in 0..<Self.steps {
            _ = walk.step()
            let plans = walk.session.catchUpPlans(at: walk.now)
            #expect(plans.count <= 3, "step \(step)")
            let isLate = plans.allSatisfy { $0.end > walk.session.state.plannedEnd(at: walk.now) }
            for plan in plans { try Self.check(plan, walk, isLate: isLate, step: step) }
            try Self.checkThatOneEndsOnTime(plans, walk, step: step)
        }
    }

    private static func check(_ plan: CatchUpPlan, _ walk: RandomWalk, isLate: Bool, step: Int) throws {
        let state = walk.session.state
        let planned = walk.session.record.plan
        for id in Array(plan.minutes.keys) + plan.skipped {
            let index = try #require(state.index(of: id))
            let item = state.items[index]
            #expect(!item.isSkipped, "step \(step): \(id)")
            if index == state.currentIndex {
                // The item that goes on keeps the time that it has had.
                let left = try #require(walk.session.timing(at: walk.now).itemLeft)
                let given = item.minutes - (try #require(plan.minutes[id], "step \(step): \(id)"))
                #expect(Double(given) * 60 <= left, "step \(step): \(id)")
            } else {
                #expect(state.isToCome(index) && !item.isVisited, "step \(step): \(id)")
            }
            #expect(!planned.phases[item.phase].isClosing, "step \(step): \(id)")
            if let minutes = plan.minutes[id] {
                #expect(!item.item.marks.contains(.fixed), "step \(step): \(id)")
                #expect((item.item.duration.minimum..<item.minutes).contains(minutes), "step \(step): \(id)")
                #expect(!plan.skipped.contains(id), "step \(step): \(id)")
            } else {
                let marks = item.item.marks
                #expect(!marks.contains(.fixed) || marks.contains(.optional), "step \(step): \(id)")
                let isWhole = plan.kind == .whole || plan.kind == .wholeOnly
                #expect(isWhole || marks.contains(.optional), "step \(step): \(id)")
            }
        }
        var chosen = walk
        try chosen.perform(.choose(plan))
        let before = walk.session.timing(at: walk.now)
        let after = chosen.session.timing(at: walk.now)
        #expect(after.forecastEnd == plan.end, "step \(step)")
        #expect(after.forecastEnd < before.forecastEnd, "step \(step)")
        #expect(plan.end <= before.plannedEnd || isLate, "step \(step)")
        #expect(!plan.skipped.isEmpty || plan.end > before.plannedEnd - 60, "step \(step)")
    }

    /// When leaving out all that may be left out ends on time, so does one of the plans.
    private static func checkThatOneEndsOnTime(_ plans: [CatchUpPlan], _ walk: RandomWalk, step: Int) throws {
        let state = walk.session.state
        let timing = walk.session.timing(at: walk.now)
        guard case .behind = timing.pace else {
            #expect(plans == [], "step \(step)")
            return
        }
        let others = state.rest.map { state.items[$0] }.filter { progress in
            let isClosing = walk.session.record.plan.phases[progress.phase].isClosing
            return progress.item.id != state.current?.item.id && !progress.isVisited && !progress.isSkipped
                && !isClosing && (!progress.item.marks.contains(.fixed) || progress.item.marks.contains(.optional))
        }
        let all = try walk.session.catchUpPlan(leavingOut: others.map(\.item.id), at: walk.now)
        if all.end <= timing.plannedEnd {
            #expect(plans.contains { $0.end <= timing.plannedEnd }, "step \(step)")
        }
    }
}
