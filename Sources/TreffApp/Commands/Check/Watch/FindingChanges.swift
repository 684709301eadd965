import Facilitation
import ScriptFormat

/// What became of a document's findings from one check to the next.
///
/// A finding is the same one although lines came before it, or although its line was written otherwise; a sum that is
/// still wrong by another number is told anew and not called mended.
struct FindingChanges: Equatable {
    /// Those that are gone.
    private(set) var mended: [Finding]
    /// Those that came, or say something else now, in the order of the text.
    private(set) var told: [Finding]

    /// Compares a document with itself as it was; `nil` stands for a document that is not there.
    init(from old: CheckedDocument?, to new: CheckedDocument?) {
        var before = old?.findings ?? []
        var after = new?.findings ?? []
        let lines = old?.source.flatMap { old in new?.source.map { LineMap(from: old, to: $0) } }
        func place(_ finding: Finding) -> String {
            "\(lines?.place(of: finding.position.line) ?? finding.position.line)"
        }
        func line(_ finding: Finding) -> String { "\(finding.position.line)" }
        Self.pair(&before, &after, { [$0.code, $0.message, place($0)] }, { [$0.code, $0.message, line($0)] })
        // A line that was moved elsewhere is the same one too.
        Self.pair(
            &before, &after, { [$0.code, $0.message, old?.source?.line($0.position.line) ?? ""] },
            { [$0.code, $0.message, new?.source?.line($0.position.line) ?? ""] })
        // What is left and has a partner says something else than it did.
        told = after
        Self.pair(&before, &after, { [$0.code, place($0)] }, { [$0.code, line($0)] })
        // In a file that says nothing any more, nothing was mended.
        let isUnread = new != nil && new?.reading?.value == nil && old?.reading?.value != nil
        mended = isUnread ? [] : before
    }

    /// Whether all is as it was.
    var isEmpty: Bool { mended.isEmpty && told.isEmpty }

    /// Takes the findings that have a partner with the same key away from both.
    private static func pair(
        _ before: inout [Finding], _ after: inout [Finding], _ old: (Finding) -> [String],
        _ new: (Finding) -> [String]
    ) {
        var counts: [[String]: Int] = [:]
        for finding in before { counts[old(finding), default: 0] += 1 }
        var paired: [[String]: Int] = [:]
        after = after.filter { finding in
            let key = new(finding)
            guard paired[key, default: 0] < counts[key, default: 0] else { return true }
            paired[key, default: 0] += 1
            return false
        }
        before = before.filter { finding in
            let key = old(finding)
            guard paired[key, default: 0] > 0 else { return true }
            paired[key, default: 0] -= 1
            return false
        }
    }
}
