/// The findings that an author accepts, with reasons.
struct Exceptions {
    /// The reasons by code.
    private(set) var reasons: [String: String] = [:]

    /// Accepts nothing.
    init() {}

    /// Reads the entry `unntak`/`exceptions`, a list of `code: reason`.
    init(_ entry: FrontMatterEntry?, _ report: inout Report) {
        for text in entry?.texts ?? [] {
            let parts = text.text.split(separator: ":", maxSplits: 1)
            let code = String(parts.first ?? "").lowercased().trimmingSpaces
            let reason = parts.count > 1 ? String(parts[1]).trimmingSpaces : ""
            guard Rule.named(code) != nil else {
                report.add(
                    .unknownException(written: code, nearest: Rule.nearest(to: code)),
                    at: text.range)
                continue
            }
            if reason.isEmpty { report.add(.exceptionWithoutReason(code: code), at: text.range) }
            reasons[code] = reason
        }
    }
}
