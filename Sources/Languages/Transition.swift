extension Language {
    /// A language that the program speaks, by its tag or that of one near it.
    public init?(spoken tag: String) {
        guard let language = Language(tag: tag), language.isSpoken || language.nearestSpoken != .en else { return nil }
        self = language.nearestSpoken
    }
}
