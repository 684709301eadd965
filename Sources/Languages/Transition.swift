extension Language {
    /// A language that the program speaks, by its tag or that of one near it.
    public init?(spoken tag: String) {
        guard let language = Language(tag: tag), language.isSpoken || language.nearestSpoken != .en else { return nil }
        self = language.nearestSpoken
    }
}

extension Texts {
    /// Picks a text.
    public func callAsFunction(_ nb: @autoclosure () -> String, _ en: @autoclosure () -> String) -> String {
        language == .nb ? nb() : en()
    }

    /// A number of things: `1 minutt`, `2 minutter`.
    public func count(_ number: Int, _ nb: (one: String, many: String), _ en: (one: String, many: String)) -> String {
        let words = language == .nb ? nb : en
        return "\(number) \(abs(number) == 1 ? words.one : words.many)"
    }
}
