import Facilitation

extension ItemComparison {
    /// The changes of the item under its number and title.
    func lines(_ words: ComparisonWords) -> [ComparisonLine] {
        let details = place(words) + data(words) + promptLines(words) + texts(words)
        return [ComparisonLine(.heading, "\(new.id) \(new.title)")] + details
    }

    private func place(_ words: ComparisonWords) -> [ComparisonLine] {
        var lines: [ComparisonLine] = []
        if isMoved { lines.append(.init(.changed, words("moved from \(old.id)"), depth: 1)) }
        if old.title != new.title {
            lines.append(.init(.changed, words("was called “\(old.title)”"), depth: 1))
        }
        if old.duration != new.duration {
            let (before, after) = (DurationText.written(old.duration), DurationText.written(new.duration))
            lines.append(.init(.changed, "\(before) → \(after)", depth: 1))
        }
        return lines
    }

    private func data(_ words: ComparisonWords) -> [ComparisonLine] {
        var lines: [ComparisonLine] = []
        func compare(_ label: Label, _ before: [String], _ after: [String]) {
            guard before != after else { return }
            let name = words.label(label)
            lines.append(.init(.changed, words.change(name, words.all(before), words.all(after)), depth: 1))
        }
        if old.marks != new.marks {
            let (before, after) = (words.all(words.marks(old.marks)), words.all(words.marks(new.marks)))
            lines.append(.init(.changed, words.change(words("Marks"), before, after), depth: 1))
        }
        compare(.lead, old.lead.map(words.role), new.lead.map(words.role))
        compare(.tool, old.tools, new.tools)
        compare(.method, old.methods, new.methods)
        compare(.materials, old.materials, new.materials)
        compare(.handout, old.handouts, new.handouts)
        return lines
    }

    private func promptLines(_ words: ComparisonWords) -> [ComparisonLine] {
        let prompts = prompts
        func line(_ kind: ComparisonLine.Kind, _ prompt: Prompt, _ rest: String = "") -> ComparisonLine {
            ComparisonLine(kind, "\(words.form(prompt.form)): \(words.quoted(prompt.text))\(rest)", depth: 1)
        }
        var lines = prompts.removed.map { line(.removed, old.prompts[$0]) }
        for pair in prompts.pairs {
            let (before, after) = (old.prompts[pair.old], new.prompts[pair.new])
            if before.text != after.text { lines.append(line(.changed, before, " → \(words.quoted(after.text))")) }
            if before.form != after.form {
                lines.append(
                    .init(
                        .changed, "\(words.quoted(after.text)): \(words.form(before.form)) → \(words.form(after.form))",
                        depth: 1))
            }
        }
        lines += prompts.added.map { line(.added, new.prompts[$0]) }
        if !prompts.moved.isEmpty {
            lines.append(
                .init(
                    .changed, words("the prompts stand in another order"),
                    depth: 1))
        }
        return lines
    }

    private func texts(_ words: ComparisonWords) -> [ComparisonLine] {
        func advice(_ item: Item, _ kind: Advice.Kind) -> [String] {
            item.advice.filter { $0.kind == kind }.map(\.text)
        }
        return words.list(words("Text"), old.text, new.text, depth: 1)
            + words.list(words.label(.say), old.say, new.say, depth: 1)
            + words.list(words.label(.previousTask), old.previousTask, new.previousTask, depth: 1)
            + words.list(words.label(.task), old.task, new.task, depth: 1)
            + words.list(
                words.label(.recommendation), advice(old, .recommendation), advice(new, .recommendation), depth: 1)
            + words.list(
                words.label(.consideration), advice(old, .consideration), advice(new, .consideration), depth: 1)
            + words.list(words.label(.tip), advice(old, .tip), advice(new, .tip), depth: 1)
    }
}
