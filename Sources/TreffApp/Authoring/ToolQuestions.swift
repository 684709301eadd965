import Facilitation
import Languages

/// The words of `treff new --tool`: each question, with an example or what there is to choose from.
struct ToolQuestions {
    let draft: ToolDraft
    private var texts: Texts { draft.texts }

    var words: (question: String, hint: String) {
        let tool = draft.tool
        switch draft.question {
        case .language: return (texts("Which language should the tool be in?"), Language.choices(texts))
        case .course:
            return (
                texts("Which course does the tool belong to?"), texts("Write the course's name, or - for all courses.")
            )
        case .title: return (texts("What is the tool called?"), texts("Such as “One step” or “The compass”."))
        case .purpose:
            let all = Tool.Purpose.allCases.map(texts.purpose)
            return (texts("What is it for?"), texts("\(texts.choice(all)); several with commas between."))
        case .text:
            return (
                texts("What is it, in a sentence or two?"),
                texts("Such as “Choosing one small thing to try.” ") + keeping(tool.text)
            )
        case .whenToUse:
            return (
                texts("When does it fit?"),
                texts("Such as “When somebody wants to get going.” ") + keeping(tool.whenToUse)
            )
        case .steps, .step, .insertion: return step(tool.steps)
        case .questions: return list(tool.questions, texts("What do you ask the group afterwards?"))
        case .cautions: return list(tool.cautions, texts("Is there anything to watch for?"))
        case .sources: return list(tool.sources, texts("Where does the tool come from?"))
        case .file:
            return (
                texts("Where should the tool be saved?"),
                texts("A file or a folder. In the place that Enter takes, treff finds it by itself.")
            )
        case .ready:
            return (
                texts("Shall I write it like this?"),
                texts("Enter writes it. Or mend it first: change 2, insert 2, remove 2, change title, back.")
            )
        case .done: return ("", "")
        }
    }

    private func step(_ steps: [Step]) -> (String, String) {
        let example = texts(
            "Such as “Write one thing (5 min)” or “Pairs: Tell each other (2 × 3 min: speaker, listener)”.")
        switch draft.question {
        case .step(let index): return (texts("How should step \(index + 1) be?"), example)
        case .insertion(let index): return (texts("Which step should come in as \(index + 1)?"), example)
        default:
            return steps.isEmpty
                ? (texts("What is the first step?"), example)
                : (texts("What is the next step?"), texts("Enter when there are no more.") + clearing)
        }
    }

    private func list(_ entries: [String], _ first: String) -> (String, String) {
        entries.isEmpty
            ? (first, texts("Enter for nothing."))
            : (texts("Anything more?"), texts("Enter when there are no more.") + clearing)
    }

    private var clearing: String { draft.isChanging ? texts(" - takes away those that are there.") : "" }

    /// What Enter does, where there is an offer: to have nothing, one writes a dash.
    private func keeping(_ text: [String]) -> String {
        text.isEmpty ? texts("Enter for nothing.") : texts("Enter leaves it as it is, - takes it away.")
    }
}
