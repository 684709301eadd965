import Facilitation
import Languages

/// Writes an item: its heading, what is needed, and what is said and asked.
struct ItemWriter {
    /// The language of the keywords.
    let language: Language

    /// The item's text, ending in a newline.
    func text(_ item: Item) -> String { ([heading(item)] + blocks(item)).joined(separator: "\n") }

    private func heading(_ item: Item) -> String {
        let marks = [Marks.optional, .fixed, .pause, .quiet].filter { item.marks.contains($0) }
            .map { Marks.words.word(for: $0, in: language) }
        return "## \(item.title) (\(([DurationText.written(item.duration)] + marks).joined(separator: ", ")))\n"
    }

    /// The parts of the item, each ending in a newline.
    private func blocks(_ item: Item) -> [String] {
        let brief =
            line(.lead, item.lead.map(role).joined(separator: language == .nb ? " og " : " and "))
            + line(.tool, item.tools.joined(separator: ", ")) + line(.method, item.methods.joined(separator: ", "))
            + materials(item.materials)
        // A list ends the lines that stand together.
        let isApart = brief.hasSuffix("\n") && isListed(item.materials)
        let handouts = line(.handout, item.handouts.joined(separator: ", "))
        var blocks = isApart ? [brief, handouts] : [brief + handouts]
        blocks += item.text.map { WrittenText.paragraph($0, hasLabels: true) }
        blocks += item.say.map { line(.say, $0) }
        blocks += item.previousTask.map { line(.previousTask, $0) }
        blocks += prompts(item.prompts)
        blocks += item.task.map { line(.task, $0) }
        blocks += item.advice.map { line(label($0.kind), $0.text) }
        return blocks.filter { !$0.isEmpty }
    }

    private func line(_ label: Label, _ value: String) -> String {
        value.isEmpty ? "" : WrittenText.label(Label.words.word(for: label, in: language), value)
    }

    private func materials(_ materials: [String]) -> String {
        guard isListed(materials) else { return line(.materials, materials.joined(separator: ", ")) }
        return Label.words.word(for: .materials, in: language) + ":\n" + materials.map { WrittenText.item($0) }.joined()
    }

    /// Whether there is something that commas would divide otherwise.
    private func isListed(_ materials: [String]) -> Bool {
        let text = VisibleText(Source(bytes: Array(materials.joined(separator: ", ").utf8)))
        let parts = PartReader.parts(of: TextSyntax(lines: text.lines), in: text)
        return parts.map { text.words($0) } != materials
    }

    /// The prompts in their order; those of one form that stand together share a label.
    private func prompts(_ prompts: [Prompt]) -> [String] {
        var blocks: [String] = []
        for (index, prompt) in prompts.enumerated() {
            if index == 0 || prompts[index - 1].form != prompt.form {
                blocks.append(Prompt.Form.words.word(for: prompt.form, in: language) + ":\n")
            }
            blocks[blocks.count - 1] += WrittenText.item(prompt.text)
        }
        return blocks
    }

    private func label(_ kind: Advice.Kind) -> Label {
        switch kind {
        case .recommendation: .recommendation
        case .consideration: .consideration
        case .tip: .tip
        }
    }

    private func role(_ role: Role) -> String {
        let word = Role.words.word(for: role, in: language)
        return word.isEmpty ? role.name : word
    }
}
