/// What a piece of text is, so that the terminal can set it apart.
///
/// The codes are bold, dim and three of the eight basic colours: those follow the user's own palette, so that they can be
/// read on a light and on a dark background. Colour never carries a meaning alone; a word or a sign stands beside it.
public enum Style: Sendable, Equatable {
    /// Running text.
    case plain
    /// The name of a session, a phase or an item.
    case title
    /// What can be passed over: hints, paths, secondary figures.
    case dim
    /// What must be seen within a text.
    case strong
    /// Something that asks for attention.
    case warning
    /// Something that is as it should be.
    case good

    /// The parameters of the SGR code (ECMA-48, 8.3.117), or nil for running text.
    var parameters: String? {
        switch self {
        case .plain: nil
        case .title: "1"
        case .dim: "2"
        case .strong: "1"
        case .warning: "35"
        case .good: "32"
        }
    }
}
