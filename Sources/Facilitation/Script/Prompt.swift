/// Something to ask or give the group during an item.
public struct Prompt: Equatable, Sendable {
    /// Item and position, from 1: `"1.2.1"`.
    public var id: String
    /// The form of work that it is meant for.
    public var form: Form
    /// The words.
    public var text: String

    public init(id: String, form: Form, text: String) {
        self.id = id
        self.form = form
        self.text = text
    }

    /// A form of work; the raw value is the record's name for it.
    public enum Form: String, Sendable, CaseIterable {
        /// A question to the whole group.
        case question
        /// Talk two and two.
        case pairs
        /// Talk in small groups.
        case group
        /// Individual reflection.
        case reflection
    }
}
