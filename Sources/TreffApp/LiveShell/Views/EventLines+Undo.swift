import Facilitation

extension EventLines {
    /// What was undone or done again, and where the session is then.
    func undoneOrRedone(_ outcome: Outcome, _ subject: Outcome.Subject) -> [Block] {
        let isUndo = outcome.events.contains { if case .undone = $0 { true } else { false } }
        let verb = isUndo ? texts("Undone: ") : texts("Redone: ")
        let told = Block.text(texts.sentence(verb + name(subject, of: command(outcome))))
        guard case .event = subject else { return [told] + earlierNote(outcome.note, isUndo: isUndo) }
        switch snapshot.session.state.position {
        case .item(let index):
            let name = snapshot.name(snapshot.session.state.items[index])
            let left = snapshot.timing.itemLeft.map(texts.left) ?? ""
            return [told, .text(texts("You are in \(name): \(left)."), .dim)]
        case .afterLast: return [told, .text(texts("The last item is done."), .dim)]
        case .notStarted, .ended: return [told]
        }
    }

    /// That the text of a note from before it was edited stands again.
    private func earlierNote(_ note: Note?, isUndo: Bool) -> [Block] {
        guard isUndo, let earlier = note?.replaces else { return [] }
        return [.text(texts("Note \(earlier) stands again."), .dim)]
    }

    /// The events of the command that was undone or done again.
    private func command(_ outcome: Outcome) -> [Event] {
        let number = outcome.events.lazy.compactMap { event -> Int? in
            switch event {
            case .undone(let command), .redone(let command): command
            default: nil
            }
        }.first
        return snapshot.session.record.timeline.filter { $0.command == number }.map(\.event)
    }

    private func name(_ subject: Outcome.Subject, of events: [Event]) -> String {
        switch subject {
        case .note(let id): return texts("note \(id)")
        case .event(.itemEnded(let id)):
            // Where a step led to tells more than where it came from.
            let target = events.lazy.compactMap { event -> String? in
                if case .itemStarted(let id, _) = event { id } else { nil }
            }.first
            return target.map { texts("the step to ") + snapshot.name($0) } ?? text(of: .itemEnded(item: id)).name()
        case .event(.itemSkipped):
            let items = events.compactMap { event -> String? in
                if case .itemSkipped(let id, _) = event { snapshot.name(id) } else { nil }
            }
            return texts("skip ") + texts.list(items)
        case .event(let event): return text(of: event).name()
        }
    }
}
