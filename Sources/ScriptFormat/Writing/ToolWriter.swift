import Facilitation

/// Writes a tool's document.
public enum ToolWriter {
    /// The document's text, ending in a newline.
    public static func text(_ tool: Tool) -> String {
        let language = tool.language
        var lines = FrontMatterLines(language: language)
        lines.add(tool.kind == .tool ? .tool : .method, tool.title)
        lines.add(.language, language.rawValue)
        lines.add(.purpose, tool.purposes.map { Tool.Purpose.words.word(for: $0, in: language) })
        var parts = [lines.text] + tool.text.map { $0 + "\n" }
        func section(_ section: ToolSection, _ entries: [String]) {
            guard !entries.isEmpty else { return }
            let title = ToolSection.words.word(for: section, in: language)
            parts.append("# \(title)\n\n" + entries.map { "- \($0)\n" }.joined())
        }
        if !tool.whenToUse.isEmpty {
            let title = ToolSection.words.word(for: .whenToUse, in: language)
            parts.append((["# \(title)\n"] + tool.whenToUse.map { $0 + "\n" }).joined(separator: "\n"))
        }
        section(.steps, tool.steps.map { step(_: $0, language) })
        section(.questions, tool.questions)
        section(.cautions, tool.cautions)
        section(.sources, tool.sources)
        return parts.joined(separator: "\n")
    }

    private static func step(_ step: Step, _ language: Language) -> String {
        let form = step.form.map { Prompt.Form.words.word(for: $0, in: language) + ": " } ?? ""
        guard let timing = step.timing else { return form + step.text }
        let length = timing.rounds > 1 ? "\(timing.rounds) × \(timing.minutes) min" : "\(timing.minutes) min"
        let roles = timing.roles.isEmpty ? "" : ": " + timing.roles.joined(separator: ", ")
        return "\(form)\(step.text) (\(length)\(roles))"
    }
}
