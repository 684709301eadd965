import Facilitation

extension DraftQuestions {
    /// The questions about items, and those that come after them.
    var wordsOfItem: (question: String, hint: String) {
        switch draft.step {
        case .item(let phase): item(phase)
        case .gap(let phase): gap(phase)
        case .insertion(let place):
            (texts("Which item should come in as \(place.id)?"), texts("Title and minutes, such as “Break 10”."))
        case .heading(let place):
            (
                texts(
                    "What should \(place.id) be called, and how long should it be?"),
                texts("Enter leaves it as it is.")
            )
        case .lead(let place): lead(place)
        case .tools:
            (texts("Which tool do you use?"), texts("Tab shows the toolbox. ") + keeping(texts("Enter for none.")))
        case .text(let place):
            (
                texts("What should the leader do or know?"),
                texts("Such as ")
                    + (draft.item(place).marks.contains(.pause)
                        ? texts("“Coffee and tea are ready.” ")
                        : texts("“Greet people at the door.” "))
                    + keeping(texts("Enter for nothing."))
            )
        case .prompt(let place): prompt(place)
        case .task: task
        case .file:
            (
                texts("Where should the script be saved?"),
                texts("A file or a folder. In the place that Enter takes, treff finds it by itself.")
            )
        case .ready:
            (
                texts("Shall I write it like this?"),
                texts(
                    "Enter writes it. Or mend it first: change 2.1, insert 2.1, remove 2.1, change title (aims, phases, task, file), back."
                )
            )
        default: ("", "")
        }
    }

    private func item(_ phase: Int) -> (String, String) {
        let name = script.phases[phase].title
        if script.phases[phase].items.isEmpty {
            let example =
                phase == 0
                ? texts("“Welcome 5”")
                : texts("“Round 15 quiet” or “Break 10”")
            return (
                texts("What is the first item of \(name)?"),
                "\(minutes(phase)) "
                    + texts("Title and minutes, such as \(example).")
                    + (phase == 0 ? "" : texts(" help explains the marks."))
            )
        }
        let isFull = PhaseFill(script.phases[phase]).fits(script.phases[phase].minutes)
        if !isFull, draft.minutesLeft(phase) < 0 { return gap(phase) }
        let next = script.phases[(phase + 1)...].first { $0.items.isEmpty }.map(\.title)
        let onward =
            next.map { texts("Enter goes on to \($0).") }
            ?? texts("Enter goes on.")
        return (
            isFull
                ? texts("\(name) is full.")
                : texts("What comes next in \(name)?"),
            isFull ? onward : minutes(phase)
        )
    }

    private func gap(_ phase: Int) -> (String, String) {
        let name = script.phases[phase].title
        let left = draft.minutesLeft(phase)
        return left > 0
            ? (
                texts(
                    "\(name) has \(left) min left. What should they be used for?"),
                texts("Write another item, or change one that is there: change \(phase + 1).1. Enter leaves it so.")
            )
            : (
                texts(
                    "Together the items of \(name) are \(-left) min too long."),
                texts(
                    "Shorten one: change \(phase + 1).1. Or give the phase more time: change phases. Enter leaves it so."
                )
            )
    }

    private func prompt(_ place: ItemPlace) -> (String, String) {
        let item = draft.item(place)
        if item.marks.contains(.pause) {
            return (texts("Anything more about the break?"), texts("Enter when the item is done."))
        }
        guard !item.prompts.isEmpty else {
            return (
                texts("What will you ask the group?"),
                texts(
                    "Such as “What do you hope for?” or “Pairs: What helps you?” (also Small group, Reflection, Say, Materials). Enter for none."
                )
            )
        }
        let clear = draft.isChanging ? texts(" - takes away those that are there.") : ""
        return (texts("Is there another question?"), texts("Enter when the item is done.") + clear)
    }

    private var task: (String, String) {
        let place = draft.taskPlace
        return (
            texts("Which task do they take home?"),
            texts("Such as “Notice something that you manage.” It is set in \(place.id) \(title(place)). ")
                + keeping(texts("Enter for none."))
        )
    }

    /// What Enter does, where there is an offer: to have nothing, one writes a dash.
    private func keeping(_ none: String) -> String {
        let has =
            DraftAnswer(draft: draft, context: context).offer != nil
            || draft.step.place.map { step in
                if case .text = draft.step { return !draft.item(step).text.isEmpty } else { return false }
            } ?? false
        return has ? texts("Enter leaves it as it is, - takes it away.") : none
    }

    private func title(_ place: ItemPlace) -> String { draft.item(place).title }

    /// The minutes left, of the phase and of the whole.
    private func minutes(_ phase: Int) -> String {
        let whole = script.phases.reduce(0) { $0 + $1.minutes }
        let used = script.items.reduce(0) { $0 + $1.duration.planned }
        let left = draft.minutesLeft(phase)
        let ofPhase = texts("\(left) of \(script.phases[phase].minutes) min left")
        return script.phases.count == 1
            ? ofPhase + "."
            : texts("\(ofPhase), and \(whole - used) of \(whole) in all.")
    }

    /// In the last phase it is time to think of the one who has led nothing yet, in a course that wants it.
    private func lead(_ place: ItemPlace) -> (String, String) {
        let roles = texts("group leader, co-leader, professional or user representative; several with commas between.")
        let isLast =
            place.phase == script.phases.count - 1 && context.course(of: script)?.hasUserLeads ?? false
        let isMissing = isLast && !script.items.contains { $0.lead.contains(.userRepresentative) }
        let reminder =
            isMissing
            ? texts(" No user representative leads anything yet.") : ""
        return (texts("Who leads “\(title(place))”?"), roles + reminder)
    }
}
