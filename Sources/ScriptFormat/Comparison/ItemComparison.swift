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
        numbered.number(as: new.id)
        return !isMoved && numbered == new
    }

    init(_ old: Item, _ new: Item, isMoved: Bool) {
        self.old = old
        self.new = new
        self.isMoved = isMoved
    }
}
