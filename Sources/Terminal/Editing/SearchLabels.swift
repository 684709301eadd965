/// What stands before the pattern of a search through the history, in the reader's language.
public struct SearchLabels: Sendable, Equatable {
    /// While the pattern is found, as in "search: ".
    public var searching: StyledText
    /// When it is not, as in "not found: ".
    public var failing: StyledText

    /// Two labels, each with its own space at the end.
    public init(searching: StyledText, failing: StyledText) {
        self.searching = searching
        self.failing = failing
    }
}
