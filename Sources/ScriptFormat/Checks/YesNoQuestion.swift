import Facilitation
import Languages

/// A question that can be answered with yes or no.
enum YesNoQuestion {
    static let rule = Rule("yes-no-question", .note)

    static func check(_ utterance: Utterance, in session: WrittenSession, _ report: inout Report) {
        guard utterance.isPrompt else { return }
        let words = utterance.terms
        for sentence in utterance.sentences where sentence.isQuestion {
            let rest = sentence.words.drop { words.openers.contains($0.key) }
            guard let first = rest.first, rest.count > 1, words.yesNoVerbs.contains(first.key),
                !rest.contains(where: { words.choices.contains($0.key) }),
                !words.isInvitation(rest)
            else { continue }
            report.add(fault(first: session.text.words(first.range)), at: sentence.range)
        }
    }

    private static func fault(first: String) -> Fault {
        Fault(
            rule, "The question begins with “\(first)” and can be answered with yes or no.",
            help: "Begin with what, how, when, where or who.", example: "What makes it easier to …?")
    }
}
