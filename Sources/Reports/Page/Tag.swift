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

/// Lets an element's content be written as a block of texts and elements.
@resultBuilder
enum TagBuilder {
    static func buildExpression(_ text: String) -> [Tag.Node] { [.text(text)] }
    static func buildExpression(_ tag: Tag) -> [Tag.Node] { [.tag(tag)] }
    static func buildExpression(_ tags: [Tag]) -> [Tag.Node] { tags.map(Tag.Node.tag) }
    static func buildExpression(_ nodes: [Tag.Node]) -> [Tag.Node] { nodes }
    static func buildBlock(_ parts: [Tag.Node]...) -> [Tag.Node] { parts.flatMap(\.self) }
    static func buildOptional(_ part: [Tag.Node]?) -> [Tag.Node] { part ?? [] }
    static func buildEither(first part: [Tag.Node]) -> [Tag.Node] { part }
    static func buildEither(second part: [Tag.Node]) -> [Tag.Node] { part }
    static func buildArray(_ parts: [[Tag.Node]]) -> [Tag.Node] { parts.flatMap(\.self) }
}

extension Tag {
    /// The element as text that is well formed both as HTML and as XML.
    ///
    /// Elements that hold elements alone get a line for each; where text stands, nothing is put between.
    func written(indent: String = "") -> String {
        let tags = content.compactMap { if case .tag(let tag) = $0 { tag } else { nil } }
        guard !content.isEmpty, tags.count == content.count else { return indent + flowing }
        let lines = tags.map { $0.written(indent: indent + " ") }
        return indent + start + ">\n" + lines.joined(separator: "\n") + "\n" + indent + "</\(name)>"
    }

    private var start: String {
        "<" + name + attributes.map { " \($0.name)=\"\(Self.escaped($0.value))\"" }.joined()
    }

    private var flowing: String {
        if content.isEmpty && Self.void.contains(name) { return start + "/>" }
        return start + ">" + content.map(Self.flowing).joined() + "</\(name)>"
    }

    private static func flowing(_ node: Node) -> String {
        switch node {
        case .text(let text): escaped(text)
        case .tag(let tag): tag.flowing
        }
    }

    /// Replaces what HTML gives a meaning, and drops the control characters that XML forbids.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\t", "\n": result.unicodeScalars.append(scalar)
            case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): break
            case "\u{FFFE}", "\u{FFFF}": break
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Elements without an end: HTML's own, and the shapes of SVG.
    private static let void: Set<String> = [
        "br", "col", "hr", "img", "link", "meta", "circle", "ellipse", "line", "path", "rect", "use",
    ]
}
