import Facilitation
import Languages

/// A language that treff has no words in.
struct UnknownLanguage: Fault {
    let written: String

    static let rule = Rule(
        "unknown-language", .error, in: .frontMatter,
        nb: .init(
            "Språket er nb (bokmål) eller en (engelsk). Står det ikke noe, er det bokmål.", wrong: "språk: svensk",
            right: "språk: nb"),
        en: .init(
            "The language is nb (Norwegian bokmål) or en (English). Where nothing stands, it is bokmål.",
            wrong: "language: Swedish", right: "language: en"))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb: Wording("Språket «\(written)» er ukjent.", help: "Skriv nb eller en.", example: "språk: nb")
        default: Wording("The language “\(written)” is unknown.", help: "Write nb or en.", example: "language: en")
        }
    }
}
