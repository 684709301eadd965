/// Advice to the leader, of one of the handbook's three kinds.
public struct Advice: Equatable, Sendable {
    /// How binding the advice is.
    public var kind: Kind
    /// The words.
    public var text: String

    /// Creates a piece of advice.
    public init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text
    }

    /// The handbook's kinds of advice.
    public enum Kind: String, Sendable, CaseIterable {
        /// What the course should hold to.
        case recommendation
        /// What the leaders weigh for themselves.
        case consideration
        /// What others have found handy.
        case tip
    }
}
