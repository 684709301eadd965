/// The texts of a worksheet; the drawing belongs to `Reports`.
public struct WorksheetText: Equatable, Sendable {
    /// How to fill it in, a paragraph each.
    public var instructions: [String]
    /// The labels of the drawing, in the order that it uses them.
    public var labels: [String]

    /// Creates the texts.
    public init(instructions: [String] = [], labels: [String] = []) {
        self.instructions = instructions
        self.labels = labels
    }
}
