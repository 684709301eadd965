import Facilitation
import Languages

/// A label on the line of another.
struct LabelInLine: Fault {
    let label: String

    static let rule = Rule(
        "label-in-line", .warning, in: .item,
        nb: .init(
            "Hver etikett har sin egen linje. Linjeskift går lett tapt når tekst limes inn.",
            wrong: "Leder: gruppeleder Utstyr: penner", right: "Leder: gruppeleder\nUtstyr: penner"),
        en: .init(
            "Each label has a line of its own. Line breaks are easily lost when text is pasted.",
            wrong: "Lead: group leader Materials: pens", right: "Lead: group leader\nMaterials: pens"))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "Etiketten «\(label)» står på linja til en annen.", help: "La den begynne på en ny linje.",
                example: "\(label): …")
        default:
            Wording(
                "The label “\(label)” stands on the line of another.", help: "Let it begin a new line.",
                example: "\(label): …")
        }
    }
}
