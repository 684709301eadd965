import Facilitation

extension Tool.Purpose {
    /// The spellings of the purposes.
    static let words = Vocabulary<Tool.Purpose>([
        .init(.acquaintance, nb: ["bli kjent"], en: ["getting acquainted"]),
        .init(.explore, nb: ["utforske"], en: ["explore"]),
        .init(.balance, nb: ["balanse"], en: ["balance"]),
        .init(.feelings, nb: ["tanker og følelser"], en: ["thoughts and feelings"]),
        .init(.interplay, nb: ["samspill"], en: ["interplay"]),
        .init(.change, nb: ["endring"], en: ["change"]),
    ])
}
