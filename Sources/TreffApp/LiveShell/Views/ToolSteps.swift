import Facilitation
import Languages

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

extension Texts {
    /// A step's time: `10 min`, `3 × 5 min: forteller, intervjuer, lytter`.
    func timing(_ timing: StepTiming) -> String {
        let length = timing.rounds > 1 ? "\(timing.rounds) × \(timing.minutes) min" : "\(timing.minutes) min"
        return timing.roles.isEmpty ? length : "\(length): \(timing.roles.joined(separator: ", "))"
    }
}
