import Facilitation

/// Writes a script as a document, laid out as the shipped ones are.
public struct ScriptWriter: Sendable {
    /// The language of the keywords.
    let language: Language

    /// The document's text, ending in a newline.
    public static func text(_ script: Script) -> String {
        let writer = ScriptWriter(language: script.language)
        return ([writer.frontMatter(script)] + script.phases.map(writer.phase)).joined(separator: "\n")
    }

    private func frontMatter(_ script: Script) -> String {
        var lines = FrontMatterLines(language: language)
        lines.add(.course, script.course)
        lines.add(.session, script.session.map { "\($0)" })
        lines.add(.title, script.title)
        lines.add(.language, language.rawValue)
        lines.add(.aims, script.aims)
        lines.add(.preparation, script.preparation)
        return lines.text
    }

    private func phase(_ phase: Phase) -> String {
        let duration = phase.duration.map { " (\(text($0)))" } ?? ""
        let head = "# \(phase.title)\(duration)\n"
        let paragraphs = phase.text.map { "\n\($0)\n" }.joined()
        return head + paragraphs + phase.items.map { "\n" + item($0) }.joined()
    }

    private func item(_ item: Item) -> String {
        let marks = [Marks.optional, .fixed, .pause, .quiet].filter { item.marks.contains($0) }
            .map { Marks.words.word(for: $0, in: language) }
        let bracket = ([text(item.duration)] + marks).joined(separator: ", ")
        return (["## \(item.title) (\(bracket))\n"] + blocks(item)).joined(separator: "\n")
    }

    /// The parts of an item, each ending in a newline.
    private func blocks(_ item: Item) -> [String] {
        var head = ""
        head += line(.lead, item.lead.map(role).joined(separator: and))
        head += line(.tool, item.tools.joined(separator: ", "))
        head += line(.method, item.methods.joined(separator: ", "))
        head += line(.materials, item.materials.joined(separator: ", "))
        head += line(.handout, item.handouts.joined(separator: ", "))
        var blocks = head.isEmpty ? [] : [head]
        blocks += item.text.map { $0 + "\n" }
        blocks += item.say.map { line(.say, $0) }
        blocks += item.previousTask.map { line(.previousTask, $0) }
        blocks += prompts(item.prompts)
        blocks += item.task.map { line(.task, $0) }
        blocks += item.advice.map { advice in line(label(advice.kind), advice.text) }
        return blocks
    }

    /// The prompts in their order; those of one form that stand together share a label.
    private func prompts(_ prompts: [Prompt]) -> [String] {
        var blocks: [String] = []
        var last: Prompt.Form?
        for prompt in prompts {
            let entry = "- \(prompt.text)\n"
            if prompt.form == last, let index = blocks.indices.last {
                blocks[index] += entry
            } else {
                blocks.append("\(Prompt.Form.words.word(for: prompt.form, in: language)):\n" + entry)
            }
            last = prompt.form
        }
        return blocks
    }

    private func line(_ label: Label, _ value: String) -> String {
        value.isEmpty ? "" : "\(Label.words.word(for: label, in: language)): \(value)\n"
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

    private var and: String { language == .nb ? " og " : " and " }

    /// `15 min`, `10–15 min`.
    private func text(_ duration: PlannedDuration) -> String {
        duration.minimum < duration.planned
            ? "\(duration.minimum)–\(duration.planned) min" : "\(duration.planned) min"
    }
}
