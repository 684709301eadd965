import Facilitation
import Languages

/// A tool or a method, whole.
struct ToolPage {
    let texts: Texts

    /// The page's lines.
    func blocks(_ tool: Tool) -> [Block] {
        var blocks: [Block] = [.spans([Span(tool.title, .title), Span(" · \(tool.id)", .dim)])]
        if !tool.purposes.isEmpty {
            blocks.append(.text(texts("Purpose: ") + texts.list(tool.purposes.map(texts.purpose)), .dim))
        }
        blocks += tool.text.flatMap { [Block.blank, .text($0)] }
        blocks += section(texts("When to use it"), tool.whenToUse, mark: "")
        if !tool.steps.isEmpty {
            blocks += heading(texts("Steps"))
            blocks += tool.steps.enumerated().map { index, step in
                let form = step.form.map { texts.form($0) + ": " } ?? ""
                let timing = step.timing.map { " (\(texts.timing($0)))" } ?? ""
                return .spans(
                    [Span("\(index + 1). ", .dim), Span(form, .dim), Span(step.text), Span(timing, .strong)], indent: 2,
                    hanging: 5)
            }
        }
        blocks += section(texts("Ask afterwards"), tool.questions, mark: "– ")
        blocks += section(texts("Watch for"), tool.cautions, mark: "– ")
        if tool.worksheet != nil {
            blocks += [
                .blank,
                .text(texts("Worksheet: treff handout \(tool.id)"), .dim),
            ]
        }
        return blocks + section(texts("Sources"), tool.sources, mark: "– ")
    }

    private func heading(_ text: String) -> [Block] { [.blank, .text(text, .strong)] }

    private func section(_ title: String, _ entries: [String], mark: String) -> [Block] {
        entries.isEmpty ? [] : heading(title) + entries.map { .text(mark + $0, indent: 2, hanging: 2 + mark.count) }
    }
}
