/// A label, its value and the list under it.
public struct LabelSyntax: Equatable, Sendable {
    /// What the label says.
    public var label: Label
    /// The label's word, without emphasis and colon.
    public var word: Range<Int>
    /// How the label was recognised.
    public var form: Form
    /// The text after the colon and on the lines under it.
    public var value: TextSyntax?
    /// The list under it.
    public var list: ListSyntax?
    /// Where prose begins that stands right under it, without a blank line between; only under labels with names.
    public var proseUnder: Range<Int>?

    /// From the label's word to the end of its value.
    public var range: Range<Int> {
        let end = max(word.upperBound, value?.range.upperBound ?? 0, list?.range.upperBound ?? 0)
        return word.lowerBound..<end
    }

    /// How a line came to be read as a label.
    public enum Form: Equatable, Sendable {
        /// As the format says.
        case exact
        /// Nearly a known label; the known one's spelling.
        case near(String)
        /// A known label with a dash, or with nothing but a list under it; the range is where the colon should be.
        case missingColon(Range<Int>)
        /// A known label with two colons; the range is the second one's.
        case extraColon(Range<Int>)
        /// A known label that stands as a heading; the range is the heading's.
        case heading(Range<Int>)
        /// A known label that stands in a list item; the range is the bullet's. It is alone where nothing below it in the list
        /// would come under it without its bullet.
        case inList(Range<Int>, isAlone: Bool)
        /// A known label on the line of another; the range is the blank before it.
        case inLine(Range<Int>)
    }
}
