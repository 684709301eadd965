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
        if old.duration != new.duration || old.builds != new.builds {
            let (before, after) = (words.minutes(old), words.minutes(new))
            lines.append(.init(.changed, "\(before) → \(after)", depth: 1))
        }
        return lines
    }

    private func data(_ words: ComparisonWords) -> [ComparisonLine] {
        var lines: [ComparisonLine] = []
        if old.marks != new.marks {
            let (before, after) = (
                words.all(old.marks.words(in: words.language)), words.all(new.marks.words(in: words.language))
            )
            lines.append(.init(.changed, words.change(words("Marks"), before, after), depth: 1))
        }
        for label in Label.all where label.isBrief {
            let before = label.texts(of: old, in: words.language)
            let after = label.texts(of: new, in: words.language)
            guard before != after else { continue }
            let change = words.change(words.label(label), words.all(before), words.all(after))
            lines.append(.init(.changed, change, depth: 1))
        }
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
        let labels = Label.all.filter { !$0.isBrief && !$0.isPrompt }
        return words.list(words("Text"), old.text, new.text, depth: 1)
            + labels.flatMap { label in
                words.list(
                    words.label(label), label.texts(of: old, in: words.language),
                    label.texts(of: new, in: words.language), depth: 1)
            }
    }
}
