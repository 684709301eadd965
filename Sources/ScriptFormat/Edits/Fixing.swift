import Facilitation

/// A document with the findings mended that have a certain remedy.
///
/// What mending does is seen by reading the result: nothing new is found, no word is lost, and mending again changes
/// nothing. Edits that would do otherwise are not made.
public struct Fixing: Equatable, Sendable {
    /// The text afterwards.
    public private(set) var bytes: [UInt8]
    /// What was mended, in the order it was done, at the places where it stood then.
    public private(set) var mended: [Finding] = []

    /// One mending may uncover another; this many rounds are more than any document needs.
    static let roundLimit = 100

    /// Makes the edits that the findings carry, reads again, and goes on until nothing more can be mended.
    public init<Value: Equatable>(_ bytes: [UInt8], read: ([UInt8]) -> Reading<Value>) {
        self.bytes = bytes
        var reading = read(bytes)
        for _ in 0..<Self.roundLimit {
            guard let step = Self.step(from: reading, read) else { break }
            mended += step.mended
            self.bytes = step.reading.source.bytes
            reading = step.reading
        }
    }

    /// The findings of a document, with only those edits that do no harm when they are made alone.
    public static func offered<Value: Equatable>(
        in reading: Reading<Value>, read: ([UInt8]) -> Reading<Value>
    ) -> [Finding] {
        reading.findings.map { finding in
            guard finding.fix != nil, Mending([finding], in: reading, follows: false, read) == nil else {
                return finding
            }
            var finding = finding
            finding.fix = nil
            return finding
        }
    }

    /// The edits of form first, and when there are none of these left, those that change what is read.
    private static func step<Value: Equatable>(
        from reading: Reading<Value>, _ read: ([UInt8]) -> Reading<Value>
    ) -> Mending<Value>? {
        let findings = reading.findings.filter { $0.fix != nil }
        return step(findings.filter { !$0.changesMeaning }, from: reading, read)
            ?? step(findings.filter(\.changesMeaning), from: reading, read)
    }

    /// All edits, or those that do no harm alone, or the first of these.
    private static func step<Value: Equatable>(
        _ findings: [Finding], from reading: Reading<Value>, _ read: ([UInt8]) -> Reading<Value>
    ) -> Mending<Value>? {
        guard !findings.isEmpty else { return nil }
        if let all = Mending(findings, in: reading, follows: true, read) { return all }
        guard findings.count > 1 else { return nil }
        let harmless = findings.filter { Mending([$0], in: reading, follows: true, read) != nil }
        guard let first = harmless.first else { return nil }
        return Mending(harmless, in: reading, follows: true, read) ?? Mending([first], in: reading, follows: true, read)
    }
}
