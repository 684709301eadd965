import Facilitation
import Languages

/// The words by which a question is known as one for yes or no.
struct YesNoWords {
    /// Verbs that such a question begins with.
    let verbs: Set<String>
    /// Words that may stand before the verb.
    let openers: Set<String>
    /// Words of a choice between two things.
    let choices: Set<String>
    /// Verbs that may begin an invitation.
    let requests: Set<String>
    /// Words that, after such a verb, make an invitation of the question.
    let invitations: Set<String>

    /// The words of a language.
    static func of(_ language: Language) -> YesNoWords {
        switch language {
        case .nb: nb
        default: en
        }
    }

    /// Whether a question of these words asks for more than an answer: `Kan du fortelle …`.
    func isInvitation(_ question: ArraySlice<Sentence.Word>) -> Bool {
        guard let first = question.first, requests.contains(first.key) else { return false }
        return question.prefix(5).contains { invitations.contains($0.key) }
    }

    private static let nb = YesNoWords(
        verbs: [
            "er", "var", "blir", "ble", "har", "hadde", "kan", "kunne", "vil", "ville", "skal", "skulle", "må", "måtte",
            "bør", "burde", "tør", "får", "fikk", "går", "gikk", "gjør", "gjorde", "tror", "tenker", "synes", "syns",
            "føler", "kjenner", "opplever", "liker", "trenger", "ønsker", "pleier", "klarer", "greier", "husker", "vet",
            "bruker", "finnes", "fins", "kommer", "snakker", "merker", "prøver", "prøvde", "tok", "hjelper", "hjalp",
            "stemmer", "ser", "savner", "virker", "passer", "lærte", "orker", "mener",
        ],
        openers: ["og", "men", "så"], choices: ["eller"], requests: ["kan", "kunne", "vil", "ville"],
        invitations: ["fortelle", "beskrive", "vise", "nevne", "gi", "si", "dele"])
    private static let en = YesNoWords(
        verbs: [
            "is", "are", "am", "was", "were", "do", "does", "did", "have", "has", "had", "can", "could", "will",
            "would",
            "shall", "should", "must", "may", "might", "isn't", "aren't", "wasn't", "don't", "doesn't", "didn't",
            "haven't", "hasn't", "can't", "couldn't", "won't", "wouldn't", "shouldn't",
        ],
        openers: ["and", "but", "so", "then"], choices: ["or"],
        requests: ["can", "could", "will", "would"],
        invitations: ["tell", "describe", "show", "name", "give", "say", "share"])
}
