import Foundation

/// A JSON Schema (draft 2020-12), as far as the project's own schemas go.
///
/// A keyword that it does not know is an error: a schema must not seem to hold because nobody looks.
public struct Schema: Sendable {
    private let root: SchemaValue

    /// Reads a schema.
    public init(parsing bytes: some Sequence<UInt8>) throws { root = try SchemaValue(parsing: bytes) }

    /// What is wrong with a document, as `path: why`; empty if it is valid.
    public func errors(in document: SchemaValue) -> [String] { errors(document, root, "") }

    private func errors(_ value: SchemaValue, _ schema: SchemaValue, _ path: String) -> [String] {
        guard case .object(let keywords) = schema else { return ["\(path): the schema is not an object"] }
        return keywords.sorted { $0.key < $1.key }.flatMap { keyword, rule -> [String] in
            switch keyword {
            case "$schema", "$id", "$defs", "title", "description", "then": []
            case "$ref": errors(value, definition(rule.text ?? ""), path)
            case "allOf": rule.elements.flatMap { errors(value, $0, path) }
            case "anyOf":
                rule.elements.contains { errors(value, $0, path).isEmpty } ? [] : ["\(path): fits none of anyOf"]
            case "if":
                errors(value, rule, path).isEmpty ? keywords["then"].map { errors(value, $0, path) } ?? [] : []
            case "properties", "additionalProperties", "required": members(value, keywords, keyword, path)
            case "items":
                value.types == ["array"]
                    ? value.elements.enumerated().flatMap { errors($1, rule, "\(path)[\($0)]") } : []
            default:
                switch fits(value, keyword, rule) {
                case true?: []
                case false?: ["\(path): \(keyword)"]
                case nil: ["\(path): unknown keyword \(keyword)"]
                }
            }
        }
    }

    private func definition(_ reference: String) -> SchemaValue {
        let name = reference.replacingOccurrences(of: "#/$defs/", with: "")
        return root["$defs"]?[name] ?? .object(["no definition \(reference)": .null])
    }

    private func members(
        _ value: SchemaValue, _ keywords: [String: SchemaValue], _ keyword: String, _ path: String
    ) -> [String] {
        guard case .object(let members) = value, let rule = keywords[keyword] else { return [] }
        let known = keywords["properties"]
        switch keyword {
        case "required":
            return rule.elements.compactMap(\.text).filter { members[$0] == nil }.map { "\(path): no \($0)" }
        case "properties":
            return members.sorted { $0.key < $1.key }.flatMap { name, member in
                rule[name].map { errors(member, $0, "\(path).\(name)") } ?? []
            }
        default:
            return members.filter { known?[$0.key] == nil }.sorted { $0.key < $1.key }.flatMap { name, member in
                errors(member, rule, "\(path).\(name)")
            }
        }
    }

    /// Whether a value keeps to a keyword that concerns nothing but itself; `nil` for an unknown keyword.
    private func fits(_ value: SchemaValue, _ keyword: String, _ rule: SchemaValue) -> Bool? {
        switch keyword {
        case "type": !value.types.isDisjoint(with: rule.text.map { [$0] } ?? rule.elements.compactMap(\.text))
        case "const": value == rule
        case "enum": rule.elements.contains(value)
        case "minimum": value.number.map { $0 >= rule.number ?? .infinity } ?? true
        case "minLength": value.text.map { Double($0.unicodeScalars.count) >= rule.number ?? .infinity } ?? true
        case "pattern":
            value.text.map { $0.range(of: rule.text ?? "(", options: .regularExpression) != nil } ?? true
        default: nil
        }
    }
}
