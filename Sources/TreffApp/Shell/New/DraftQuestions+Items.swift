import Facilitation

extension DraftQuestions {
    /// The questions about items, and those that come after them.
    var wordsOfItem: (question: String, hint: String) {
        switch draft.step {
        case .item(let phase): item(phase)
        case .gap(let phase): gap(phase)
        case .insertion(let place):
            (
                texts("Hvilket punkt skal inn som \(place.id)?", "Which item should come in as \(place.id)?"),
                texts("Tittel og minutter, som «Pause 10».", "Title and minutes, such as “Break 10”.")
            )
        case .heading(let place):
            (
                texts(
                    "Hva skal \(place.id) hete, og hvor lenge varer det?",
                    "What should \(place.id) be called, and how long should it be?"),
                texts("Enter lar det stå.", "Enter leaves it as it is.")
            )
        case .lead(let place): lead(place)
        case .tools:
            (
                texts("Hvilket verktøy bruker dere?", "Which tool do you use?"),
                texts("Tab viser verktøykassa. ", "Tab shows the toolbox. ")
                    + keeping(texts("Enter for ingen.", "Enter for none."))
            )
        case .text(let place):
            (
                texts("Hva skal lederen gjøre eller vite?", "What should the leader do or know?"),
                texts("Som ", "Such as ")
                    + (draft.item(place).marks.contains(.pause)
                        ? texts("«Kaffe og te står framme.» ", "“Coffee and tea are ready.” ")
                        : texts("«Ta imot folk ved døra.» ", "“Greet people at the door.” "))
                    + keeping(texts("Enter for ingenting.", "Enter for nothing."))
            )
        case .prompt(let place): prompt(place)
        case .task: task
        case .file:
            (
                texts("Hvor skal skriptet lagres?", "Where should the script be saved?"),
                texts(
                    "En fil eller en mappe. Ligger det der Enter legger det, finner treff det selv.",
                    "A file or a folder. In the place that Enter takes, treff finds it by itself.")
            )
        case .ready:
            (
                texts("Skal jeg skrive det slik?", "Shall I write it like this?"),
                texts(
                    "Enter skriver. Eller rett først: endre 2.1, sett inn 2.1, fjern 2.1, endre tittel (mål, faser, oppgave, fil), tilbake.",
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
                ? texts("«Velkommen 5»", "“Welcome 5”")
                : texts("«Runde 15 stille» eller «Pause 10»", "“Round 15 quiet” or “Break 10”")
            return (
                texts("Hva er det første punktet i \(name)?", "What is the first item of \(name)?"),
                "\(minutes(phase)) "
                    + texts("Tittel og minutter, som \(example).", "Title and minutes, such as \(example).")
                    + (phase == 0 ? "" : texts(" hjelp forklarer merkene.", " help explains the marks."))
            )
        }
        let isFull = PhaseFill(script.phases[phase]).fits(script.phases[phase].minutes)
        if !isFull, draft.minutesLeft(phase) < 0 { return gap(phase) }
        let next = script.phases[(phase + 1)...].first { $0.items.isEmpty }.map(\.title)
        let onward =
            next.map { texts("Enter går videre til \($0).", "Enter goes on to \($0).") }
            ?? texts("Enter går videre.", "Enter goes on.")
        return (
            isFull
                ? texts("\(name) er full.", "\(name) is full.")
                : texts("Hva kommer så i \(name)?", "What comes next in \(name)?"),
            isFull ? onward : minutes(phase)
        )
    }

    private func gap(_ phase: Int) -> (String, String) {
        let name = script.phases[phase].title
        let left = draft.minutesLeft(phase)
        return left > 0
            ? (
                texts(
                    "\(name) har \(left) min igjen. Hva skal de brukes til?",
                    "\(name) has \(left) min left. What should they be used for?"),
                texts(
                    "Skriv et punkt til, eller endre et som er der: endre \(phase + 1).1. Enter lar det stå slik.",
                    "Write another item, or change one that is there: change \(phase + 1).1. Enter leaves it so.")
            )
            : (
                texts(
                    "Punktene i \(name) er til sammen \(-left) min for lange.",
                    "Together the items of \(name) are \(-left) min too long."),
                texts(
                    "Kort ned et: endre \(phase + 1).1. Eller gi fasen mer tid: endre faser. Enter lar det stå slik.",
                    "Shorten one: change \(phase + 1).1. Or give the phase more time: change phases. Enter leaves it so."
                )
            )
    }

    private func prompt(_ place: ItemPlace) -> (String, String) {
        let item = draft.item(place)
        if item.marks.contains(.pause) {
            return (
                texts("Noe mer om pausen?", "Anything more about the break?"),
                texts("Enter når punktet er ferdig.", "Enter when the item is done.")
            )
        }
        guard !item.prompts.isEmpty else {
            return (
                texts("Hva vil dere spørre gruppa om?", "What will you ask the group?"),
                texts(
                    "Som «Hva håper du på?» eller «To og to: Hva hjelper deg?» (også Smågruppe, Refleksjon, Si, Utstyr). Enter for ingen.",
                    "Such as “What do you hope for?” or “Pairs: What helps you?” (also Small group, Reflection, Say, Materials). Enter for none."
                )
            )
        }
        let clear = draft.isChanging ? texts(" - tar bort dem som er der.", " - takes away those that are there.") : ""
        return (
            texts("Er det et spørsmål til?", "Is there another question?"),
            texts("Enter når punktet er ferdig.", "Enter when the item is done.") + clear
        )
    }

    private var task: (String, String) {
        let place = draft.taskPlace
        return (
            texts("Hvilken oppgave får de med hjem?", "Which task do they take home?"),
            texts(
                "Som «Legg merke til noe du får til.» Den settes i \(place.id) \(title(place)). ",
                "Such as “Notice something that you manage.” It is set in \(place.id) \(title(place)). ")
                + keeping(texts("Enter for ingen.", "Enter for none."))
        )
    }

    /// What Enter does, where there is an offer: to have nothing, one writes a dash.
    private func keeping(_ none: String) -> String {
        let has =
            DraftAnswer(draft: draft, context: context).offer != nil
            || draft.step.place.map { step in
                if case .text = draft.step { return !draft.item(step).text.isEmpty } else { return false }
            } ?? false
        return has ? texts("Enter lar det stå, - tar det bort.", "Enter leaves it as it is, - takes it away.") : none
    }

    private func title(_ place: ItemPlace) -> String { draft.item(place).title }

    /// The minutes left, of the phase and of the whole.
    private func minutes(_ phase: Int) -> String {
        let whole = script.phases.reduce(0) { $0 + $1.minutes }
        let used = script.items.reduce(0) { $0 + $1.duration.planned }
        let left = draft.minutesLeft(phase)
        let ofPhase = texts(
            "\(left) av \(script.phases[phase].minutes) min igjen",
            "\(left) of \(script.phases[phase].minutes) min left")
        return script.phases.count == 1
            ? ofPhase + "."
            : texts(
                "\(ofPhase), og \(whole - used) av \(whole) i alt.",
                "\(ofPhase), and \(whole - used) of \(whole) in all.")
    }

    /// In the last phase it is time to think of the one who has led nothing yet.
    private func lead(_ place: ItemPlace) -> (String, String) {
        let roles = texts(
            "gruppeleder, medleder, fagperson eller brukerrepresentant; flere med komma mellom.",
            "group leader, co-leader, professional or user representative; several with commas between.")
        let isLast = place.phase == script.phases.count - 1
        let isMissing = isLast && !script.items.contains { $0.lead.contains(.userRepresentative) }
        let reminder =
            isMissing
            ? texts(" Ingen brukerrepresentant leder noe ennå.", " No user representative leads anything yet.") : ""
        return (texts("Hvem leder «\(title(place))»?", "Who leads “\(title(place))”?"), roles + reminder)
    }
}
