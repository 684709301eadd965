import Foundation

/// A JSON value as Foundation reads it: another parser than the one under test.
public enum SchemaValue: Equatable, Decodable, Sendable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([SchemaValue])
    case object([String: SchemaValue])

    /// Reads a document.
    public init(parsing bytes: some Sequence<UInt8>) throws {
        self = try JSONDecoder().decode(SchemaValue.self, from: Data(bytes))
    }

    /// Reads a value.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let flag = try? container.decode(Bool.self) {
            self = .bool(flag)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let text = try? container.decode(String.self) {
            self = .string(text)
        } else if let elements = try? container.decode([SchemaValue].self) {
            self = .array(elements)
        } else {
            self = .object(try container.decode([String: SchemaValue].self))
        }
    }

    /// A member of an object.
    public subscript(name: String) -> SchemaValue? {
        guard case .object(let members) = self else { return nil }
        return members[name]
    }

    /// The elements of an array; none for anything else.
    var elements: [SchemaValue] {
        guard case .array(let elements) = self else { return [] }
        return elements
    }

    /// A string's text.
    public var text: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    /// A number's value.
    public var number: Double? {
        guard case .number(let number) = self else { return nil }
        return number
    }

    /// The names that JSON Schema has for the value's type.
    var types: Set<String> {
        switch self {
        case .null: ["null"]
        case .bool: ["boolean"]
        case .number(let number): number.rounded() == number ? ["number", "integer"] : ["number"]
        case .string: ["string"]
        case .array: ["array"]
        case .object: ["object"]
        }
    }
}
