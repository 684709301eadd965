import Facilitation

/// An endless row of made-up records, the same ones for the same seed; for tests and for measuring.
public struct SyntheticRecords: Sequence, IteratorProtocol {
    private let scripts: [Scripted]
    private let seed: UInt64
    private var number: UInt64 = 0

    /// A script's reference and its plan.
    public typealias Scripted = (script: ScriptReference, plan: Plan)

    /// Creates a row of records.
    ///
    /// - Parameters:
    ///   - scripts: What is led, in turn: a group after another goes through all of them, a week apart.
    ///   - seed: What the chances are drawn from.
    public init(of scripts: [Scripted], seed: UInt64) {
        self.scripts = scripts
        self.seed = seed
    }

    /// The next record; `nil` only when there are no scripts.
    public mutating func next() -> Record? {
        guard !scripts.isEmpty else { return nil }
        defer { number += 1 }
        return record(number)
    }

    /// The record with a number, from 0: any of them, without making those before it.
    public func record(_ number: UInt64) -> Record? {
        guard !scripts.isEmpty else { return nil }
        let (group, session) = number.quotientAndRemainder(dividingBy: UInt64(scripts.count))
        var random = SplitMix(seed: seed &+ number &* 0xD1B5_4A32_D192_ED03)
        let scripted = scripts[Int(session)]
        let record = Record(
            id: Self.identifier(from: &random), script: scripted.script,
            startedAt: Self.start(group: group, session: session, random: &random), plan: scripted.plan)
        var synthetic = SyntheticSession(record: record, random: random)
        return synthetic.lead()
    }

    /// A UUID of version 4 from these chances.
    private static func identifier(from random: inout SplitMix) -> String {
        let high = random.next() & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
        let low = random.next() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        let digits = Array((high.hexadecimal + low.hexadecimal))
        let ends = [8, 12, 16, 20, 32]
        return zip([0] + ends, ends).map { String(digits[$0..<$1]) }.joined(separator: "-")
    }

    /// Groups begin on the weekdays of 2024 and 2025, at ten or at five, and meet once a week.
    private static func start(group: UInt64, session: UInt64, random: inout SplitMix) -> WallTime {
        let firstMonday: Int64 = 1_704_672_000
        let week = Int64(group % 96) + Int64(session)
        let day = Int64(group % 5)
        let hour: Int64 = group % 3 == 0 ? 16 : 9
        let late = Int64(random.number(in: 0...420))
        let seconds = firstMonday + week * 604_800 + day * 86_400 + hour * 3600 + late
        return WallTime(milliseconds: seconds * 1000, offset: 3600)
    }
}

extension UInt64 {
    /// Sixteen hexadecimal digits.
    fileprivate var hexadecimal: String {
        let digits = String(self, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
