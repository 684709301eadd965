/// The sections of a tool or a method.
enum ToolSection: String, Sendable, CaseIterable {
    case whenToUse = "when-to-use"
    case steps, questions, cautions, worksheet, sources

    /// The spellings of the headings.
    static let words = Vocabulary<ToolSection>("section")
}
