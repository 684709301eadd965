import Facilitation
import Languages

/// What comes after the table, for the text and the page alike.
struct SessionDetails {
    let review: SessionReview
    let texts: Texts
    let hasFreeText: Bool

    var closing: TextSection {
        guard let closing = review.closing else { return TextSection(title: "", lines: []) }
        let clock = review.clock(at: closing.latest)
        let latest =
            closing.began == nil && !review.record.isEnded
            ? texts("must begin by \(clock)")
            : texts("should have begun by \(clock)")
        let began = closing.began.map { began in
            texts("began \(review.clock(at: began))")
        }
        let held = !closing.phase.isOver ? nil : texts.completeness(closing.completeness)
        return TextSection(
            title: closing.phase.title.printable,
            lines: [[latest, began, held].compactMap(\.self).joined(separator: " · ")])
    }

    private func name(_ id: String?) -> String {
        guard let id, let item = review.items.first(where: { $0.item.id == id }) else { return texts("break") }
        return "\(id.printable) \(item.item.title.printable)"
    }

    var changes: TextSection {
        let minutes = review.items.filter { $0.added != 0 }.map { item in
            "\(name(item.item.id)): \(item.added.signed) min"
        }
        let places = review.items.compactMap { item -> String? in
            if item.isAdded { return texts("Put in: \(name(item.item.id))") }
            return item.isMoved ? texts("Moved: \(name(item.item.id))") : nil
        }
        let end = review.agreedEnd.map { [texts("Agreed end: \(review.clock(at: $0))")] } ?? []
        let task = hasFreeText ? review.state.task.map { [texts("Task: ") + $0.printable] } ?? [] : []
        let plans = review.chosenPlans.map { texts("Catch-up: ") + texts.plan($0) }
        let corrections = review.corrections.map { correction in
            let (from, to) = (review.clock(at: correction.written), review.clock(at: correction.happened))
            return texts("Corrected: \(name(correction.item)), \(from) → \(to)")
        }
        let pauses = review.pauses.map { pause in
            let plan = pause.minutes.map { texts(" (said \($0))") } ?? ""
            return texts("Break \(review.clock(at: pause.start))")
                + ": \(pause.length.minutes) min\(plan)"
        }
        let undone = review.undone > 0 ? [texts("Undone: \(review.undone)")] : []
        return TextSection(
            title: texts("Changed on the way"),
            lines: places + minutes + plans + pauses + end + task + corrections + undone)
    }

    /// The prompts of each item that was begun, with their form and what they got.
    var prompts: [(item: String, prompts: [(form: String, text: String, time: String)])] {
        review.items.filter { $0.promptsPlanned > 0 && !$0.visits.isEmpty }.map { item in
            let stops = zip(item.item.stops, item.stops).enumerated().filter { $0.element.0.isPrompt }
            let prompts = stops.map { index, pair in
                (
                    form: texts.formOfWork(pair.0.form ?? .question), text: pair.0.text.printable,
                    time: index < item.stopsGiven ? pair.1.minutesAndSeconds : "–"
                )
            }
            return (name(item.item.id), prompts)
        }
    }

    var promptsTitle: String { texts("Prompts (min:s)") }

    var timers: TextSection {
        let lines = review.timers.map { figures in
            let timer = figures.timer
            let length = timer.rounds > 1 ? "\(timer.rounds) × \(timer.minutes)" : "\(timer.minutes)"
            let label = hasFreeText && !timer.label.isEmpty ? " · \(timer.label.printable)" : ""
            let item =
                figures.item.map { name(review.items[$0].item.id) } ?? texts("outside the items")
            return "\(item): \(length) min, " + texts("ran ") + figures.ran.minutesAndSeconds + label
        }
        return TextSection(title: texts("Exercise timers"), lines: lines)
    }

    /// What each role led, the one with most time first; and where it was another than planned.
    var leads: TextSection {
        let held = review.items.filter { $0.isHeld && !$0.lead.isEmpty }
        let roles = held.flatMap(\.lead).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        let shares = roles.map { role in
            let items = held.filter { $0.lead.contains(role) }
            return (role: role, items: items, length: items.map(\.actual).sum())
        }
        let lines = shares.sorted { $0.length > $1.length }.map { share in
            "\(role(share.role)): \(share.length.minutes) min · "
                + share.items.map(\.item.id.printable).joined(separator: ", ")
        }
        let others = held.filter { $0.lead != $0.item.lead }.map { figures in
            let plan = figures.item.lead.map(role)
            let instead = plan.isEmpty ? "" : texts(" (plan: \(texts.list(plan)))")
            return "\(name(figures.item.id)): \(texts.list(figures.lead.map(role)))" + instead
        }
        return TextSection(title: texts("Who led"), lines: lines + others)
    }

    private func role(_ name: String) -> String { texts.role(Role(name: name)).printable }

    /// How many had a turn, in the items where somebody counted.
    var turns: TextSection {
        let lines = review.items.filter { !$0.rounds.isEmpty }.map { item in
            let rounds = item.rounds.enumerated().map { place, turns in
                texts.turns(Glance.Round(turns: turns, present: review.present, number: place + 1))
            }
            return "\(name(item.item.id)): \(rounds.joined(separator: " · "))"
        }
        return TextSection(title: texts("Turns"), lines: lines)
    }

    var fidelity: TextSection {
        let figures = review.fidelity
        let lines = [
            texts(
                """
                \(figures.itemsHeld) of \(figures.itemsPlanned) items and \(figures.promptsGiven) of \
                \(figures.promptsPlanned) prompts were given
                """),
            texts(
                "led by a user representative, alone or with others: \(figures.userLed.minutes) min"),
        ]
        return TextSection(title: texts("Carried out"), lines: lines)
    }

    /// What differed from the script; the reasons only where free text is shown.
    var adaptations: [(text: String, reason: String?)] {
        review.adaptations.map { adaptation in
            let decided =
                adaptation.isPlanned
                ? texts("decided on the way") : texts("it came about")
            let aim = adaptation.isAimMet.map {
                $0 ? texts("aim met") : texts("aim not met")
            }
            let text = [name(adaptation.item) + ": " + texts.change(adaptation.change), decided, aim]
            return (text.compactMap(\.self).joined(separator: ", "), hasFreeText ? adaptation.reason?.printable : nil)
        }
    }

    var adaptationsTitle: String { texts("Adaptations") }
}

extension WorkFigures {
    /// The parts that have some time, with their names.
    func parts(_ texts: Texts) -> [(name: String, length: Length)] {
        let forms = Prompt.Form.allCases.map { (texts.formOfWork($0), self[$0]) }
        let others = [
            (texts("tool"), tool),
            (texts("introduction and other"), other),
            (texts("planned break"), plannedBreak),
            (texts("unplanned break"), pause),
            (texts("while treff was off"), gap),
            (texts("outside the items"), untracked),
        ]
        return (forms + others).filter { $0.1 > .zero }
    }
}
