/// How a piece of text is set.
struct TextStyle: Equatable, Sendable {
    /// The size in points.
    var size: Double
    /// Whether it is set in bold.
    var isBold = false
    /// Whether it is read second, and set in the softer ink.
    var isSoft = false

    /// From the top of a line to the top of the next.
    var lineHeight: Double { size * 1.28 }

    /// A title of a sheet.
    static let title = TextStyle(size: 24, isBold: true)
    /// Running text: instructions.
    static let body = TextStyle(size: 11.5)
    /// The name of a field or a part of a drawing.
    static let label = TextStyle(size: 11.5, isBold: true)
    /// What goes with a label.
    static let detail = TextStyle(size: 11, isSoft: true)
}
