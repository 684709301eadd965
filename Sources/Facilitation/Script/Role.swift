/// Who leads an item; the raw value is the record's name for it.
public enum Role: Hashable, Sendable {
    /// The one who leads the session.
    case groupLeader
    /// The one who leads it with her.
    case coLeader
    /// A health professional.
    case professional
    /// Somebody with experience of living with health challenges, who leads as an equal.
    case userRepresentative
    /// Any other, in the author's words.
    case other(String)

    /// The record's name: `group leader`, `co-leader`, `professional`, `user representative`, or the author's words.
    public var name: String {
        switch self {
        case .groupLeader: "group leader"
        case .coLeader: "co-leader"
        case .professional: "professional"
        case .userRepresentative: "user representative"
        case .other(let words): words
        }
    }

    /// Reads a record's name.
    public init(name: String) {
        self = Self.known.first { $0.name == name } ?? .other(name)
    }

    /// The roles that treff has words for.
    public static let known: [Role] = [.groupLeader, .coLeader, .professional, .userRepresentative]
}
