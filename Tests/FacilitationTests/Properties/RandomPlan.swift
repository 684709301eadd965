import Facilitation
import TestSupport

extension Plan {
    /// A plan with anything that a script may hold, sensible or not.
    static func random(using random: inout SplitMix) -> Plan {
        var phases: [PlannedPhase] = []
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            var phase = PlannedPhase.phase("Del")
            for _ in 0..<Int.random(in: 0...5, using: &random) { phase.items.append(.random(using: &random)) }
            phase.minutes = phase.items.reduce(0) { $0 + $1.duration.planned }
            if Int.random(in: 0..<3, using: &random) == 0 {
                phase.minutes = max(0, phase.minutes + Int.random(in: -5...10, using: &random))
            }
            phases.append(phase)
        }
        if phases.count > 1 {
            let isLast = Bool.random(using: &random) || Bool.random(using: &random)
            phases[isLast ? phases.count - 1 : phases.count - 2].isClosing = true
        }
        return .numbered(phases)
    }
}

extension PlannedItem {
    fileprivate static func random(using random: inout SplitMix) -> PlannedItem {
        let minutes = Int.random(in: 0...30, using: &random)
        let minimum = Bool.random(using: &random) ? Int.random(in: 0...minutes, using: &random) : nil
        let marks = Marks(rawValue: UInt8.random(in: 0...15, using: &random) & UInt8.random(in: 0...15, using: &random))
        return .item(minutes, minimum: minimum, marks, prompts: Int.random(in: 0...3, using: &random))
    }
}
