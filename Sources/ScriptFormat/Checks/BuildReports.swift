import Facilitation
import Languages

/// What is found in a session as each of its builds has it; a breach that not all have names those that do.
struct BuildReports {
    /// The builds, the session's own first, by their minutes.
    private let lengths: [Int]
    private var found: [(entry: Report.Entry, lengths: [Int])] = []

    /// Looks at a session as each build has it.
    static func look(
        at session: WrittenSession, _ report: inout Report, _ look: (WrittenSession, inout Report) -> Void
    ) {
        guard !session.otherBuilds.isEmpty else { return look(session, &report) }
        var reports = BuildReports(lengths: session.script.lengths)
        for (build, length) in zip([nil] + session.otherBuilds, reports.lengths) {
            var report = Report()
            look(session.built(as: build), &report)
            reports.add(report, length)
        }
        reports.write(to: &report)
    }

    /// Begins with nothing.
    init(lengths: [Int]) { self.lengths = lengths }

    /// Takes in what was found in a build.
    mutating func add(_ report: Report, _ length: Int) {
        for entry in report.entries {
            if let index = found.firstIndex(where: { $0.entry.isSame(as: entry) }) {
                found[index].lengths.append(length)
            } else {
                found.append((entry, [length]))
            }
        }
    }

    /// Adds it all to a report.
    func write(to report: inout Report) {
        for (entry, lengths) in found {
            report.add(lengths == self.lengths ? entry : entry.naming(lengths))
        }
    }
}

extension Report.Entry {
    /// Whether another says the same of the same place.
    fileprivate func isSame(as other: Report.Entry) -> Bool {
        range == other.range && fault.rule.code == other.fault.rule.code && fault.message == other.fault.message
    }

    /// The same, said of some builds.
    fileprivate func naming(_ lengths: [Int]) -> Report.Entry {
        let list = lengths.map(String.init).joined(separator: ", ")
        let named = Fault(fault.rule, "At \(list) min: \(fault.message)", help: fault.help, example: fault.example)
        return Report.Entry(fault: named, range: range, fix: fix)
    }
}
