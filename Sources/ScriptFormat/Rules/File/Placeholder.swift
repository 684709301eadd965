import Facilitation
import Languages

/// Something that was to be written later.
struct Placeholder: Fault {
    let written: String

    static let rule = Rule(
        "placeholder", .warning, in: .item,
        nb: .init(
            "TODO, TBD, FIXME og XXX står der noe skulle skrives senere. Gruppa skal ikke møte dem.",
            wrong: "Spørsmål: TODO finn et godt spørsmål", right: "Spørsmål: Hva venter du deg?"),
        en: .init(
            "TODO, TBD, FIXME and XXX stand where something was to be written later. The group should not meet them.",
            wrong: "Question: TODO find a good question", right: "Question: What do you expect?"))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording("Her står «\(written)»: noe er ikke skrevet ferdig.", help: "Skriv det ferdig, eller ta det bort.")
        default: Wording("“\(written)” stands here: something is not finished.", help: "Finish it, or take it away.")
        }
    }
}
