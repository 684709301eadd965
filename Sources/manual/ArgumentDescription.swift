import Basics

/// An argument of a command as ArgumentParser describes it.
struct ArgumentDescription: Equatable {
    let kind: Kind
    /// The names with their dashes, as they are typed, the long ones first; of a word in its place, none.
    let names: [String]
    /// What stands for the value.
    let valueName: String
    let isOptional: Bool
    let isRepeating: Bool
    let abstract: String
    /// The value that counts when none is given.
    let standard: String?
    /// All the values that there are, where they can be counted.
    let values: [String]

    /// How an argument is given.
    enum Kind: String {
        case positional, option, flag
    }

    /// `nil` for an argument that help does not show.
    init?(_ json: JSON) {
        guard json["shouldDisplay"] == .bool(true), let kind = json["kind"]?.text.flatMap(Kind.init) else { return nil }
        self.kind = kind
        names = (json["names"]?.elements ?? []).compactMap { name in
            name["name"]?.text.map { (name["kind"] == .string("long") ? "--" : "-") + $0 }
        }.sorted { $0.count > $1.count }
        valueName = json["valueName"]?.text ?? ""
        isOptional = json["isOptional"] == .bool(true)
        isRepeating = json["isRepeating"] == .bool(true)
        abstract = json["abstract"]?.text ?? ""
        standard = json["defaultValue"]?.text
        values = (json["allValues"]?.elements ?? []).compactMap(\.text)
    }
}
