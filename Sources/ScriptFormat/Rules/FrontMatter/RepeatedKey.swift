import Facilitation
import Languages

/// A name that stands twice in the front matter.
struct RepeatedKey: Fault {
    let written: String

    static let rule = Rule(
        "repeated-key", .warning, in: .frontMatter,
        nb: .init(
            "Hvert navn øverst står én gang. Flere tekster til samme navn skrives som en liste.",
            wrong: "mål: Trygg start\nmål: Bli kjent", right: "mål:\n  - Trygg start\n  - Bli kjent"),
        en: .init(
            "Each name at the top stands once. Several texts for the same name are written as a list.",
            wrong: "aims: A safe start\naims: Get acquainted", right: "aims:\n  - A safe start\n  - Get acquainted"))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "«\(written)» står to ganger. Bare den første blir lest.",
                help: "Slå dem sammen til en liste, eller ta den ene bort.")
        default:
            Wording(
                "“\(written)” stands twice. Only the first is read.", help: "Make one list of them, or take one away.")
        }
    }
}
