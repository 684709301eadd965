/// What changed between two texts, by lines, with a few lines around each change.
public struct TextDiff: Equatable, Sendable {
    /// The changes, in the order of the text; none for equal texts.
    public let hunks: [Hunk]

    /// Some changes that stand near each other.
    public struct Hunk: Equatable, Sendable {
        /// The number of the first line in the old text, from 1; the line before where there is none of it.
        public var oldStart: Int
        /// The number of the first line in the new text, likewise.
        public var newStart: Int
        /// The lines.
        public var lines: [Line]
    }

    /// A line, and what happened to it.
    public struct Line: Equatable, Sendable {
        /// What happened.
        public var kind: Kind
        /// The line without its ending.
        public var text: String
        /// Whether the text ends with this line and the line does not end.
        public var isUnended = false

        /// What can happen to a line.
        public enum Kind: Equatable, Sendable {
            /// It stands in both.
            case kept
            /// It stood in the old text only.
            case removed
            /// It stands in the new text only.
            case added
        }
    }

    /// Compares two texts.
    public init(_ old: [UInt8], _ new: [UInt8], context: Int = 3) {
        hunks = HunkMaker(context: context).hunks(of: LineComparison(old, new).lines)
    }

    /// The changes as the unified format writes them; empty for equal texts.
    public func unified(old: String, new: String) -> String {
        guard !hunks.isEmpty else { return "" }
        return "--- \(old)\n+++ \(new)\n" + hunks.map(\.text).joined()
    }
}

extension TextDiff.Hunk {
    /// How many lines stand in the old text.
    public var oldCount: Int { lines.count { $0.kind != .added } }
    /// How many lines stand in the new text.
    public var newCount: Int { lines.count { $0.kind != .removed } }

    /// `@@ -1,4 +1,5 @@`.
    public var heading: String {
        func place(_ start: Int, _ count: Int) -> String { count == 1 ? "\(start)" : "\(start),\(count)" }
        return "@@ -\(place(oldStart, oldCount)) +\(place(newStart, newCount)) @@"
    }

    fileprivate var text: String { heading + "\n" + lines.map(\.marked).joined() }
}

extension TextDiff.Line {
    /// The line with its mark, ending in a newline.
    fileprivate var marked: String {
        let mark =
            switch kind {
            case .kept: " "
            case .removed: "-"
            case .added: "+"
            }
        return mark + text + "\n" + (isUnended ? "\\ No newline at end of file\n" : "")
    }
}
