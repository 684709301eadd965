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
        (item.title, item.text, item.say, item.materials) = ("", blank(text), blank(say), blank(materials))
        (item.task, item.previousTask) = (blank(task), blank(previousTask))
        item.prompts = prompts.map { Prompt(id: $0.id, form: $0.form, text: "") }
        item.advice = advice.map { Advice($0.kind, "") }
        return item
    }
}

extension Tool {
    fileprivate var skeleton: Tool {
        var tool = self
        (tool.title, tool.language, tool.text, tool.cautions) = ("", .nb, blank(text), blank(cautions))
        tool.steps = steps.map { step in
            let timing = step.timing.map {
                StepTiming(minutes: $0.minutes, rounds: $0.rounds, roles: blank($0.roles))
            }
            return Step("", form: step.form, timing: timing)
        }
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
