import Languages

extension Language {
    /// The language that a tag or a name means, such as `nb_NO` or `nynorsk`; `nil` where the program does not speak it.
    init?(offered text: String) {
        guard let language = Language(tag: text), language.isSpoken else { return nil }
        self = language
    }

    /// The languages to choose from, in words: `nb or en`.
    static func choices(_ texts: Texts) -> String {
        let tags = spoken.map(\.tag)
        return tags.dropLast().joined(separator: ", ") + texts(" or ") + (tags.last ?? "")
    }
}
