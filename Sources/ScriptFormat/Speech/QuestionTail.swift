import Facilitation
import Languages

/// A second question that is joined to the first with `og` or `and`: `Hva gjorde du, og hvordan gikk det?`
enum QuestionTail {
    private struct Terms {
        let joins: Set<String>
        let askers: Set<String>
        /// After one of these the words are an indirect question: `hva du trenger, og hvor du bor`.
        let subjects: Set<String>
    }

    private static let nb = Terms(
        joins: ["og", "men"],
        askers: ["hva", "hvordan", "hvorfor", "hvem", "hvor", "hvilken", "hvilket", "hvilke", "når"],
        subjects: [
            "du", "dere", "vi", "jeg", "man", "de", "det", "den", "han", "hun", "noen", "folk", "andre", "som",
        ])
    private static let en = Terms(
        joins: ["and", "but"], askers: ["what", "how", "why", "who", "where", "which", "when"],
        subjects: ["you", "we", "i", "they", "it", "he", "she", "people", "others", "someone", "that", "the", "to"])

    /// Where the second question stands; `nil` where there is none.
    static func range(in question: Sentence, _ language: Language) -> Range<Int>? {
        let terms = language == .nb ? nb : en
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
