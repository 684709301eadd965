import Facilitation
import Languages

/// A sentence that is too long to say aloud.
enum LongSentence {
    static let rule = Rule("long-sentence", .note)

    /// More words than this are hard to say in one breath, and to take in by ear.
    static let limit = 20

    static func check(_ utterance: Utterance, in session: WrittenSession, _ report: inout Report) {
        for sentence in utterance.sentences where sentence.words.count > limit {
            report.add(fault(words: sentence.words.count), at: sentence.range)
        }
    }

    private static func fault(words: Int) -> Fault {
        Fault(
            rule, "The sentence has \(words) words and is hard to say aloud.",
            help: "Divide it in two, or cut words, until it has at most \(limit).")
    }
}
