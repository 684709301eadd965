import Facilitation
import Languages

/// A label that is nearly a known one.
struct MisspeltLabel: Fault {
    let written: String
    let nearest: String

    static let rule = Rule(
        "misspelt-label", .warning, in: .item,
        nb: .init(
            """
            Et kjent ord med kolon først på en linje er en etikett, som «Leder:» eller «Spørsmål:». Et ord som \
            nesten er kjent, er som regel en skrivefeil, og noen ord er andre navn på det samme, som «Materiell:».
            """,
            wrong: "Spørsmpl: Hva venter du deg?", right: "Spørsmål: Hva venter du deg?"),
        en: .init(
            """
            A known word with a colon at the beginning of a line is a label, such as “Lead:” or “Questions:”. A word \
            that is nearly known is usually a slip, and some words are other names for the same, such as “Homework:”.
            """,
            wrong: "Qestion: What do you expect?", right: "Question: What do you expect?"))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "Etiketten «\(written)» er lest som «\(nearest)».", help: "Skriv «\(nearest)».",
                example: "\(nearest): …")
        default:
            Wording(
                "The label “\(written)” is read as “\(nearest)”.", help: "Write “\(nearest)”.", example: "\(nearest): …"
            )
        }
    }
}
