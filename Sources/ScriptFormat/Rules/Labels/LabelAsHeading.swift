import Facilitation
import Languages

/// A label that stands as a heading.
struct LabelAsHeading: Fault {
    let label: String

    static let rule = Rule(
        "label-as-heading", .warning, in: .item,
        nb: .init(
            "Overskrifter er for faser og punkter. En etikett er en vanlig linje som slutter med kolon.",
            wrong: "### To og to\n\n- Hva venter du deg?", right: "To og to:\n\n- Hva venter du deg?"),
        en: .init(
            "Headings are for phases and items. A label is an ordinary line that ends with a colon.",
            wrong: "### Pairs\n\n- What do you expect?", right: "Pairs:\n\n- What do you expect?"))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "Etiketten «\(label)» står som en overskrift.", help: "Skriv den med kolon, uten #.",
                example: "\(label):")
        default:
            Wording(
                "The label “\(label)” stands as a heading.", help: "Write it with a colon, without #.",
                example: "\(label):")
        }
    }
}
