import Facilitation

/// A sentence of an author's text, divided into words.
struct Sentence {
    /// A word and where it stands.
    struct Word {
        /// The word in lower case.
        let key: String
        /// Where it stands.
        let range: Range<Int>
    }

    /// The words; never empty.
    let words: [Word]
    /// From the first word to the mark at the end.
    let range: Range<Int>
    /// Whether it ends with a question mark.
    let isQuestion: Bool

    /// The words in lower case, with single spaces.
    var keys: [String] { words.map(\.key) }

    /// Whether the words of a phrase stand in the sentence side by side.
    func has(_ phrase: [String]) -> Bool { place(of: phrase) != nil }

    /// The index of the word that a phrase begins with.
    func place(of phrase: [String]) -> Int? {
        guard let first = phrase.first, words.count >= phrase.count else { return nil }
        return (0...words.count - phrase.count).first { start in
            words[start].key == first && zip(words[start...], phrase).allSatisfy { $0.key == $1 }
        }
    }

    /// Where some of the words stand.
    func range(_ indices: Range<Int>) -> Range<Int> {
        words[indices.lowerBound].range.lowerBound..<words[indices.upperBound - 1].range.upperBound
    }
}

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

/// A second question that is joined to the first with `og` or `and`: `Hva gjorde du, og hvordan gikk det?`
enum QuestionTail {
    /// Where the second question stands; `nil` where there is none.
    static func range(in question: Sentence, _ terms: SpeechWords) -> Range<Int>? {
        let keys = question.keys
        guard let first = keys.first(where: { terms.askers.contains($0) }) else { return nil }
        let index = keys.indices.dropFirst(3).first { index in
            // Two halves with the same word set one thing against another.
            terms.joins.contains(keys[index - 1]) && terms.askers.contains(keys[index]) && keys[index] != first
                && index + 1 < keys.count && !terms.subjects.contains(keys[index + 1])
        }
        return index.map { question.words[$0].range.lowerBound..<question.range.upperBound }
    }
}
