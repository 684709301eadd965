import Facilitation
import Languages

/// A purpose that treff does not know.
struct UnknownPurpose: Fault {
    let written: String
    let nearest: String?

    static let rule = Rule(
        "unknown-purpose", .warning, in: .toolFrontMatter,
        nb: .init(
            "Verktøy finnes fram etter formål: bli kjent, utforske, balanse, tanker og følelser, samspill og endring.",
            wrong: "formål: samspil", right: "formål: samspill"),
        en: .init(
            """
            Tools are found by purpose: getting acquainted, explore, balance, thoughts and feelings, interplay and \
            change.
            """,
            wrong: "purpose: interply", right: "purpose: interplay"))

    func wording(_ language: Language) -> Wording {
        let list = Tool.Purpose.words.list(in: language).joined(separator: ", ")
        return switch language {
        case .nb:
            Wording(
                "Formålet «\(written)» er ukjent.", help: nearest.map { "Mente du «\($0)»?" } ?? "Formålene er \(list)."
            )
        default:
            Wording(
                "The purpose “\(written)” is unknown.",
                help: nearest.map { "Did you mean “\($0)”?" } ?? "The purposes are \(list).")
        }
    }
}
