import Facilitation

/// A label without its colon, or with two.
struct LabelColon: Fault {
    let label: String
    let isMissing: Bool

    static let rule = Rule(
        "label-colon", .warning, in: .item,
        nb: .init(
            "Etter en etikett står ett kolon.", wrong: "To og to\n- Hva venter du deg?",
            right: "To og to:\n- Hva venter du deg?"),
        en: .init(
            "After a label stands one colon.", wrong: "Pairs\n- What do you expect?",
            right: "Pairs:\n- What do you expect?"))

    func wording(_ language: Language) -> Wording {
        switch (language, isMissing) {
        case (.nb, true): Wording("Kolonet etter «\(label)» mangler.", help: "Sett inn et kolon.", example: "\(label):")
        case (.en, true):
            Wording("The colon after “\(label)” is missing.", help: "Put in a colon.", example: "\(label):")
        case (.nb, false): Wording("Her er et kolon for mye.", help: "Ta bort det ene kolonet.", example: "\(label): …")
        case (.en, false):
            Wording("There is one colon too many here.", help: "Take one colon away.", example: "\(label): …")
        }
    }
}
