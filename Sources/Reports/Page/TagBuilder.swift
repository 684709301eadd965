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
