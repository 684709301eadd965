import Facilitation
import Languages

/// The toolbox as a matrix of tools and purposes.
struct ToolMatrix {
    let texts: Texts

    /// The matrix, and the methods under it.
    func blocks(_ tools: [Tool], methods: [Tool]) -> [Block] {
        guard !tools.isEmpty || !methods.isEmpty else {
            return [.text(texts("The toolbox is empty. Give the folder with --scripts."))]
        }
        let purposes = Tool.Purpose.allCases
        let width = (tools.map { $0.id.count }.max() ?? 0) + 2
        let legend = purposes.enumerated().map { "\($0.offset + 1) \(texts.purpose($0.element))" }.joined(
            separator: " · ")
        let heading = String(repeating: " ", count: width + 2) + purposes.indices.map { "\($0 + 1) " }.joined()
        var blocks: [Block] = [
            .text(texts("Tools by purpose"), .title), .text(legend, .dim),
            .row([Span(heading, .dim)]),
        ]
        blocks += tools.map { tool in
            let marks = purposes.map { tool.purposes.contains($0) ? "● " : "· " }.joined()
            return .row([
                Span("  " + tool.id + String(repeating: " ", count: width - tool.id.count), .strong), Span(marks),
                Span(" " + tool.title, .dim),
            ])
        }
        if !methods.isEmpty {
            blocks += [.blank, .text(texts("Teaching methods"), .title)] + list(methods)
        }
        return blocks + [.blank, .text(texts("treff tool ID shows one of them."), .dim)]
    }

    /// A line for each tool, with what it is.
    func list(_ tools: [Tool]) -> [Block] {
        tools.map { tool in
            let text = tool.text.first ?? ""
            return .spans(
                [Span(tool.id, .strong), Span("  " + tool.title), Span(text.isEmpty ? "" : " – " + text, .dim)],
                indent: 2, hanging: 4)
        }
    }
}
