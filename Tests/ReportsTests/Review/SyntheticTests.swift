import Facilitation
import TestSupport
import Testing

@Suite("Made-up sessions")
struct SyntheticTests {
    private let scripts = [1, 2].map { (SamplePlan.reference(session: $0), SamplePlan.plan()) }

    @Test("The same seed makes the same records, any of them by itself; another seed makes others")
    func seeds() {
        let records = Array(SyntheticRecords(of: scripts, seed: 3).prefix(6))
        #expect(records == Array(SyntheticRecords(of: scripts, seed: 3).prefix(6)))
        #expect(SyntheticRecords(of: scripts, seed: 3).record(5) == records[5])
        #expect(SyntheticRecords(of: scripts, seed: 4).record(5) != records[5])
        #expect(Set(records.map(\.id)).count == 6)
        #expect(records.map(\.script.session) == [1, 2, 1, 2, 1, 2])
    }

    @Test("They are ended, with a state that their timeline leads to, and a plausible length")
    func plausible() {
        for record in SyntheticRecords(of: scripts, seed: 6).prefix(60) {
            #expect(record.isEnded)
            #expect(Session(record).state.position == .ended)
            #expect((3600...14_400).contains(record.seen))
            #expect((6...12).contains(record.present ?? 0))
            #expect(record.id.split(separator: "-").map(\.count) == [8, 4, 4, 4, 12])
        }
    }

    @Test("Without scripts there are none")
    func none() {
        #expect(Array(SyntheticRecords(of: [], seed: 1).prefix(3)).isEmpty)
    }
}
