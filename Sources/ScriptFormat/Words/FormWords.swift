import Facilitation

extension Prompt.Form {
    /// The spellings of the forms of work, as the labels have them.
    static let words = Vocabulary<Prompt.Form>([
        .init(.question, nb: ["Spørsmål"], en: ["Questions", "Question"]),
        .init(.pairs, nb: ["To og to"], en: ["Pairs"]),
        .init(.group, nb: ["Smågruppe"], en: ["Small group"]),
        .init(.reflection, nb: ["Refleksjon"], en: ["Reflection"]),
    ])
}
