import Facilitation

/// The words of the closing dialogue.
struct ClosingQuestions {
    let live: Live

    /// What stands above the first question; and what was parked, when no closing has shown it.
    var introduction: [Block] {
        let parked = live.timing.isClosing ? [] : ParkedNotes(live: live).blocks
        return [
            .blank,
            .text(live.texts("END THE SESSION"), .title),
            .text(
                live.texts("Enter skips one · back asks the last one again · Ctrl-C returns to the session"), .dim),
        ] + parked
    }

    /// The question.
    func question(_ dialogue: ClosingDialogue) -> [Block] {
        guard let step = dialogue.step else { return [] }
        let place = "(\(dialogue.place.number)/\(dialogue.place.count)) "
        let answer = dialogue.earlier(step).map {
            Block.text(live.texts("The answer now: ") + $0, .dim, indent: 2, hanging: 4)
        }
        return noted(step) + [.spans([Span(place, .dim), Span(text(step, dialogue), .strong)])]
            + [answer].compactMap { $0 }
    }

    /// What stands before the cursor.
    func prompt(_ step: ClosingDialogue.Step) -> String {
        switch step {
        case .present: live.texts("Present › ")
        case .did: live.texts("Done › ")
        case .learned: live.texts("Learned › ")
        case .idea: live.texts("Idea › ")
        case .reason, .unreached: live.texts("Reason › ")
        case .aim: live.texts("yes/no › ")
        }
    }

    /// Why an answer did not fit.
    func misunderstood(_ step: ClosingDialogue.Step) -> Block {
        let wanted = step == .aim ? live.texts("yes or no") : live.texts("a number")
        return .text(live.texts("This takes \(wanted). What you typed is kept as a note."), .warning)
    }

    private func text(_ step: ClosingDialogue.Step, _ dialogue: ClosingDialogue) -> String {
        let texts = live.texts
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
        let texts = live.texts
        let name = live.name(adaptation.item)
        guard adaptation.change != .skipped, let index = live.session.state.index(of: adaptation.item) else {
            return texts("\(name) was left out. Why?")
        }
        let planned = live.session.state.items[index].item.duration.planned
        let used = Int((live.session.state.seconds(of: index, at: live.now.elapsed) / 60).rounded())
        return texts("\(name) took \(used) min; \(planned) were planned. Why?")
    }

    private func unreached(_ adaptations: [Adaptation]) -> String {
        var names = adaptations.map { live.name($0.item) }
        let others = names.count - Self.named
        if others > 1 {
            names.removeLast(others)
            names.append(live.texts("\(others) more items"))
        }
        let list = live.texts.list(names)
        let told = live.texts.sentence(live.texts("You did not get to \(list)"))
        return told + live.texts(" Why?")
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
        return live.standingNotes.filter { $0.kind == kind }.map {
            .text(live.texts("Noted on the way: ") + $0.text, .dim, indent: 2, hanging: 4)
        }
    }
}
