import Languages

/// The words of a language by which speech is judged: what kind of question one is, and what is a word of the trade.
struct SpeechWords {
    /// Verbs that a question for yes or no begins with.
    let yesNoVerbs: Set<String>
    /// Words that may stand before the verb.
    let openers: Set<String>
    /// Words of a choice between two things.
    let choices: Set<String>
    /// Verbs that may begin an invitation.
    let requests: Set<String>
    /// Words that, after such a verb, make an invitation of the question.
    let invitations: Set<String>
    /// Words that join two questions.
    let joins: Set<String>
    /// Words that a question asks with.
    let askers: Set<String>
    /// After one of these the words are an indirect question: `hva du trenger, og hvor du bor`.
    let subjects: Set<String>
    /// Words of the trade and of the office, with plain ones.
    let jargon: [String: PlainWords]

    /// A plain way to say something.
    struct PlainWords {
        /// The plain words.
        let words: String
        /// Whether they can stand in the same place as they are.
        let fits: Bool
    }

    private static let byLanguage = Dictionary(Language.spoken.map { ($0, SpeechWords($0)) }) { first, _ in first }

    /// The words of a language; none of one that the program does not speak, since another's would judge it wrongly.
    static func of(_ language: Language) -> SpeechWords { byLanguage[language] ?? SpeechWords(nil) }

    private init(_ language: Language?) {
        func table(_ section: String) -> [String: [String]] {
            let tables = (language?.fallbacks ?? []).lazy.map { WordTable.section(section, of: $0) }
            return tables.first { !$0.isEmpty } ?? [:]
        }
        let question = table("question").mapValues { Set($0) }
        yesNoVerbs = question["yes-no verb"] ?? []
        openers = question["opener"] ?? []
        choices = question["choice"] ?? []
        requests = question["request"] ?? []
        invitations = question["invitation"] ?? []
        joins = question["join"] ?? []
        askers = question["asker"] ?? []
        subjects = question["subject"] ?? []
        func plain(_ section: String, fits: Bool) -> [String: PlainWords] {
            table(section).compactMapValues { $0.first.map { PlainWords(words: $0, fits: fits) } }
        }
        jargon = plain("jargon", fits: true)
            .merging(plain("jargon-explained", fits: false)) { first, _ in first }
    }

    /// Whether a question of these words asks for more than an answer: `Kan du fortelle …`.
    func isInvitation(_ question: ArraySlice<Sentence.Word>) -> Bool {
        guard let first = question.first, requests.contains(first.key) else { return false }
        return question.prefix(5).contains { invitations.contains($0.key) }
    }
}
