import Facilitation

extension ItemComparison {
    /// The changes of the item under its number and title.
    func lines(_ words: ComparisonWords) -> [ComparisonLine] {
        var details = place(words) + data(words) + bodyLines(words)
        if details.isEmpty { details = [.init(.changed, words("the text has another form"), depth: 1)] }
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
            let before = label.needs(of: old, in: words.language)
            let after = label.needs(of: new, in: words.language)
            guard before != after else { continue }
            let change = words.change(words.label(label), words.all(before), words.all(after))
            lines.append(.init(.changed, change, depth: 1))
        }
        return lines
    }

    private func bodyLines(_ words: ComparisonWords) -> [ComparisonLine] {
        let (before, after) = (entries(of: old, words), entries(of: new, words))
        let comparison = ListComparison(before.map(\.text), after.map(\.text))
        func line(_ kind: ComparisonLine.Kind, _ text: String) -> ComparisonLine {
            ComparisonLine(kind, text, depth: 1)
        }
        func named(_ entry: Entry) -> String { "\(entry.name): \(words.quoted(entry.text))" }
        var lines: [(place: Int, line: ComparisonLine)] = comparison.added.map {
            ($0, line(.added, named(after[$0])))
        }
        for pair in comparison.pairs {
            let (was, entry) = (before[pair.old], after[pair.new])
            if was.text != entry.text {
                lines.append((pair.new, line(.changed, "\(named(was)) → \(words.quoted(entry.text))")))
            }
            if was.name != entry.name {
                lines.append((pair.new, line(.changed, "\(words.quoted(entry.text)): \(was.name) → \(entry.name)")))
            }
            if comparison.moved.contains(pair) {
                lines.append((pair.new, line(.changed, words("\(named(entry)) stands in another place"))))
            }
        }
        let inOrder = lines.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
        return comparison.removed.map { line(.removed, named(before[$0])) } + inOrder.map(\.element.line)
    }

    /// A text of an item, and what its label says.
    private typealias Entry = (name: String, text: String)

    /// All that stands in an item, in its order: an entry for each paragraph, list item, row and value.
    private func entries(of item: Item, _ words: ComparisonWords) -> [Entry] {
        item.body.flatMap { part -> [Entry] in
            let name = Label.of(part).map(words.label) ?? words("Text")
            switch part {
            case .step(let step):
                return [(name, WrittenStep.line(step, in: words.language))]
            case .list(let list):
                return list.lines.map { entry in (name, (entry.number.map { $0 + " " } ?? "") + entry.text) }
            default: return part.words.map { (name, $0) }
            }
        }
    }
}
