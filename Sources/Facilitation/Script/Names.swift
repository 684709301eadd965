import Languages

// What the roles, forms of work and kinds of advice are called, for all that is shown or printed.

extension Language {
    /// A text in this language.
    func text(_ message: Message) -> String { Texts(language: self)(message) }
}

extension Role {
    /// What the role is called: `gruppeleder`; other words are as the script has them.
    public func name(_ language: Language) -> String {
        switch self {
        case .groupLeader: language.text("group leader")
        case .coLeader: language.text("co-leader")
        case .professional: language.text("professional")
        case .userRepresentative: language.text("user representative")
        case .other(let words): words
        }
    }
}

extension Prompt.Form {
    /// What a prompt of the form is called, with a capital: `To og to`.
    public func name(_ language: Language) -> String {
        switch self {
        case .question: language.text("Question")
        case .pairs: language.text("Pairs")
        case .group: language.text("Small group")
        case .reflection: language.text("Reflection")
        }
    }
}

extension Advice.Kind {
    /// What advice of the kind is called, with a capital.
    public func name(_ language: Language) -> String {
        switch self {
        case .recommendation: language.text("Recommendation")
        case .consideration: language.text("Consideration")
        case .tip: language.text("Tip")
        }
    }
}
