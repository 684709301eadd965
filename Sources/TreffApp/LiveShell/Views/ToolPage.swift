import Facilitation
import Languages

/// A tool or a method, whole.
struct ToolPage {
    let texts: Texts

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
            blocks += [.blank, .text(texts("Worksheet: treff handout \(tool.id)"), .dim)]
        }
        return blocks + section(texts("Sources"), tool.sources, mark: "– ")
    }

    private func heading(_ text: String) -> [Block] { [.blank, .text(text, .strong)] }

    private func section(_ title: String, _ entries: [String], mark: String) -> [Block] {
        entries.isEmpty ? [] : heading(title) + entries.map { .text(mark + $0, indent: 2, hanging: 2 + mark.count) }
    }
}

/// The list of `verktøy`: the item's tools, and how to take up any other.
struct ToolList {
    let snapshot: SessionSnapshot

    var blocks: [Block] {
        let texts = snapshot.texts
        let own = snapshot.session.state.current?.item.tools ?? []
        let hint = Block.text(texts("tool NAME leads a tool; Tab shows the names."), .dim)
        guard !own.isEmpty else {
            return [.text(texts("This item has no tools of its own.")), hint]
        }
        return own.map { id in
            let steps = snapshot.library.tool(id).map { ToolSteps($0).steps.count } ?? 0
            let count = texts.count(steps, "step", "steps")
            return .spans(
                [Span(snapshot.library.title(id), .strong), Span(" · \(count) · \(texts("tool")) \(id)", .dim)],
                indent: 2)
        } + [hint]
    }
}

/// A tool as it is led: its steps and then its questions.
struct ToolSteps {
    let steps: [Step]

    init(_ tool: Tool) {
        steps = tool.steps + tool.questions.map { Step($0, form: .question) }
    }

    /// What the session must know of it.
    static func outline(_ tool: Tool) -> ToolOutline {
        ToolOutline(id: tool.id, title: tool.title, steps: ToolSteps(tool).steps.map(\.timing))
    }
}
