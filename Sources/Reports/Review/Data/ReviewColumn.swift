/// A column of exported data: its stable name, what it holds, and how it is found.
public struct ReviewColumn: Sendable {
    /// The name, which never changes meaning.
    public let name: String
    /// What its cells are.
    public let kind: Kind
    /// What it tells, for the data dictionary.
    public let meaning: String
    /// Whether people wrote it themselves, so that it is left out unless asked for.
    public let isFreeText: Bool
    let value: @Sendable (ReviewRow) -> RowValue

    init(
        _ name: String, _ kind: Kind, _ meaning: String, isFreeText: Bool = false,
        value: @escaping @Sendable (ReviewRow) -> RowValue
    ) {
        self.name = name
        self.kind = kind
        self.meaning = meaning
        self.isFreeText = isFreeText
        self.value = value
    }

    /// What the cells of a column are.
    public enum Kind: String, Sendable {
        /// Characters.
        case text
        /// A whole number.
        case integer
        /// Seconds with up to three decimals.
        case seconds
        /// `true` or `false`.
        case boolean
        /// Several texts: an array in JSON, parted by `; ` in CSV.
        case list
        /// A date and a time of day with an offset (RFC 3339).
        case moment
    }
}
