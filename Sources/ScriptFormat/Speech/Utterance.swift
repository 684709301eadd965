import Facilitation

/// Words that the group hears: a prompt, what is said aloud, or the task.
struct Utterance {
    /// What kind of words they are.
    let label: Label
    /// The sentences.
    let sentences: [Sentence]
    /// The item of a list that holds them, or the value after a label.
    let value: ItemOutline.LabelValue
    /// The words that the script's language judges them by.
    let terms: SpeechWords

    /// Whether the group is asked to answer.
    var isPrompt: Bool { label.isPrompt }

    /// All that the group hears in a session, in the order of the text.
    static func all(in session: WrittenSession) -> [Utterance] {
        let terms = SpeechWords.of(session.script.language)
        return session.outline.items.flatMap(\.values).filter(\.label.isHeard).map { value in
            Utterance(
                label: value.label, sentences: SentenceReader.sentences(of: value.text, in: session.text), value: value,
                terms: terms)
        }
    }
}
