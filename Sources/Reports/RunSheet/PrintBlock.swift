/// A paragraph of a printed run sheet, with an estimate of the height it takes.
struct PrintBlock: Equatable, Sendable {
    var kind: Kind
    /// Words in bold before the text: a heading that the text goes on from.
    var lead: String?
    var text: String

    /// The kinds of paragraph.
    enum Kind: String, Sendable {
        case title, body, say, prompt, aside
    }

    init(_ kind: Kind, _ text: String, lead: String? = nil) {
        self.kind = kind
        self.lead = lead
        self.text = text
    }

    /// The space to the left of the text.
    static let indent = 9.0

    /// The height in points when set in a column of a width.
    func height(width: Double, _ density: Density) -> Double {
        let style = TextStyle(size: density.size, isBold: lead != nil && text.isEmpty)
        let inner = kind == .prompt || kind == .say ? width - Self.indent : width
        let whole = [lead, text].compactMap(\.self).joined(separator: "   ")
        return Double(max(1, TextLines.wrap(whole, width: inner, style).count)) * density.lineHeight + density.after
    }

    var tag: Tag {
        Tag("p", ["class": kind.rawValue]) {
            if let lead {
                Tag("b") { lead }
                " "
            }
            text
        }
    }
}
