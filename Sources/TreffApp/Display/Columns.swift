import Basics
import Terminal

/// Two columns, the first as wide as its widest entry.
enum Columns {
    static func table(_ rows: [(String, String)], indent: Int = 2) -> [Block] {
        let width = rows.map { DisplayWidth.of($0.0) }.max() ?? 0
        return rows.map { name, value in
            let gap = String(repeating: " ", count: width - DisplayWidth.of(name) + 2)
            return .paragraph([Span(name + gap, .dim), Span(value)], indent: indent, hanging: indent + width + 2)
        }
    }
}
