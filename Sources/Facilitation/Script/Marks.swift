/// How an item may be treated.
public struct Marks: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// May be left out.
    public static let optional = Marks(rawValue: 1)
    /// Never shortened.
    public static let fixed = Marks(rawValue: 2)
    /// A planned break.
    public static let pause = Marks(rawValue: 4)
    /// No notices while it goes on, such as a sharing round.
    public static let quiet = Marks(rawValue: 8)
}
