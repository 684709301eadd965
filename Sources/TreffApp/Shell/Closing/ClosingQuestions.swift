import Facilitation

/// The words of the closing dialogue.
struct ClosingQuestions {
    let live: Live

    /// What stands above the first question.
    var introduction: [Block] {
        [
            .blank,
            .text(live.texts("AVSLUTTE SAMLINGEN", "END THE SESSION"), .title),
            .text(
                live.texts(
                    "Noen korte spørsmål. Enter hopper over, Ctrl-C går tilbake til samlingen.",
                    "A few short questions. Enter skips one, Ctrl-C goes back to the session."), .dim),
        ]
    }

    /// The question.
    func question(_ dialogue: ClosingDialogue) -> [Block] {
        guard let step = dialogue.step else { return [] }
        let place = "(\(dialogue.place.number)/\(dialogue.place.count)) "
        return earlier(step) + [.spans([Span(place, .dim), Span(text(step, dialogue), .strong)])]
    }

    /// What stands before the cursor.
    func prompt(_ step: ClosingDialogue.Step) -> String {
        switch step {
        case .present: live.texts("Oppmøte › ", "Present › ")
        case .did: live.texts("Gjort › ", "Done › ")
        case .learned: live.texts("Lært › ", "Learned › ")
        case .idea: live.texts("Lurt › ", "Idea › ")
        case .reason: live.texts("Grunn › ", "Reason › ")
        case .aim: live.texts("ja/nei › ", "yes/no › ")
        }
    }

    /// Why an answer did not fit.
    func misunderstood(_ step: ClosingDialogue.Step) -> Block {
        let wanted = step == .aim ? live.texts("ja eller nei", "yes or no") : live.texts("et tall", "a number")
        return .text(
            live.texts(
                "Her passer \(wanted). Det du skrev, er lagret som notat.",
                "This takes \(wanted). What you typed is kept as a note."), .warning)
    }

    private func text(_ step: ClosingDialogue.Step, _ dialogue: ClosingDialogue) -> String {
        let texts = live.texts
        return switch step {
        case .present: texts("Hvor mange var her i dag?", "How many were here today?")
        case .did: texts("Hva gjorde dere?", "What did you do?")
        case .learned: texts("Hva lærte dere?", "What did you learn?")
        case .idea: texts("Hva er lurt å gjøre annerledes neste gang?", "What is worth doing differently next time?")
        case .reason(let index): reason(dialogue.answers.adaptations[index])
        case .aim: texts("Ble målet med samlingen nådd likevel?", "Was the aim of the session still met?")
        }
    }

    private func reason(_ adaptation: Adaptation) -> String {
        let name = live.name(adaptation.item)
        let texts = live.texts
        guard let index = live.session.state.index(of: adaptation.item) else { return name }
        let planned = live.session.state.items[index].item.duration.planned
        let used = Int((live.session.state.seconds(of: index, at: live.now.elapsed) / 60).rounded())
        return switch adaptation.change {
        case .skipped: texts("\(name) ble utelatt. Hvorfor?", "\(name) was left out. Why?")
        case .shortened:
            texts(
                "\(name) tok \(used) min; planen var \(planned). Hvorfor?",
                "\(name) took \(used) min; planned \(planned). Why?")
        case .extended:
            texts(
                "\(name) tok \(used) min; planen var \(planned). Hvorfor?",
                "\(name) took \(used) min; planned \(planned). Why?")
        }
    }

    /// What was noted of the same kind during the session.
    private func earlier(_ step: ClosingDialogue.Step) -> [Block] {
        let kind: Note.Kind? =
            switch step {
            case .did: .did
            case .learned: .learned
            case .idea: .idea
            default: nil
            }
        guard let kind else { return [] }
        return live.session.record.notes.filter { $0.kind == kind && !$0.isWithdrawn && !$0.isErased }
            .map {
                .text(live.texts("Notert underveis: ", "Noted on the way: ") + $0.text, .dim, indent: 2, hanging: 4)
            }
    }
}
