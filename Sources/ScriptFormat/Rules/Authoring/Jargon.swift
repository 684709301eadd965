import Facilitation
import Languages

/// A word of the trade in what the group hears.
struct Jargon: SpeechRule {
    let written: String
    let plain: String

    static let rule = Rule(
        "jargon", .note, in: .item,
        nb: .init(
            """
            Det gruppa hører, skal være hverdagsord. Regelen kjenner en liten liste med fagord og kanselliord, i Si, \
            spørsmål i alle former og Oppgave, og foreslår et vanlig ord for hvert.
            """,
            wrong: "Spørsmål:\n- Hva vil du implementere hjemme?", right: "Spørsmål:\n- Hva vil du ta i bruk hjemme?"),
        en: .init(
            """
            What the group hears should be everyday words. The rule knows a short list of words of the trade and of \
            the office, in Say, prompts of every form and Task, and suggests a plain one for each.
            """,
            wrong: "Questions:\n- What will you utilise at home?", right: "Questions:\n- What will you use at home?"))

    static func check(_ utterance: Utterance, in session: PlannedSession, _ report: inout Report) {
        for word in utterance.sentences.flatMap(\.words) {
            guard let term = JargonWords.term(word.key, utterance.language) else { continue }
            let written = session.text.words(word.range)
            let isCapital = written.first?.isUppercase ?? false
            let plain = isCapital ? term.plain.prefix(1).uppercased() + term.plain.dropFirst() : term.plain
            report.add(Jargon(written: written, plain: plain), at: word.range, fix: term.fits ? plain : nil)
        }
    }

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording("«\(written)» er ikke et hverdagsord.", help: "Si det med vanlige ord, for eksempel «\(plain)».")
        default: Wording("“\(written)” is not an everyday word.", help: "Say it in plain words, such as “\(plain)”.")
        }
    }
}
