import Facilitation
import Languages

extension ScriptComparison {
    /// The changes in words: first what concerns the whole session, then phases, then items in their new order.
    public func lines(_ language: Language) -> [ComparisonLine] {
        let words = ComparisonWords(language: language)
        return session(words) + phaseLines(words) + items(words)
    }

    private func session(_ words: ComparisonWords) -> [ComparisonLine] {
        var lines: [ComparisonLine] = []
        func compare(_ name: String, _ before: String?, _ after: String?) {
            if before != after { lines.append(.init(.changed, words.change(name, before, after))) }
        }
        compare(words("Course"), old.course, new.course)
        compare(words("Session"), old.session.map { "\($0)" }, new.session.map { "\($0)" })
        compare(words("Title"), old.title, new.title)
        compare(words("Language"), old.language.tag, new.language.tag)
        compare(words("The whole session"), words.total(old), words.total(new))
        lines += words.list(words("Aim"), old.aims, new.aims, depth: 0)
        lines += words.list(words("Preparation"), old.preparation, new.preparation, depth: 0)
        return lines
    }

    private func phaseLines(_ words: ComparisonWords) -> [ComparisonLine] {
        var lines = phases.removed.map { index in
            ComparisonLine(.removed, words("The phase “\(old.phases[index].title)”"))
        }
        lines += phases.added.map { index in
            ComparisonLine(.added, words("The phase “\(new.phases[index].title)”"))
        }
        for pair in phases.pairs {
            let (before, after) = (old.phases[pair.old], new.phases[pair.new])
            if before.title != after.title { lines.append(.init(.changed, words.retitled(before.title, after.title))) }
            if before.minutes != after.minutes || before.duration != after.duration || before.builds != after.builds {
                lines.append(.init(.changed, "\(after.title): \(words.minutes(before)) → \(words.minutes(after))"))
            }
            if phases.moved.contains(pair) {
                lines.append(.init(.changed, words("\(after.title): moved")))
            }
            lines += words.list(after.title, before.text, after.text, depth: 0)
        }
        return lines
    }

    private func items(_ words: ComparisonWords) -> [ComparisonLine] {
        let removed = items.removed.map { index in ComparisonLine(.removed, words.item(old.items[index])) }
        let changed = Dictionary(changedItems.map { ($0.new.id, $0) }) { first, _ in first }
        let added = Set(items.added.map { new.items[$0].id })
        return removed
            + new.items.flatMap { item in
                if added.contains(item.id) { return [ComparisonLine(.added, words.item(item))] }
                return changed[item.id].map { $0.lines(words) } ?? []
            }
    }
}
