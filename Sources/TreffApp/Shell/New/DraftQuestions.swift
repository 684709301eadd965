import Facilitation
import ScriptFormat

/// The words of `treff new`.
struct DraftQuestions {
    let draft: Draft
    /// A one-line description of a tool, by id.
    let tool: (String) -> String?
    private var texts: Texts { Texts(language: draft.script.language) }

    /// What stands above the first question.
    var introduction: [Block] {
        [
            .text(texts("NYTT SKRIPT", "A NEW SCRIPT"), .title),
            .text(
                texts(
                    "Enter tar det som står i klammer. tilbake går ett spørsmål tilbake, vis viser skriptet så langt, Ctrl-D tar vare på kladden til siden.",
                    "Enter takes what stands in brackets. back goes one question back, show shows the script so far, Ctrl-D keeps the draft for later."
                ),
                .dim),
        ]
    }

    /// The question now.
    var question: [Block] {
        switch draft.step {
        case .language: [.text(texts("Språk i skriptet: nb eller en?", "The script's language: nb or en?"), .strong)]
        case .course: [.text(texts("Hvilket kurs?", "Which course?"), .strong)]
        case .session:
            [
                .text(
                    texts("Hvilket nummer har samlingen i kurset?", "Which number is the session in the course?"),
                    .strong)
            ]
        case .title: [.text(texts("Hva heter samlingen?", "What is the session called?"), .strong)]
        case .aim:
            [
                .text(
                    draft.script.aims.isEmpty
                        ? texts(
                            "Hva er målet? Ett om gangen; Enter når du er ferdig.",
                            "What is the aim? One at a time; Enter when done.")
                        : texts("Et mål til, eller Enter.", "Another aim, or Enter."), .strong)
            ]
        case .phases:
            [.text(texts("Hvilke faser, med minutter?", "Which phases, with minutes?"), .strong)]
        case .item(let phase): item(phase)
        case .lead:
            [
                .text(
                    texts(
                        "Hvem leder? gruppeleder, medleder, fagperson, brukerrepresentant",
                        "Who leads? group leader, co-leader, professional, user representative"), .strong)
            ]
        case .tools:
            [
                .text(
                    texts(
                        "Hvilket verktøy? Tab viser dem; Enter for ingen.",
                        "Which tool? Tab shows them; Enter for none."), .strong)
            ]
        case .text:
            [
                .text(
                    texts(
                        "Hva skal lederen gjøre eller vite? Enter for ingenting.",
                        "What should the leader do or know? Enter for nothing."), .strong)
            ]
        case .prompt:
            [
                .text(
                    texts(
                        "Et spørsmål til gruppa, eller «To og to: …». Enter når punktet er ferdig.",
                        "A question to the group, or “Pairs: …”. Enter when the item is done."), .strong)
            ]
        case .task:
            [
                .text(
                    texts(
                        "Hvilken oppgave får de med hjem? Enter for ingen.",
                        "Which task do they take home? Enter for none."), .strong)
            ]
        case .file: [.text(texts("Hvor skal skriptet ligge?", "Where should the script be?"), .strong)]
        case .done: []
        }
    }

    /// What stands before the cursor: what Enter takes, and the minutes left.
    var prompt: String {
        switch draft.step {
        case .language: "[\(draft.script.language.rawValue)] › "
        case .course: offer(draft.script.course)
        case .session: "[\(draft.script.session ?? 1)] › "
        case .title: offer(draft.script.title.isEmpty ? nil : draft.script.title)
        case .phases: "[\(Draft.offeredPhases(draft.script.language))] › "
        case .item(let phase): "\(draft.script.phases[phase].title) \(draft.minutesLeft(phase)) min › "
        case .lead: "[\(texts("gruppeleder", "group leader"))] › "
        case .file: "[\(draft.offeredPath)] › "
        case .aim, .tools, .text, .prompt, .task, .done: "› "
        }
    }

    /// What is said about the answer that was just given.
    func remark(after step: DraftStep) -> [Block] {
        guard step == .tools, let item = draft.script.items.last else { return [] }
        return item.tools.compactMap { id in tool(id).map { .text("\(id): \($0)", .dim, indent: 2, hanging: 4) } }
    }

    private func item(_ phase: Int) -> [Block] {
        let name = draft.script.phases[phase].title
        let left = draft.minutesLeft(phase)
        let count = draft.script.phases[phase].items.count
        let example =
            count == 0
            ? texts(" Som «Velkommen 5» eller «Runde 15 stille».", " As “Welcome 5” or “Round 15 quiet”.") : ""
        let rest =
            left == 0
            ? texts("Minuttene går opp; Enter går videre.", "The minutes add up; Enter goes on.")
            : left > 0
                ? texts("\(left) min igjen.", "\(left) min left.")
                : texts(
                    "\(-left) min for mye; Enter går videre likevel.",
                    "\(-left) min too many; Enter goes on all the same.")
        let question = texts("\(name): neste punkt, med minutter? ", "\(name): the next item, with minutes? ")
        return [.spans([Span(question, .strong), Span(rest + example)])]
    }

    private func offer(_ value: String?) -> String { value.map { "[\($0)] › " } ?? "› " }
}
