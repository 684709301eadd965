import Facilitation
import Languages

/// A question that can be answered with yes or no.
struct YesNoQuestion: SpeechRule {
    let first: String

    static let rule = Rule(
        "yes-no-question", .note, in: .item,
        nb: .init(
            """
            Et spørsmål som begynner med er, har, kan eller et annet verb, kan besvares med ja eller nei, og da stopper \
            praten. Hva, hvordan, når og hvem får folk til å fortelle. Et valg mellom to ting («… eller …») og en \
            oppfordring («Kan du fortelle …») er greie.
            """,
            wrong: "Spørsmål:\n- Er det vanskelig å be om hjelp?",
            right: "Spørsmål:\n- Hva gjør det vanskelig å be om hjelp?"),
        en: .init(
            """
            A question that begins with is, do, have or another such verb can be answered with yes or no, and then the \
            talk stops. What, how, when and who make people tell. A choice between two things (“… or …”) and an \
            invitation (“Can you tell us …”) are fine.
            """,
            wrong: "Questions:\n- Is it hard to ask for help?",
            right: "Questions:\n- What makes it hard to ask for help?"))

    static func check(_ utterance: Utterance, in session: PlannedSession, _ report: inout Report) {
        guard utterance.isPrompt else { return }
        let words = YesNoWords.of(utterance.language)
        for sentence in utterance.sentences where sentence.isQuestion {
            let rest = sentence.words.drop { words.openers.contains($0.key) }
            guard let first = rest.first, rest.count > 1, words.verbs.contains(first.key),
                !rest.contains(where: { words.choices.contains($0.key) }),
                !words.isInvitation(rest)
            else { continue }
            report.add(YesNoQuestion(first: session.text.words(first.range)), at: sentence.range)
        }
    }

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "Spørsmålet begynner med «\(first)» og kan besvares med ja eller nei.",
                help: "Begynn med hva, hvordan, når, hvor eller hvem.", example: "Hva gjør det lettere å …?")
        default:
            Wording(
                "The question begins with “\(first)” and can be answered with yes or no.",
                help: "Begin with what, how, when, where or who.", example: "What makes it easier to …?")
        }
    }
}
