import Facilitation
import Languages

/// A sentence that is too long to say aloud.
struct LongSentence: SpeechRule {
    let words: Int

    /// More words than this are hard to say in one breath, and to take in by ear.
    static let limit = 20

    static let rule = Rule(
        "long-sentence", .note, in: .item,
        nb: .init(
            """
            Det som sies høyt, må kunne sies i ett åndedrag: høyst 20 ord i en setning. Regelen gjelder Si, spørsmål i \
            alle former og Oppgave.
            """,
            wrong: """
                Si: I dag skal vi snakke om hva det vil si å leve med noe som ikke går over, og om hva som kan gjøre \
                dagene litt lettere.
                """,
            right: """
                Si: I dag snakker vi om å leve med noe som ikke går over. Vi leter etter det som gjør dagene lettere.
                """),
        en: .init(
            """
            What is said aloud must fit in one breath: at most 20 words in a sentence. The rule is for Say, prompts of \
            every form and Task.
            """,
            wrong: """
                Say: Today we are going to talk about what it means to live with something that does not go away, and \
                about what can make the days a little easier.
                """,
            right: """
                Say: Today we talk about living with something that does not go away. We look for what makes the days \
                easier.
                """))

    static func check(_ utterance: Utterance, in session: PlannedSession, _ report: inout Report) {
        for sentence in utterance.sentences where sentence.words.count > limit {
            report.add(LongSentence(words: sentence.words.count), at: sentence.range)
        }
    }

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "Setningen har \(words) ord og er tung å si høyt.",
                help: "Del den i to, eller stryk ord, til den har høyst \(Self.limit).")
        default:
            Wording(
                "The sentence has \(words) words and is hard to say aloud.",
                help: "Divide it in two, or cut words, until it has at most \(Self.limit).")
        }
    }
}
