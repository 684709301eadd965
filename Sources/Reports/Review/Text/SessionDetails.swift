import Facilitation

/// What comes after the table, for the text and the page alike.
struct SessionDetails {
    let review: SessionReview
    let words: ReviewWords
    let hasFreeText: Bool

    var closing: TextSection {
        guard let closing = review.closing else { return TextSection(title: "", lines: []) }
        let clock = review.clock(at: closing.latest)
        let latest =
            closing.began == nil && !review.record.isEnded
            ? words("must begin by \(clock)")
            : words("should have begun by \(clock)")
        let began = closing.began.map { began in
            words("began \(review.clock(at: began))")
        }
        let held = !closing.phase.isOver ? nil : words.completeness(closing.completeness)
        return TextSection(
            title: closing.phase.title.printable,
            lines: [[latest, began, held].compactMap(\.self).joined(separator: " · ")])
    }

    private func name(_ id: String?) -> String {
        guard let id, let item = review.items.first(where: { $0.item.id == id }) else { return words("break") }
        return "\(id.printable) \(item.item.title.printable)"
    }

    var changes: TextSection {
        let minutes = review.items.filter { $0.added != 0 }.map { item in
            "\(name(item.item.id)): \(ReviewWords.signed(item.added)) min"
        }
        let plans = review.chosenPlans.map { words("Catch-up: ") + words.plan($0) }
        let corrections = review.corrections.map { correction in
            let (from, to) = (review.clock(at: correction.written), review.clock(at: correction.happened))
            return words("Corrected: \(name(correction.item)), \(from) → \(to)")
        }
        let pauses = review.pauses.map { pause in
            let plan = pause.minutes.map { words(" (said \($0))") } ?? ""
            return words("Break \(review.clock(at: pause.start))")
                + ": \(pause.length.minutes) min\(plan)"
        }
        let undone = review.undone > 0 ? [words("Undone: \(review.undone)")] : []
        return TextSection(
            title: words("Changed on the way"),
            lines: minutes + plans + pauses + corrections + undone)
    }

    /// The prompts of each item that was begun, with their form and what they got.
    var prompts: [(item: String, prompts: [(form: String, text: String, time: String)])] {
        review.items.filter { !$0.item.prompts.isEmpty && !$0.visits.isEmpty }.map { item in
            let prompts = zip(item.item.prompts, item.prompts).enumerated().map { index, pair in
                (
                    form: words.form(pair.0.form), text: pair.0.text.printable,
                    time: index < item.promptsGiven ? ReviewWords.clock(pair.1) : "–"
                )
            }
            return (name(item.item.id), prompts)
        }
    }

    var promptsTitle: String { words("Prompts (min:s)") }

    var timers: TextSection {
        let lines = review.timers.map { figures in
            let timer = figures.timer
            let length = timer.rounds > 1 ? "\(timer.rounds) × \(timer.minutes)" : "\(timer.minutes)"
            let label = hasFreeText && !timer.label.isEmpty ? " · \(timer.label.printable)" : ""
            let item =
                figures.item.map { name(review.items[$0].item.id) } ?? words("outside the items")
            return "\(item): \(length) min, " + words("ran ") + ReviewWords.clock(figures.ran) + label
        }
        return TextSection(title: words("Exercise timers"), lines: lines)
    }

    var fidelity: TextSection {
        let figures = review.fidelity
        let lines = [
            words(
                """
                \(figures.itemsHeld) of \(figures.itemsPlanned) items and \(figures.promptsGiven) of \
                \(figures.promptsPlanned) prompts were given
                """),
            words(
                "led by a user representative, alone or with others: \(figures.userLed.minutes) min"),
        ]
        return TextSection(title: words("Carried out"), lines: lines)
    }

    /// What differed from the script; the reasons only where free text is shown.
    var adaptations: [(text: String, reason: String?)] {
        review.adaptations.map { adaptation in
            let decided =
                adaptation.isPlanned
                ? words("decided on the way") : words("it came about")
            let aim = adaptation.isAimMet.map {
                $0 ? words("aim met") : words("aim not met")
            }
            let text = [name(adaptation.item) + ": " + words.change(adaptation.change), decided, aim]
            return (text.compactMap(\.self).joined(separator: ", "), hasFreeText ? adaptation.reason?.printable : nil)
        }
    }

    var adaptationsTitle: String { words("Adaptations") }
}

extension WorkFigures {
    /// The parts that have some time, with their names.
    func parts(_ words: ReviewWords) -> [(name: String, length: Length)] {
        let forms = Prompt.Form.allCases.map { (words.form($0), self[$0]) }
        let others = [
            (words("tool"), tool),
            (words("introduction and other"), other),
            (words("planned break"), plannedBreak),
            (words("unplanned break"), pause),
            (words("while treff was off"), gap),
            (words("outside the items"), untracked),
        ]
        return (forms + others).filter { $0.1 > .zero }
    }
}
