import Facilitation

/// The findings that an author accepts, with reasons.
struct Exceptions {
    /// The reasons by code.
    private(set) var reasons: [String: String] = [:]
    /// Where each stands.
    private var places: [String: Range<Int>] = [:]
    /// The codes of those that the readers had use of.
    private var used: Set<String> = []

    /// Accepts nothing.
    init() {}

    /// Reads the entry `unntak`/`exceptions`, a list of `code: reason`.
    init(_ entry: FrontMatterEntry?, _ report: inout Report) {
        for text in entry?.texts ?? [] {
            let (code, reason) = Self.divided(text.text)
            guard Rule.named(code) != nil else {
                report.add(
                    .unknownException(written: code, nearest: Rule.nearest(to: code)),
                    at: text.range)
                continue
            }
            if reason.isEmpty { report.add(.exceptionWithoutReason(code: code), at: text.range) }
            reasons[code] = reason
            places[code] = text.range
        }
    }

    /// `phase-sum: litt luft`; with another sign than a colon where the code is a known one.
    private static func divided(_ text: String) -> (code: String, reason: String) {
        let parts = text.split(separator: ":", maxSplits: 1)
        let code = String(parts.first ?? "").lowercased().trimmingSpaces
        let reason = parts.count > 1 ? String(parts[1]).trimmingSpaces : ""
        let word = String(code.prefix { $0.isLetter || $0.isNumber || $0 == "-" })
        guard word != code, Rule.named(word) != nil else { return (code, reason) }
        let rest = text.dropFirst(word.count).drop { !$0.isLetter && !$0.isNumber }
        return (word, String(rest.reversed().drop { $0 == ")" || $0 == " " }.reversed()))
    }

    /// Notes what the exceptions are for.
    mutating func use(for report: Report) { used.formUnion(report.codes.intersection(reasons.keys)) }

    /// Notes what they are for among findings that have been told.
    mutating func use(for findings: [Finding]) {
        used.formUnion(findings.map(\.code).filter { reasons[$0] != nil })
    }

    /// Reports those that nothing was found for.
    ///
    /// - Parameter isJudged: Whether all has been looked at that a rule could find something in.
    func reportUnneeded(_ report: inout Report, where isJudged: (Rule) -> Bool) {
        for (code, place) in places where !used.contains(code) {
            guard let rule = Rule.named(code), isJudged(rule) else { continue }
            report.add(.unneededException(code: code), at: place)
        }
    }
}
