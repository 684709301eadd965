/// What stands around the typed line.
public struct Prompt: Sendable, Equatable {
    /// What stands before the typed line, on the same row, with its own space at the end.
    public var text: StyledText
    /// What stands at the right edge of the window, when there is room for it beside the typed line.
    public var edge: StyledText

    /// A prompt; the right edge is empty unless something is given.
    public init(_ text: StyledText, edge: StyledText = StyledText()) {
        self.text = text
        self.edge = edge
    }
}
