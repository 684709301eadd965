import Facilitation
import Languages

/// A word of the trade in what the group hears.
enum Jargon {
    static let rule = Rule("jargon", .note, losing: .spelling, changingMeaning: true)

    static func check(_ utterance: Utterance, in session: WrittenSession, _ report: inout Report) {
        for word in utterance.sentences.flatMap(\.words) {
            // Every word of the lists is longer.
            guard word.key.utf8.count > 6, let term = utterance.terms.jargon[word.key] else { continue }
            let written = session.text.words(word.range)
            let isCapital = written.first?.isUppercase ?? false
            let plain = isCapital ? term.words.prefix(1).uppercased() + term.words.dropFirst() : term.words
            report.add(fault(written: written, plain: plain), at: word.range, fix: term.fits ? plain : nil)
        }
    }

    private static func fault(written: String, plain: String) -> Fault {
        Fault(rule, "“\(written)” is not an everyday word.", help: "Say it in plain words, such as “\(plain)”.")
    }
}
