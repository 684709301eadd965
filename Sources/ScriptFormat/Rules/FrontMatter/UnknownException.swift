import Facilitation
import Languages

/// An exception for a finding that does not exist.
struct UnknownException: Fault {
    let written: String
    let nearest: String?

    static let rule = Rule(
        "unknown-exception", .warning, in: .frontMatter,
        nb: .init(
            "Under «unntak» står koden til et funn og hvorfor det godtas her.",
            wrong: "unntak:\n  - phase-sun: Vi holder av litt luft",
            right: "unntak:\n  - phase-sum: Vi holder av litt luft"),
        en: .init(
            "Under “exceptions” stands the code of a finding and why it is accepted here.",
            wrong: "exceptions:\n  - phase-sun: We keep some slack",
            right: "exceptions:\n  - phase-sum: We keep some slack"))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "Det finnes ikke noe funn med koden «\(written)».",
                help: nearest.map { "Mente du «\($0)»?" } ?? "Koden står sist i hvert funn.")
        default:
            Wording(
                "There is no finding with the code “\(written)”.",
                help: nearest.map { "Did you mean “\($0)”?" } ?? "The code is the last of each finding.")
        }
    }
}
