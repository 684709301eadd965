import Facilitation
import Languages

/// An exception that does not say why.
struct ExceptionWithoutReason: Fault {
    let code: String

    static let rule = Rule(
        "exception-reason", .note, in: .frontMatter,
        nb: .init(
            "Et unntak sier hvorfor funnet godtas, så den neste som leser skriptet, forstår det.",
            wrong: "unntak:\n  - phase-sum", right: "unntak:\n  - phase-sum: Vi holder av litt luft"),
        en: .init(
            "An exception says why the finding is accepted, so that the next reader of the script understands.",
            wrong: "exceptions:\n  - phase-sum", right: "exceptions:\n  - phase-sum: We keep some slack"))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "Unntaket for \(code) sier ikke hvorfor.", help: "Skriv grunnen etter et kolon.",
                example: "\(code): Vi holder av litt luft")
        default:
            Wording(
                "The exception for \(code) does not say why.", help: "Write the reason after a colon.",
                example: "\(code): We keep some slack")
        }
    }
}
