import Languages

// What the roles, forms of work and kinds of advice are called, for all that is shown or printed.

extension Language {
    /// The text of this language.
    func either(_ nb: String, _ en: String) -> String {
        switch self {
        case .nb: nb
        default: en
        }
    }
}

extension Role {
    /// What the role is called: `gruppeleder`; other words are as the script has them.
    public func name(_ language: Language) -> String {
        switch self {
        case .groupLeader: language.either("gruppeleder", "group leader")
        case .coLeader: language.either("medleder", "co-leader")
        case .professional: language.either("fagperson", "professional")
        case .userRepresentative: language.either("brukerrepresentant", "user representative")
        case .other(let words): words
        }
    }
}

extension Prompt.Form {
    /// What a prompt of the form is called, with a capital: `To og to`.
    public func name(_ language: Language) -> String {
        switch self {
        case .question: language.either("Spørsmål", "Question")
        case .pairs: language.either("To og to", "Pairs")
        case .group: language.either("Smågruppe", "Small group")
        case .reflection: language.either("Refleksjon", "Reflection")
        }
    }
}

extension Advice.Kind {
    /// What advice of the kind is called, with a capital.
    public func name(_ language: Language) -> String {
        switch self {
        case .recommendation: language.either("Anbefaling", "Recommendation")
        case .consideration: language.either("Vurdering", "Consideration")
        case .tip: language.either("Tips", "Tip")
        }
    }
}
