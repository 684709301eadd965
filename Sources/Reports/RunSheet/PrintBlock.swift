/// A paragraph of a printed run sheet, with an estimate of the height it takes.
struct PrintBlock: Equatable, Sendable {
    var kind: Kind
    /// Words in bold before the text: a heading that the text goes on from.
    var lead: String?
    var text: String
    /// How deep it stands in a list.
    var depth = 0
    /// The cells of a table, the head first.
    var rows: [[String]] = []

    /// The kinds of paragraph.
    enum Kind: String, Sendable {
        case title, body, say, prompt, entry, table, aside
    }

    init(_ kind: Kind, _ text: String, lead: String? = nil, depth: Int = 0) {
        self.kind = kind
        self.lead = lead
        self.text = text
        self.depth = depth
    }

    /// A table.
    init(_ rows: [[String]]) {
        self.init(.table, "")
        self.rows = rows
    }

    /// The space to the left of the text.
    static let indent = 9.0

    /// The height in points when set in a column of a width.
    func height(width: Double, _ density: Density) -> Double {
        guard kind != .table else { return tableHeight(width: width, density) }
        let style = TextStyle(size: density.size, isBold: lead != nil && text.isEmpty)
        let isSetIn = kind == .prompt || kind == .say || kind == .entry
        let inner = width - Self.indent * Double(depth + (isSetIn ? 1 : 0))
        let whole = [lead, text].compactMap(\.self).joined(separator: "   ")
        return Double(max(1, TextLines.wrap(whole, width: inner, style).count)) * density.lineHeight + density.after
    }

    private func tableHeight(width: Double, _ density: Density) -> Double {
        rows.reduce(density.after) { height, row in
            let inner = width / Double(max(1, row.count)) - Self.indent
            let lines = row.map { TextLines.wrap($0, width: inner, TextStyle(size: density.size)).count }
            return height + Double(max(1, lines.max() ?? 1)) * density.lineHeight + 1
        }
    }

    var tag: Tag {
        guard kind != .table else {
            return Tag("table", ["class": "cells"]) {
                rows.enumerated().map { number, row in
                    Tag("tr") { row.map { cell in Tag(number == 0 ? "th" : "td") { cell } } }
                }
            }
        }
        let margin = depth > 0 ? "margin-left: \((Self.indent * Double(depth)).written)pt" : nil
        return Tag("p", ["class": kind.rawValue, "style": margin]) {
            if let lead {
                Tag("b") { lead }
                " "
            }
            text
        }
    }
}
