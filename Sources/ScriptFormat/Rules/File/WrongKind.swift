import Facilitation
import Languages

/// A document of another kind than the one that was asked for.
struct WrongKind: Fault {
    let found: DocumentKind
    let expected: DocumentKind

    static let rule = Rule(
        "wrong-kind", .error, in: .none,
        nb: .init(
            """
            Opplysningene øverst sier hva slags dokument det er: «verktøy», «metode», «samlinger» (et kurs) eller en \
            samling.
            """,
            wrong: "", right: ""),
        en: .init(
            """
            The facts at the top say what kind of document it is: “tool”, “method”, “sessions” (a course) or a \
            session.
            """,
            wrong: "", right: ""))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "Dette er \(found.nb), ikke \(expected.nb).",
                help: "Velg en annen fil, eller rett opplysningene øverst.")
        default:
            Wording(
                "This is \(found.en), not \(expected.en).", help: "Choose another file, or change the facts at the top."
            )
        }
    }
}
