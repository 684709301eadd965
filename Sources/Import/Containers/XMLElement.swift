/// An element of an XML document, with names as they are without their prefixes.
struct XMLElement {
    let name: String
    let attributes: [String: String]
    var children: [XMLNode] = []

    /// The elements right in it, by name.
    func elements(_ name: String) -> [XMLElement] { elements.filter { $0.name == name } }

    /// The elements right in it.
    var elements: [XMLElement] {
        children.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    /// The first element right in it of a name.
    func first(_ name: String) -> XMLElement? {
        for case .element(let element) in children where element.name == name { return element }
        return nil
    }

    /// The `val` of the first element right in it of a name, as Word has most values.
    func value(_ name: String) -> String? { first(name)?.attributes["val"] }

    /// Whether an element of a name says yes, as Word has switches; `nil` where it is not there.
    func flag(_ name: String) -> Bool? {
        guard let element = first(name) else { return nil }
        return !["0", "false", "off", "none"].contains(element.attributes["val"] ?? "")
    }

    /// The text in it, however deep.
    var text: String {
        children.map { node in
            switch node {
            case .element(let element): element.text
            case .text(let text): text
            }
        }.joined()
    }
}

/// What stands in an element.
indirect enum XMLNode {
    case element(XMLElement)
    case text(String)
}
