import Facilitation

/// What the readers have found so far.
struct Report: Sendable {
    /// More findings than this help nobody.
    static let limit = 500

    /// A breach of a rule, where it stands, and how to mend it.
    struct Entry: Sendable {
        let fault: Fault
        let range: Range<Int>
        var fix: Finding.Edit?
    }

    private(set) var entries: [Entry] = []
    /// Whether the text cannot be read as what was asked for.
    private(set) var isRefused = false

    /// Adds a breach at a range of the source's bytes.
    mutating func add(_ fault: Fault, at range: Range<Int>, fix: String? = nil, replacing: Range<Int>? = nil) {
        guard entries.count < Self.limit else { return }
        let edit = fix.map { Finding.Edit(range: replacing ?? range, replacement: $0) }
        entries.append(Entry(fault: fault, range: range, fix: edit))
    }

    /// Adds a breach that was reported elsewhere.
    mutating func add(_ entry: Entry) {
        if entries.count < Self.limit { entries.append(entry) }
    }

    /// Says how to mend a breach that has been added.
    mutating func mend(_ rule: Rule, with edit: Finding.Edit?) {
        guard let index = entries.firstIndex(where: { $0.fault.rule.code == rule.code }) else { return }
        entries[index].fix = edit
    }

    /// Adds a breach that leaves no value.
    mutating func refuse(_ fault: Fault, at range: Range<Int> = 0..<0) {
        isRefused = true
        entries.append(Entry(fault: fault, range: range, fix: nil))
    }

    /// The codes of the rules that have been broken.
    var codes: Set<String> { Set(entries.map(\.fault.rule.code)) }

    /// Whether a rule has been broken.
    func has(_ rule: Rule) -> Bool {
        entries.contains { $0.fault.rule.code == rule.code }
    }

    /// This report with what another has found.
    func including(_ other: Report) -> Report {
        var report = self
        report.entries += other.entries.prefix(max(0, Self.limit - entries.count))
        return report
    }
}
