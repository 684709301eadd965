import Facilitation
import Languages

/// A line that is longer than any paragraph.
struct LongLine: Fault {
    static let rule = Rule(
        "long-line", .warning, in: .none,
        nb: .init(
            "En linje på mer enn 5000 tegn er som regel et sted der linjeskiftene er blitt borte.", wrong: "", right: ""
        ),
        en: .init(
            "A line of more than 5,000 characters is usually a place where line breaks have been lost.", wrong: "",
            right: ""))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "Linja er svært lang.", help: "Del teksten i avsnitt, og se etter at ingen linjeskift er blitt borte.")
        default:
            Wording(
                "The line is very long.", help: "Divide the text into paragraphs, and see that no line breaks are lost."
            )
        }
    }
}
