import Facilitation
import Languages

/// A use of YAML that a front matter has no need of.
struct YAMLFeature: Fault {
    let kind: Kind

    enum Kind {
        case anchor, alias, tag, nesting
    }

    static let rule = Rule(
        "front-matter-feature", .error, in: .frontMatter,
        nb: .init(
            """
            Etter et navn står en tekst eller en liste av tekster. Merker (&), henvisninger (*), typer (!) og lister \
            i lister brukes ikke.
            """,
            wrong: "mål: &felles Trygg start", right: "mål: Trygg start"),
        en: .init(
            """
            After a name stands a text or a list of texts. Anchors (&), aliases (*), types (!) and lists in lists \
            are not used.
            """,
            wrong: "aims: &common A safe start", right: "aims: A safe start"))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "\(message(.nb)) brukes ikke i opplysningene øverst.",
                help: "Skriv teksten rett fram, eller sett den i anførselstegn.")
        default:
            Wording(
                "\(message(.en)) are not used in the facts at the top.",
                help: "Write the text plainly, or put it in quotation marks.")
        }
    }

    private func message(_ language: Language) -> String {
        switch (kind, language) {
        case (.anchor, .nb): "Merker med &"
        case (.anchor, _): "Anchors (&)"
        case (.alias, .nb): "Henvisninger med *"
        case (.alias, _): "Aliases (*)"
        case (.tag, .nb): "Typer med !"
        case (.tag, _): "Types (!)"
        case (.nesting, .nb): "Lister i lister"
        case (.nesting, _): "Lists in lists"
        }
    }
}
