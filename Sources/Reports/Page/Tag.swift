/// An element of an HTML or SVG document; text in it is escaped when it is written.
///
///     Tag("p", ["class": "aim"]) { "Trygg start" }
struct Tag: Equatable, Sendable {
    /// The element's name: `p`, `svg`.
    var name: String
    /// The attributes, in the order they are written.
    var attributes: [Attribute]
    /// What stands between the start and the end.
    var content: [Node]

    /// Creates an element; an attribute whose value is `nil` is left out.
    init(
        _ name: String, _ attributes: KeyValuePairs<String, String?> = [:],
        @TagBuilder content: () -> [Node] = { [] }
    ) {
        self.name = name
        self.attributes = attributes.compactMap { pair in pair.value.map { Attribute(name: pair.key, value: $0) } }
        self.content = content()
    }

    /// A name and a value, unescaped.
    struct Attribute: Equatable, Sendable {
        var name: String
        var value: String
    }

    /// What an element holds.
    enum Node: Equatable, Sendable {
        case text(String)
        case tag(Tag)
    }
}
