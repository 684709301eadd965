import Facilitation
import Glibc
import TestSupport
import Testing

@testable import RecordStore

/// The random walk over all commands, as long as one likes:
///
///     TREFF_WALK=100000 swift test --filter LongWalkTests
@Suite struct LongWalkTests {
    /// Steps of one walk; each walk has a seed of its own.
    private static let length = 100
    private static let walks = (getenv("TREFF_WALK").flatMap { Int(String(cString: $0)) } ?? 2000) / length

    @Test func whateverIsTyped() throws {
        #expect(Self.walks > 0)
        for seed in 0..<UInt64(Self.walks) {
            var walk = RandomWalk(seed: 1_000_000 + seed)
            let start = walk.session.state
            for step in 0..<Self.length {
                _ = walk.step()
                try Self.checkPlans(walk, "seed \(seed), step \(step)")
            }
            try Self.checkRecord(walk.session, at: walk.now, "seed \(seed)")
            try Self.checkUndo(&walk, to: start, "seed \(seed)")
        }
    }

    /// Plans for catching up end when they say, and keep the closing.
    private static func checkPlans(_ walk: RandomWalk, _ place: String) throws {
        for plan in walk.session.catchUpPlans(at: walk.now) {
            var chosen = walk
            try chosen.perform(.choose(plan))
            let after = chosen.session.timing(at: walk.now)
            #expect(after.forecastEnd == plan.end, "\(place)")
            #expect(after.latestClosing == walk.session.timing(at: walk.now).latestClosing, "\(place)")
        }
    }

    /// Every second is somebody's, and the record as it is written leads to the same state.
    private static func checkRecord(_ session: Session, at now: Double, _ place: String) throws {
        #expect(SecondLedger(session, at: now) == SecondLedger(session.record.timeline, until: Int(now)), "\(place)")
        var writer = RecordWriter()
        let read = try RecordDocument(writer.document(session.record)).record
        #expect(read == session.record, "\(place)")
        #expect(Session(read).state == session.state, "\(place)")
    }

    /// Undo of everything leads to the beginning, and redo back.
    private static func checkUndo(_ walk: inout RandomWalk, to start: SessionState, _ place: String) throws {
        while walk.led.refusal(at: walk.now, .redo) == nil { try walk.perform(.redo) }
        let end = walk.session.state
        while walk.led.refusal(at: walk.now, .undo) == nil { try walk.perform(.undo) }
        #expect(walk.session.state.words == start.words + Self.gap(walk.session.state), "\(place)")
        #expect(walk.session.record.notes.allSatisfy { $0.isWithdrawn }, "\(place)")
        while walk.led.refusal(at: walk.now, .redo) == nil { try walk.perform(.redo) }
        #expect(walk.session.state == end, "\(place)")
    }

    /// That treff was not running is no command, and stays.
    private static func gap(_ state: SessionState) -> [String] {
        state.gapSeconds > 0 ? ["gap \(Int(state.gapSeconds)) s"] : []
    }
}
