import Facilitation

extension Marks {
    /// The spellings of the marks.
    static let words = Vocabulary<Marks>([
        .init(.optional, nb: ["valgfri"], en: ["optional"]),
        .init(.fixed, nb: ["fast"], en: ["fixed"]),
        .init(.pause, nb: ["pause"], en: ["break"]),
        .init(.quiet, nb: ["stille"], en: ["quiet"]),
    ])
}
