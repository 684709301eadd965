import Facilitation
import Languages

/// A label with a bullet before it.
struct LabelInList: Fault {
    let label: String

    static let rule = Rule(
        "label-in-list", .warning, in: .item,
        nb: .init(
            "En etikett står først på linja. Strek foran brukes om det som står under etiketten.",
            wrong: "- Leder: gruppeleder", right: "Leder: gruppeleder"),
        en: .init(
            "A label stands first on its line. A bullet is for what stands under the label.",
            wrong: "- Lead: group leader", right: "Lead: group leader"))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording("Etiketten «\(label)» står i en liste.", help: "Ta bort streken foran.", example: "\(label): …")
        default:
            Wording("The label “\(label)” stands in a list.", help: "Take the bullet away.", example: "\(label): …")
        }
    }
}
