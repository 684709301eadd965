import Facilitation
import Languages

/// A label that nothing follows.
struct LabelWithoutValue: Fault {
    let label: String

    static let rule = Rule(
        "label-without-value", .warning, in: .item,
        nb: .init(
            "Etter en etikett står en tekst, på samme linje eller som en liste rett under.", wrong: "Utstyr:",
            right: "Utstyr: ark og penner"),
        en: .init(
            "After a label stands a text, on the same line or as a list right under it.", wrong: "Materials:",
            right: "Materials: paper and pens"))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "Etter «\(label)» står det ingenting.",
                help: "Skriv noe etter kolonet eller på linja rett under, eller ta etiketten bort.",
                example: "\(label): …")
        default:
            Wording(
                "Nothing stands after “\(label)”.",
                help: "Write something after the colon or on the line right under it, or take the label away.",
                example: "\(label): …")
        }
    }
}
