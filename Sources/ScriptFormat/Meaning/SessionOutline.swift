/// A session as its author wrote it: phases, items and what stands in them, each with its place.
///
/// This is what rules look at.
struct SessionOutline: Sendable {
    /// The phases.
    var phases: [PhaseOutline] = []

    /// All items.
    var items: [ItemOutline] { phases.flatMap(\.items) }

    /// Whether a toolbox has every tool and method that is named.
    func hasOnlyNames(of toolbox: KnownToolbox, in text: UncommentedText) -> Bool {
        items.lazy.flatMap(\.values).allSatisfy { value in
            guard let names = value.label.shelf.map(toolbox.names) else { return true }
            return PartReader.parts(of: value.text, in: text).allSatisfy {
                names.id(for: Reference.name(in: text.words($0))) != nil
            }
        }
    }
}

/// A phase and its place.
struct PhaseOutline {
    /// The heading; `nil` for the phase that is supplied where items come before any.
    var heading: HeadingReading?
    /// What stands before the first item.
    var parts: [OutlinePart] = []
    /// The items.
    var items: [ItemOutline] = []
}

/// An item and its place.
struct ItemOutline {
    /// The heading.
    var heading: HeadingReading
    /// What stands in it, in the order of the text.
    var parts: [OutlinePart] = []

    /// Prose, list items that belong to no label, and cells of tables.
    var text: [TextSyntax] { parts.flatMap(\.texts) }
    /// The values of the labels, one for each list item.
    var values: [LabelValue] {
        parts.flatMap { if case .label(let values) = $0 { values } else { [LabelValue]() } }
    }

    /// One value of a label.
    struct LabelValue {
        /// The label.
        let label: Label
        /// The value.
        let text: TextSyntax
        /// Whether it is an item of a list.
        let isListed: Bool
    }
}

/// A part of what stands under a heading, and its place.
enum OutlinePart {
    case paragraph(TextSyntax)
    case list(ListSyntax)
    case table(TableSyntax)
    /// A fenced code block.
    case code(TextSyntax)
    /// A label and its values, at least one.
    case label([ItemOutline.LabelValue])

    /// The prose in it; none of a label's values.
    var texts: [TextSyntax] {
        switch self {
        case .paragraph(let text), .code(let text): [text]
        case .list(let list): list.items.map(\.text)
        case .table(let table): table.rows.flatMap(\.self).filter { !$0.isEmpty }.map { TextSyntax(lines: [$0]) }
        case .label: []
        }
    }
}
