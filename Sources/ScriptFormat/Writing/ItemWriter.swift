import Facilitation
import Languages

/// Writes an item: its heading, what is needed, and what is said and asked.
struct ItemWriter {
    /// The language of the keywords.
    let language: Language

    /// The item's text, ending in a newline.
    func text(_ item: Item) -> String { ([heading(item)] + blocks(item)).joined(separator: "\n") }

    private func heading(_ item: Item) -> String {
        let parts =
            [HeadingTime.written(item.duration, item.builds, in: language)].compactMap(\.self)
            + item.marks.words(in: language)
        return "## \(item.title) (\(parts.joined(separator: ", ")))\n"
    }

    /// The parts of the item, each ending in a newline.
    private func blocks(_ item: Item) -> [String] {
        var blocks = brief(item) + item.text.map { WrittenText.paragraph($0, hasLabels: true) }
        let others = Label.all.filter { !$0.isBrief }
        for (index, label) in others.enumerated() {
            switch label.value {
            // Prompts, and advice, stand in an order of their own, where the first of their labels does.
            case .prompt: if !others[..<index].contains(where: \.isPrompt) { blocks += prompts(item.prompts) }
            case .advice: if !others[..<index].contains(where: \.isAdvice) { blocks += advice(item.advice) }
            case .roles, .names, .things, .texts: blocks += label.texts(of: item, in: language).map { line(label, $0) }
            }
        }
        return blocks.filter { !$0.isEmpty }
    }

    /// What is needed for the item, together; a list ends the lines that stand together.
    private func brief(_ item: Item) -> [String] {
        var blocks = [""]
        for label in Label.all where label.isBrief {
            let texts = label.texts(of: item, in: language)
            switch label.value {
            case .roles:
                blocks[blocks.count - 1] += line(label, texts.joined(separator: Texts(language: language)(" and ")))
            case .things where isListed(texts):
                blocks[blocks.count - 1] += word(label) + ":\n" + texts.map { WrittenText.item($0) }.joined()
                blocks.append("")
            default: blocks[blocks.count - 1] += line(label, texts.joined(separator: ", "))
            }
        }
        return blocks
    }

    private func word(_ label: Label) -> String { Label.words.word(for: label, in: language) }

    private func line(_ label: Label, _ value: String) -> String {
        value.isEmpty ? "" : WrittenText.label(word(label), value)
    }

    /// Whether there is something that commas would divide otherwise.
    private func isListed(_ things: [String]) -> Bool {
        let text = UncommentedText(Source(bytes: Array(things.joined(separator: ", ").utf8)))
        let parts = PartReader.parts(of: TextSyntax(lines: text.lines), in: text)
        return parts.map { text.words($0) } != things
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

    private func advice(_ advice: [Advice]) -> [String] {
        advice.map { advice in
            let label = Label.all.first { if case .advice(advice.kind) = $0.value { true } else { false } }
            return label.map { line($0, advice.text) } ?? ""
        }
    }
}
