/// A line of a comparison as people read it.
public struct ComparisonLine: Equatable, Sendable {
    /// What the line tells of.
    public enum Kind: Equatable, Sendable {
        /// Something that has changed; the lines under it say how.
        case heading
        /// What has come.
        case added
        /// What is gone.
        case removed
        /// What is different.
        case changed
    }

    /// What the line tells of.
    public var kind: Kind
    /// The words.
    public var text: String
    /// How deep it belongs under the headings, from 0.
    public var depth: Int

    /// Puts a line together.
    public init(_ kind: Kind, _ text: String, depth: Int = 0) {
        self.kind = kind
        self.text = text
        self.depth = depth
    }

    /// The line with a sign before what came, went or changed: `+`, `−`, `•`.
    public var plain: String {
        let sign =
            switch kind {
            case .heading: ""
            case .added: "+ "
            case .removed: "− "
            case .changed: "• "
            }
        return String(repeating: "  ", count: depth) + sign + text
    }
}
