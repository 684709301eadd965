/// The sections of a tool or a method.
enum ToolSection: Sendable, CaseIterable {
    case whenToUse, steps, questions, cautions, worksheet, sources

    /// The spellings of the headings.
    static let words = Vocabulary<ToolSection>([
        .init(.whenToUse, nb: ["Når passer det"], en: ["When to use it"]),
        .init(.steps, nb: ["Steg"], en: ["Steps"]),
        .init(.questions, nb: ["Spør etterpå"], en: ["Ask afterwards"]),
        .init(.cautions, nb: ["Vær obs på"], en: ["Watch for"]),
        .init(.worksheet, nb: ["Ark"], en: ["Worksheet"]),
        .init(.sources, nb: ["Kilder"], en: ["Sources"]),
    ])
}
