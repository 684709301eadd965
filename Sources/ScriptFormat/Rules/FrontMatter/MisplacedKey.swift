import Facilitation
import Languages

/// A name in the front matter that belongs to another kind of document.
struct MisplacedKey: Fault {
    let written: String
    let kind: DocumentKind

    static let rule = Rule(
        "misplaced-key", .warning, in: .frontMatter,
        nb: .init(
            "Hver slags dokument har sine opplysninger. De som hører til en annen slags dokument, blir ikke lest.",
            wrong: "formål: Trygg start", right: "mål: Trygg start"),
        en: .init(
            "Each kind of document has its own facts. Those that belong to another kind of document are not read.",
            wrong: "purpose: A safe start", right: "aims: A safe start"))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "«\(written)» har ingen betydning i \(kind.nb).",
                help: "Ta linja bort, eller flytt den til riktig dokument.")
        default:
            Wording(
                "“\(written)” has no meaning in \(kind.en).",
                help: "Take the line away, or move it to the right document.")
        }
    }
}
