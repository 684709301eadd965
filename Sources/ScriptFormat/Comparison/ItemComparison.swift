import Facilitation

/// What changed in an item.
public struct ItemComparison: Equatable, Sendable {
    /// The item as it was.
    public let old: Item
    /// The item as it is.
    public let new: Item
    /// Whether it stands in another phase, or in another order.
    public let isMoved: Bool

    /// Whether nothing has changed but perhaps the number.
    public var isEmpty: Bool {
        var numbered = old
        numbered.id = new.id
        numbered.prompts = zip(old.prompts.indices, old.prompts).map { index, prompt in
            Prompt(id: "\(new.id).\(index + 1)", form: prompt.form, text: prompt.text)
        }
        return !isMoved && numbered == new
    }

    /// The prompts: added, removed, reworded.
    public var prompts: ListComparison { ListComparison(old.prompts.map(\.text), new.prompts.map(\.text)) }

    init(_ old: Item, _ new: Item, isMoved: Bool) {
        self.old = old
        self.new = new
        self.isMoved = isMoved
    }
}
