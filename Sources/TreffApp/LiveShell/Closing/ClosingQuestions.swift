import Facilitation

/// The words of the closing dialogue.
struct ClosingQuestions {
    let snapshot: SessionSnapshot

    /// What stands above the first question; and what was parked, when no closing has shown it.
    var introduction: [Block] {
        let parked = snapshot.timing.isClosing ? [] : ParkedNotes(snapshot: snapshot).blocks
        return [
            .blank,
            .text(snapshot.texts("END THE SESSION"), .title),
            .text(
                snapshot.texts("Enter skips one · back asks the last one again · Ctrl-C returns to the session"), .dim),
        ] + parked
    }

    func question(_ dialogue: ClosingDialogue) -> [Block] {
        guard let step = dialogue.step else { return [] }
        let place = "(\(dialogue.place.number)/\(dialogue.place.count)) "
        let answer = dialogue.earlier(step).map {
            Block.text(snapshot.texts("The answer now: ") + $0, .dim, indent: 2, hanging: 4)
        }
        return noted(step) + [.spans([Span(place, .dim), Span(text(step, dialogue), .strong)])]
            + [answer].compactMap { $0 }
    }

    /// What stands before the cursor.
    func prompt(_ step: ClosingDialogue.Step) -> String {
        switch step {
        case .present: snapshot.texts("Present › ")
        case .did: snapshot.texts("Done › ")
        case .learned: snapshot.texts("Learned › ")
        case .idea: snapshot.texts("Idea › ")
        case .reason, .unreached: snapshot.texts("Reason › ")
        case .aim: snapshot.texts("yes/no › ")
        }
    }

    /// Why an answer did not fit.
    func misunderstood(_ step: ClosingDialogue.Step) -> Block {
        let wanted = step == .aim ? snapshot.texts("yes or no") : snapshot.texts("a number")
        return .text(snapshot.texts("This takes \(wanted). What you typed is kept as a note."), .warning)
    }

    private func text(_ step: ClosingDialogue.Step, _ dialogue: ClosingDialogue) -> String {
        let texts = snapshot.texts
        let adaptations = dialogue.answers.adaptations
        return switch step {
        case .present: texts("How many were here today?")
        case .did: texts("What did you do?")
        case .learned: texts("What did you learn?")
        case .idea: texts("What is worth doing differently next time?")
        case .reason(let index): reason(adaptations[index])
        case .unreached(let indices): unreached(indices.map { adaptations[$0] })
        case .aim: texts("Was the aim of the session still met?")
        }
    }

    private func reason(_ adaptation: Adaptation) -> String {
        let texts = snapshot.texts
        let name = snapshot.name(adaptation.item)
        guard adaptation.change != .skipped, let index = snapshot.session.state.index(of: adaptation.item) else {
            return texts("\(name) was left out. Why?")
        }
        let planned = snapshot.session.state.items[index].item.duration.planned
        let used = Int((snapshot.session.state.seconds(of: index, at: snapshot.now.elapsed) / 60).rounded())
        return texts("\(name) took \(used) min; \(planned) were planned. Why?")
    }

    private func unreached(_ adaptations: [Adaptation]) -> String {
        var names = adaptations.map { snapshot.name($0.item) }
        let others = names.count - Self.named
        if others > 1 {
            names.removeLast(others)
            names.append(snapshot.texts("\(others) more items"))
        }
        let list = snapshot.texts.list(names)
        let told = snapshot.texts.sentence(snapshot.texts("You did not get to \(list)"))
        return told + snapshot.texts(" Why?")
    }

    /// How many items a question names at most.
    private static let named = 3

    /// What was noted of the same kind during the session.
    private func noted(_ step: ClosingDialogue.Step) -> [Block] {
        let kind: Note.Kind? =
            switch step {
            case .did: .did
            case .learned: .learned
            case .idea: .idea
            default: nil
            }
        guard let kind else { return [] }
        return snapshot.standingNotes.filter { $0.kind == kind }.map {
            .text(snapshot.texts("Noted on the way: ") + $0.text, .dim, indent: 2, hanging: 4)
        }
    }
}
