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
        let lines = own.map { id in
            let length = snapshot.library.tool(id).map { ToolLength(ToolSteps.outline($0), of: $0).text(texts) + " · " }
            return Block.spans(
                [
                    Span(snapshot.library.title(id), .strong),
                    Span(" · \(length ?? "")\(LiveCommand.tool.name(texts.language)) \(id)", .dim),
                ], indent: 2, hanging: 4)
        }
        let left = snapshot.timing.itemLeft.map { left in
            let words = texts.sentence(texts.itemHas(left))
            return [Block.text(words.prefix(1).uppercased() + words.dropFirst(), .dim)]
        }
        return lines + (left ?? []) + [hint]
    }
}

/// How long a tool takes: the minutes of its steps, else how many they are, and its questions.
struct ToolLength {
    private let minutes: Int
    private let steps: Int
    private let questions: Int

    /// Without the tool itself only its outline is known, and questions are steps without a time.
    init(_ outline: ToolOutline, of tool: Tool?) {
        minutes = outline.steps.reduce(0) { $0 + ($1?.total ?? 0) }
        questions = tool?.questions.count ?? 0
        steps = max(0, outline.steps.count - questions)
    }

    /// `18 min og 3 spørsmål`
    func text(_ texts: Texts) -> String {
        let work = minutes > 0 ? texts.minutes(minutes) : steps > 0 ? texts.count(steps, "step", "steps") : nil
        let asked = questions > 0 ? texts.count(questions, "question", "questions") : nil
        return texts.list([work, asked].compactMap(\.self))
    }
}

extension Texts {
    /// What the item has left, against a tool's length: `punktet har 9 min igjen`.
    func itemHas(_ seconds: Double) -> String {
        seconds < 30 ? self("the item's time is over") : self("the item has \(about(seconds)) left")
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
