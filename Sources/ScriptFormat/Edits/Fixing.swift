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
    /// A round that leaves more errors than there were, or none of its findings mended, is not kept.
    public init<Value>(_ bytes: [UInt8], read: ([UInt8]) -> Reading<Value>) {
        self.bytes = bytes
        var reading = read(bytes)
        for _ in 0..<Self.roundLimit {
            let edits = Edits.compatible(reading.findings.compactMap(\.fix), count: self.bytes.count)
            guard !edits.isEmpty else { break }
            let changed = Edits.apply(edits, to: self.bytes)
            let after = read(changed)
            guard changed != self.bytes, !Self.isWorse(after, than: reading) else { break }
            mended += reading.findings.filter { finding in finding.fix.map(edits.contains) ?? false }
            self.bytes = changed
            reading = after
        }
    }

    private static func isWorse<Value>(_ after: Reading<Value>, than before: Reading<Value>) -> Bool {
        if after.value == nil, before.value != nil { return true }
        func errors(_ reading: Reading<Value>) -> Int { reading.findings.count { $0.severity == .error } }
        return errors(after) > errors(before)
            || errors(after) == errors(before) && after.findings.count > before.findings.count
    }
}
