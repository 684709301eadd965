import Facilitation

/// One step of mending: some edits made, and the text read again to see what came of them.
struct Mending<Value: Sendable & Equatable> {
    /// The text afterwards, read.
    private(set) var reading: Reading<Value>
    /// The findings whose edits were made.
    private(set) var mended: [Finding]
    /// Where each offset came from, step by step.
    private var origins: [EditOrigin] = []

    /// What an edit uncovers is mended too, so many times.
    private static var followLimit: Int { 4 }

    /// Makes the edits of some findings, and those of what they uncover; `nil` where harm comes of it: something new is
    /// found, a word is lost, a bold mark is left open, the document cannot be read any more, or it is read otherwise
    /// although only its form was mended.
    init?(
        _ findings: [Finding], in before: Reading<Value>, follows: Bool, _ read: ([UInt8]) -> Reading<Value>
    ) {
        reading = before
        mended = []
        guard make(findings, read) else { return nil }
        for _ in 0..<Self.followLimit {
            let new = newFindings(since: before)
            if new.isEmpty { break }
            guard follows, make(new, read) else { return nil }
        }
        let bytes = before.source.bytes
        guard newFindings(since: before).isEmpty, reading.value != nil || before.value == nil,
            LostWords.unclosedMarks(in: reading.source.bytes) <= LostWords.unclosedMarks(in: bytes),
            before.value == nil || mended.contains(where: \.changesMeaning) || reading.value == before.value
        else { return nil }
    }

    /// Makes the edits that can be made together; says whether there were any.
    private mutating func make(_ findings: [Finding], _ read: ([UInt8]) -> Reading<Value>) -> Bool {
        let bytes = reading.source.bytes
        let offered = findings.filter { finding in
            guard let fix = finding.fix, let rule = Rule.named(finding.code) else { return false }
            return LostWords.isNone(by: fix, of: rule, in: bytes)
        }
        let edits = Edits.compatible(offered.compactMap(\.fix), count: bytes.count)
        let changed = Edits.apply(edits, to: bytes)
        guard changed != bytes else { return false }
        mended += offered.filter { finding in finding.fix.map(edits.contains) ?? false }
        origins.append(EditOrigin(edits, in: bytes))
        reading = read(changed)
        return true
    }

    /// The findings that there were none of on the line that theirs came from.
    private func newFindings(since before: Reading<Value>) -> [Finding] {
        var known: [Place: Int] = [:]
        for finding in before.findings {
            known[Place(code: finding.code, line: finding.position.line), default: 0] += 1
        }
        return reading.findings.filter { finding in
            let index = finding.position.line - 1
            let start = reading.source.lines.indices.contains(index) ? reading.source.lines[index].lowerBound : 0
            let offset = origins.reversed().reduce(start) { $1.offset(before: $0) }
            let place = Place(code: finding.code, line: before.source.lineIndex(of: offset) + 1)
            known[place, default: 0] -= 1
            return known[place, default: 0] < 0
        }
    }

    private struct Place: Hashable {
        let code: String
        let line: Int
    }
}

extension Finding {
    /// Whether mending it is to give the document another meaning.
    var changesMeaning: Bool { Rule.named(code)?.changesMeaning == true }
}
