/// How an outline is drawn. Few weights, so that all sheets look like one family.
enum Ink: Sendable {
    /// The main outline of a drawing.
    case outline
    /// Frames and inner lines.
    case fine
    /// Lines to write on.
    case rule
    /// Lines that only hint.
    case dashed
    /// No line; the ground alone.
    case none

    var attributes: KeyValuePairs<String, String?> {
        switch self {
        case .outline: ["stroke": PrintStyle.ink, "stroke-width": "1.7"]
        case .fine: ["stroke": PrintStyle.softInk, "stroke-width": "0.9"]
        case .rule: ["stroke": PrintStyle.rule, "stroke-width": "0.6"]
        case .dashed: ["stroke": PrintStyle.softInk, "stroke-width": "0.9", "stroke-dasharray": "3 4"]
        case .none: [:]
        }
    }
}

/// What an outline is filled with.
enum Ground: String, Sendable {
    case none = "none"
    case paper = "#ffffff"
    /// A breath of grey, to write on.
    case light = "#f4f4f4"
    /// A grey that shows which shapes belong together.
    case tint = "#e8e8e8"
    /// The darkest ground that a pencil still shows on.
    case shade = "#d9d9d9"
}
