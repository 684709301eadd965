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
