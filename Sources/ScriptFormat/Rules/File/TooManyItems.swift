import Facilitation
import Languages

/// More items than a session can have.
struct TooManyItems: Fault {
    static let rule = Rule(
        "too-many-items", .error, in: .none,
        nb: .init("En samling kan ha inntil 500 punkter. De som kommer etter, blir ikke lest.", wrong: "", right: ""),
        en: .init("A session can have up to 500 items. Those that come after are not read.", wrong: "", right: ""))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording("Skriptet har mer enn 500 punkter. Resten er ikke lest.", help: "Del skriptet i flere samlinger.")
        default:
            Wording(
                "The script has more than 500 items. The rest is not read.",
                help: "Divide the script into several sessions.")
        }
    }
}
