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
    /// Prose before the first item.
    var text: [TextSyntax] = []
    /// The items.
    var items: [ItemOutline] = []
}

/// An item and its place.
struct ItemOutline {
    /// The heading.
    var heading: HeadingReading
    /// Prose, and list items that belong to no label.
    var text: [TextSyntax] = []
    /// The values of the labels, one for each list item, in order.
    var values: [LabelValue] = []

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
