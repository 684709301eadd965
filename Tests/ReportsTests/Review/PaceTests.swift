import Facilitation
import TestSupport
import Testing

@testable import Reports

@Suite("The pace over a session")
struct PaceTests {
    /// The sample, and the same with minutes to spare and too few of them.
    private static let plans = [0, 10, -10].map { spare in
        var plan = SamplePlan.plan()
        for index in plan.phases.indices { plan.phases[index].minutes += spare }
        return plan
    }

    @Test("It is what the leader's prompt would have shown at each moment", arguments: plans)
    func live(plan: Plan) {
        var compared = 0
        let records = SyntheticRecords(of: [(SamplePlan.reference(), plan)], seed: 31).prefix(40)
        for record in records where !record.timeline.contains(where: \.event.isRevision) {
            let points = SessionReview(record).pace
            for second in stride(from: 7.3, to: record.seen, by: 311) {
                let count = record.timeline.count { $0.moment.elapsed <= second }
                let then = Session(record.stopped(after: count))
                guard then.state.position != .afterLast else { continue }
                let shown = then.timing(at: second).lateness
                #expect(abs(Self.lateness(at: second, points) - shown) < 0.1)
                compared += 1
            }
        }
        #expect(compared > 300)
    }

    @Test("Points go forward in time, and none is on the way between two others that are level")
    func order() {
        for record in SamplePlan.records(60, seed: 32) {
            let points = SessionReview(record).pace
            #expect(zip(points, points.dropFirst()).allSatisfy { $0.at <= $1.at && $0 != $1 })
            #expect((points.last?.at ?? .zero) == SessionReview(record).length)
            for index in points.indices.dropFirst(2) where points[index - 2].lateness == points[index].lateness {
                #expect(points[index - 1].lateness != points[index].lateness)
            }
        }
    }

    @Test("A gap counts as time in which nothing came forward")
    func gap() throws {
        var led = LedSession()
        led.alive(1)
        led.resume(4)
        try led.at(4, 0, .done)
        let points = SessionReview(led.record, at: 300).pace
        #expect(
            points.map { [$0.at.seconds, $0.lateness.seconds] } == [[0, 0], [60, 0], [240, -60], [300, -60]])
    }

    @Test("An item that a gap interrupted is over its time only when it has had it")
    func overAfterGap() {
        var led = LedSession()
        led.alive(1)
        led.resume(4)
        let points = SessionReview(led.record, at: 600).pace
        let turn = points.first { $0.at.seconds > 241 }
        #expect(abs((turn?.at.seconds ?? 0) - 480) < 0.2)
        #expect(points.last == PacePoint(at: Length(minutes: 10), lateness: Length(minutes: 5)))
    }

    /// The straight line between the two points around a moment.
    private static func lateness(at seconds: Double, _ points: [PacePoint]) -> Double {
        guard let after = points.firstIndex(where: { $0.at.seconds > seconds }), after > 0 else {
            return points.last?.lateness.seconds ?? 0
        }
        let (left, right) = (points[after - 1], points[after])
        let part = (seconds - left.at.seconds) / (right.at.seconds - left.at.seconds)
        return left.lateness.seconds + part * (right.lateness.seconds - left.lateness.seconds)
    }
}

extension Event {
    /// Whether it changes what earlier entries mean, so that nobody could have seen the pace at the time.
    fileprivate var isRevision: Bool {
        switch self {
        case .corrected, .undone, .redone, .resumed: true
        default: false
        }
    }
}
