import Facilitation
import Languages

/// Writes a tool or a method as a document.
public struct ToolWriter: Sendable {
    private let language: Language

    /// The document's text, ending in a newline.
    public static func text(_ tool: Tool) -> String {
        let writer = ToolWriter(language: tool.language)
        return ([writer.frontMatter(tool)] + writer.paragraphs(tool.text) + writer.sections(tool)).joined(
            separator: "\n")
    }

    private init(language: Language) { self.language = language }

    private func frontMatter(_ tool: Tool) -> String {
        var lines = FrontMatterLines(language: language)
        lines.add(tool.kind == .tool ? .tool : .method, tool.title)
        lines.add(.language, language.tag)
        lines.add(.purpose, tool.purposes.map { Tool.Purpose.words.word(for: $0, in: language) })
        return lines.text
    }

    private func sections(_ tool: Tool) -> [String] {
        section(.whenToUse, paragraphs(tool.whenToUse)) + section(.steps, steps(tool.steps))
            + section(.questions, list(tool.questions)) + section(.cautions, list(tool.cautions))
            + section(.worksheet, paragraphs(tool.worksheet?.instructions ?? []) + list(tool.worksheet?.labels ?? []))
            + section(.sources, list(tool.sources))
    }

    private func section(_ section: ToolSection, _ blocks: [String]) -> [String] {
        blocks.isEmpty ? [] : ["# \(ToolSection.words.word(for: section, in: language))\n"] + blocks
    }

    private func paragraphs(_ texts: [String]) -> [String] {
        texts.map { WrittenText.paragraph($0, hasLabels: false) }
    }

    private func list(_ texts: [String]) -> [String] {
        texts.isEmpty ? [] : [texts.map { WrittenText.item($0) }.joined()]
    }

    private func steps(_ steps: [Step]) -> [String] {
        guard !steps.isEmpty else { return [] }
        let items = steps.map {
            WrittenText.item(WrittenStep.text($0, in: language), end: WrittenStep.timing($0, in: language))
        }
        return [items.joined()]
    }
}
