import Facilitation
import Languages

/// Words that the group hears: a prompt, what is said aloud, or the task.
struct Utterance {
    /// What kind of words they are.
    let label: Label
    /// The sentences.
    let sentences: [Sentence]
    /// The item of a list that holds them, or the value after a label.
    let value: ItemOutline.LabelValue
    /// The language of the script.
    let language: Language

    /// Whether the group is asked to answer.
    var isPrompt: Bool { Self.prompts.contains(label) }

    private static let prompts: [Label] = [.question, .pairs, .group, .reflection]
    private static let spoken: [Label] = prompts + [.say, .task]

    /// All that the group hears in a session, in the order of the text.
    static func all(in session: PlannedSession) -> [Utterance] {
        session.outline.items.flatMap(\.values).filter { spoken.contains($0.label) }.map { value in
            Utterance(
                label: value.label, sentences: SentenceReader.sentences(of: value.text, in: session.text), value: value,
                language: session.script.language)
        }
    }
}
