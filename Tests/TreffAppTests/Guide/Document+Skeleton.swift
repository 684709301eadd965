import Facilitation
import ScriptFormat

extension Document {
    /// The document without its words: what must be alike in each language.
    var skeleton: Document {
        switch self {
        case .session(let script): .session(script.skeleton)
        case .tool(let tool): .tool(tool.skeleton)
        case .course(let course): .course(course.skeleton)
        }
    }
}

private func blank(_ texts: [String]) -> [String] { texts.map { _ in "" } }

extension Script {
    fileprivate var skeleton: Script {
        var script = self
        (script.course, script.title, script.language) = (course.map { _ in "" }, "", .nb)
        (script.aims, script.preparation) = (blank(aims), blank(preparation))
        script.phases = phases.map { phase in
            var phase = phase
            (phase.title, phase.text) = ("", blank(phase.text))
            phase.items = phase.items.map(\.skeleton)
            return phase
        }
        return script
    }
}

extension Item {
    fileprivate var skeleton: Item {
        var item = self
        (item.title, item.materials, item.body) = ("", blank(materials), body.map(\.skeleton))
        return item
    }
}

extension ItemPart {
    fileprivate var skeleton: ItemPart {
        switch self {
        case .paragraph: .paragraph("")
        case .list(let list): .list(TextList(list.lines.map { .init("", number: $0.number, depth: $0.depth) }))
        case .table(let table): .table(TextTable(table.rows.map(blank)))
        case .say: .say("")
        case .previousTask: .previousTask("")
        case .prompt(let prompt): .prompt(Prompt(id: prompt.id, form: prompt.form, text: ""))
        case .step(let step): .step(step.skeleton)
        case .task: .task("")
        case .advice(let advice): .advice(Advice(advice.kind, ""))
        case .heldBack(let heldBack): .heldBack(HeldBack(heldBack.condition, blank(heldBack.lines)))
        }
    }
}

extension Step {
    fileprivate var skeleton: Step {
        let timing = timing.map { StepTiming(minutes: $0.minutes, rounds: $0.rounds, roles: blank($0.roles)) }
        return Step("", form: form, timing: timing)
    }
}

extension Tool {
    fileprivate var skeleton: Tool {
        var tool = self
        (tool.title, tool.language, tool.text, tool.cautions) = ("", .nb, blank(text), blank(cautions))
        tool.steps = steps.map(\.skeleton)
        tool.worksheet = worksheet.map { WorksheetText(instructions: blank($0.instructions), labels: blank($0.labels)) }
        return tool
    }
}

extension Course {
    fileprivate var skeleton: Course {
        var course = self
        (course.title, course.language, course.text) = ("", .nb, blank(text))
        course.build = build.map { PhaseBuild(title: "", minutes: $0.minutes) }
        return course
    }
}
