import Facilitation
import Languages

/// A name in the front matter that treff does not know.
struct UnknownKey: Fault {
    let written: String
    let nearest: String?

    static let rule = Rule(
        "unknown-key", .warning, in: .frontMatter,
        nb: .init(
            """
            I en samling heter opplysningene kurs, samling, tittel, språk, mål, forberedelse og unntak. Andre navn \
            blir ikke lest.
            """,
            wrong: "forberedelser: Les håndboka", right: "forberedelse: Les håndboka"),
        en: .init(
            """
            In a session the facts are called course, session, title, language, aims, preparation and exceptions. \
            Others are not read.
            """,
            wrong: "preparations: Read the handbook", right: "preparation: Read the handbook"))

    func wording(_ language: Language) -> Wording {
        let isLabel = nearest == nil && Label.words.meaning(of: written) != nil
        return switch language {
        case .nb where isLabel:
            Wording(
                "«\(written)» hører til i et punkt, ikke her.", help: "Flytt linja under punktet (##) som den gjelder."
            )
        case _ where isLabel:
            Wording(
                "“\(written)” belongs in an item, not here.",
                help: "Move the line under the item (##) that it concerns.")
        case .nb:
            Wording(
                "«\(written)» er ikke et navn som treff kjenner.",
                help: nearest.map { "Mente du «\($0)»?" } ?? "Rett navnet, eller ta linja bort.",
                example: nearest.map { "\($0): …" })
        default:
            Wording(
                "“\(written)” is not a name that treff knows.",
                help: nearest.map { "Did you mean “\($0)”?" } ?? "Change the name, or take the line away.",
                example: nearest.map { "\($0): …" })
        }
    }
}
