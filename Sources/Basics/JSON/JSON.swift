/// A JSON value that keeps what its author wrote: the order of an object's members and the digits of a number.
public enum JSON: Equatable, Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number, as the text that stands in the document: `95.0`, `1e3`.
    case number(String)
    /// A string.
    case string(String)
    /// An array.
    case array([JSON])
    /// An object's members in their order; the parser lets no name stand twice.
    case object([Member])

    /// A member of an object.
    public struct Member: Equatable, Sendable {
        public var name: String
        public var value: JSON

        public init(_ name: String, _ value: JSON) {
            self.name = name
            self.value = value
        }
    }

    /// The value of an object's member; `nil` if there is none of that name, or this is not an object.
    public subscript(name: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    /// The elements of an array; `nil` for anything else.
    public var elements: [JSON]? {
        guard case .array(let elements) = self else { return nil }
        return elements
    }

    /// The members of an object; `nil` for anything else.
    public var members: [Member]? {
        guard case .object(let members) = self else { return nil }
        return members
    }

    /// A string's text; `nil` for anything else.
    public var text: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }
}

extension JSON {
    /// A whole number.
    public static func number(_ value: Int) -> JSON { .number(String(value)) }

    /// A string, or `null`.
    public static func string(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }

    /// An array of strings.
    public static func strings(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }
}
