import Facilitation

/// A document with the findings mended that have a certain remedy.
public struct Fixing: Equatable, Sendable {
    /// The text afterwards.
    public private(set) var bytes: [UInt8]
    /// What was mended, in the order it was done, at the places where it stood then.
    public private(set) var mended: [Finding] = []

    /// One mending may uncover another; this many rounds are more than any document needs.
    static let roundLimit = 10

    /// Makes the edits that the findings carry, reads again, and goes on until nothing more can be mended.
    ///
    /// Edits that would leave more errors than there were are not made.
    public init<Value>(_ bytes: [UInt8], read: ([UInt8]) -> Reading<Value>) {
        self.bytes = bytes
        var reading = read(bytes)
        for _ in 0..<Self.roundLimit {
            let edits = Edits.compatible(reading.findings.compactMap(\.fix), count: self.bytes.count)
            guard let round = Self.round(edits, reading, read) else { break }
            mended += reading.findings.filter { finding in finding.fix.map(round.edits.contains) ?? false }
            self.bytes = round.reading.source.bytes
            reading = round.reading
        }
    }

    /// The edits of one round that can be made, together with what comes of them: all, or those that do no harm alone.
    private static func round<Value>(
        _ edits: [Finding.Edit], _ reading: Reading<Value>, _ read: ([UInt8]) -> Reading<Value>
    ) -> (edits: [Finding.Edit], reading: Reading<Value>)? {
        func after(_ edits: [Finding.Edit]) -> Reading<Value>? {
            let changed = Edits.apply(edits, to: reading.source.bytes)
            guard changed != reading.source.bytes else { return nil }
            let after = read(changed)
            return isWorse(after, than: reading) ? nil : after
        }
        if let all = after(edits) { return (edits, all) }
        let harmless = edits.filter { after([$0]) != nil }
        return after(harmless).map { (harmless, $0) }
    }

    private static func isWorse<Value>(_ after: Reading<Value>, than before: Reading<Value>) -> Bool {
        if after.value == nil, before.value != nil { return true }
        func errors(_ reading: Reading<Value>) -> Int { reading.findings.count { $0.severity == .error } }
        return errors(after) > errors(before)
            || errors(after) == errors(before) && after.findings.count > before.findings.count
    }
}
