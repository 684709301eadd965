import Facilitation
import Languages

/// Front matter that is longer than it could need to be.
struct FrontMatterTooLong: Fault {
    static let rule = Rule(
        "front-matter-too-long", .error, in: .none,
        nb: .init(
            "Opplysningene øverst kan være på inntil 32 kB. Det som er lengre, blir ikke lest.", wrong: "", right: ""),
        en: .init("The facts at the top can be up to 32 kB. What is longer is not read.", wrong: "", right: ""))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "Opplysningene øverst er for lange til å leses.",
                help: "Flytt teksten ned i skriptet, eller kort den ned.")
        default:
            Wording(
                "The facts at the top are too long to be read.",
                help: "Move the text down into the script, or shorten it.")
        }
    }
}
