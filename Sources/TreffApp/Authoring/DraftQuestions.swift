import Facilitation
import Languages
import ScriptFormat

/// The words of `treff new`: each question, with an example or what there is to choose from.
struct DraftQuestions {
    let draft: Draft
    let context: DraftContext
    var texts: Texts { draft.texts }
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
            (texts("Which language should the script be in?"), Language.choices(texts))
        case .course:
            (texts("Which course does the session belong to?"), texts("Write the course's name, or - for none."))
        case .session:
            (texts("What number does the session have in the course?"), taken)
        case .title:
            (texts("What is the session called?"), texts("Such as “What is coping?” or “Speaking up”."))
        case .aim: aim
        case .phases:
            (
                texts(
                    "Which phases does the session have, and how long are they?"),
                texts("Such as “Opening 10, Talk 40, Closing 10”.")
            )
        default: wordsOfItem
        }
    }

    private var taken: String {
        let numbers = context.course(of: script)?.numbers ?? []
        guard !numbers.isEmpty else { return "" }
        let list = texts.list(numbers.sorted().map(String.init))
        return texts("The course has \(list) already.")
    }

    private var aim: (String, String) {
        guard !script.aims.isEmpty else {
            return (
                texts("What is the aim of the session?"),
                texts("One aim on each line, such as “Everybody has spoken”. Enter when there are no more.")
            )
        }
        let clear = draft.isChanging ? texts(" - takes away those that are there.") : ""
        return (texts("Is there another aim?"), texts("Enter when there are no more.") + clear)
    }

    /// The minutes left of a phase, in few words.
    private func left(_ phase: Int) -> String {
        let left = draft.minutesLeft(phase)
        return left < 0
            ? texts("\(-left) min too many") : texts("\(left) min left")
    }
}
