import Facilitation

/// A label without its colon.
struct LabelColon: Fault {
    let label: String

    static let rule = Rule(
        "label-colon", .warning, in: .item,
        nb: .init(
            "Etter en etikett står et kolon.", wrong: "To og to\n- Hva venter du deg?",
            right: "To og to:\n- Hva venter du deg?"),
        en: .init(
            "After a label stands a colon.", wrong: "Pairs\n- What do you expect?",
            right: "Pairs:\n- What do you expect?"))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb: Wording("Kolonet etter «\(label)» mangler.", help: "Sett inn et kolon.", example: "\(label):")
        case .en: Wording("The colon after “\(label)” is missing.", help: "Put in a colon.", example: "\(label):")
        }
    }
}
