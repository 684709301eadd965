/// The leader's short log of a session (the handbook, 5.3); `nil` for what she left open.
public struct Reflection: Equatable, Sendable {
    /// What was done.
    public var did: String?
    /// What was learned.
    public var learned: String?
    /// What would be worth doing differently.
    public var idea: String?

    public init(did: String? = nil, learned: String? = nil, idea: String? = nil) {
        self.did = did
        self.learned = learned
        self.idea = idea
    }
}

extension Reflection {
    /// The parts of the log.
    public enum Part: Sendable, CaseIterable {
        case did
        case learned
        case idea
    }

    /// A part's words.
    public subscript(part: Part) -> String? {
        get {
            switch part {
            case .did: did
            case .learned: learned
            case .idea: idea
            }
        }
        set {
            switch part {
            case .did: did = newValue
            case .learned: learned = newValue
            case .idea: idea = newValue
            }
        }
    }
}
