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
