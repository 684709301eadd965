import Facilitation
import Languages
import ScriptFormat

/// The words of `treff new`: each question, with an example or what there is to choose from.
struct DraftQuestions {
    let draft: Draft
    let context: DraftContext
    var texts: Texts { Texts(language: draft.script.language) }
    var script: Script { draft.script }

    /// What is asked now, and how to answer it.
    var question: [Block] {
        let (question, hint) = words
        return [.blank, .text(question, .strong)] + (hint.isEmpty ? [] : [.text(hint, .dim)])
    }

    /// What stands before the cursor: where one is, the minutes left there, and what Enter takes.
    var prompt: String {
        let offer = DraftAnswer(draft: draft, context: context).offer.map { "[\($0)] › " } ?? "› "
        switch draft.step {
        case .item(let phase), .gap(let phase):
            return "\(ItemPlace(phase, script.phases[phase].items.count).id) · \(left(phase)) \(offer)"
        default:
            guard let place = draft.step.place else { return offer }
            return "\(place.id) · \(left(place.phase)) \(offer)"
        }
    }

    private var words: (question: String, hint: String) {
        switch draft.step {
        case .language:
            (
                texts("Hvilket språk skal skriptet ha?", "Which language should the script be in?"),
                texts("nb eller en", "nb or en")
            )
        case .course:
            (
                texts("Hvilket kurs hører samlingen til?", "Which course does the session belong to?"),
                texts("Skriv navnet på kurset, eller - for ingen.", "Write the course's name, or - for none.")
            )
        case .session:
            (texts("Hvilket nummer har samlingen i kurset?", "What number does the session have in the course?"), taken)
        case .title:
            (
                texts("Hva heter samlingen?", "What is the session called?"),
                texts("Som «Hva er mestring?» eller «Å si fra».", "Such as “What is coping?” or “Speaking up”.")
            )
        case .aim: aim
        case .phases:
            (
                texts(
                    "Hvilke faser har samlingen, og hvor lange er de?",
                    "Which phases does the session have, and how long are they?"),
                texts(
                    "Som «Oppstart 10, Samtale 40, Avslutning 10».", "Such as “Opening 10, Talk 40, Closing 10”.")
            )
        default: wordsOfItem
        }
    }

    private var taken: String {
        let numbers = context.course(of: script)?.numbers ?? []
        guard !numbers.isEmpty else { return "" }
        let list = texts.list(numbers.sorted().map(String.init))
        return texts("Kurset har \(list) fra før.", "The course has \(list) already.")
    }

    private var aim: (String, String) {
        guard !script.aims.isEmpty else {
            return (
                texts("Hva er målet med samlingen?", "What is the aim of the session?"),
                texts(
                    "Ett mål på hver linje, som «Alle har sagt noe». Enter når det ikke er flere.",
                    "One aim on each line, such as “Everybody has spoken”. Enter when there are no more.")
            )
        }
        let clear = draft.isChanging ? texts(" - tar bort dem som er der.", " - takes away those that are there.") : ""
        return (
            texts("Er det et mål til?", "Is there another aim?"),
            texts("Enter når det ikke er flere.", "Enter when there are no more.") + clear
        )
    }

    /// The minutes left of a phase, in few words.
    private func left(_ phase: Int) -> String {
        let left = draft.minutesLeft(phase)
        return left < 0
            ? texts("\(-left) min for mye", "\(-left) min too many") : texts("\(left) min igjen", "\(left) min left")
    }
}
