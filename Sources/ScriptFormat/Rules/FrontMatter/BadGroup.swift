import Facilitation
import Languages

/// A group size that is not understood.
struct BadGroup: Fault {
    let written: String

    static let rule = Rule(
        "bad-group", .error, in: .course,
        nb: .init(
            "Størrelsen på gruppa er et antall, eller det minste og det største antallet.", wrong: "gruppe: noen få",
            right: "gruppe: 6–12"),
        en: .init(
            "The size of the group is a number, or the smallest and the largest.", wrong: "group: a few",
            right: "group: 6–12"))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "«\(written)» er ikke en gruppestørrelse.", help: "Skriv det minste og det største antallet.",
                example: "gruppe: 6–12")
        default:
            Wording(
                "“\(written)” is not a group size.", help: "Write the smallest and the largest number.",
                example: "group: 6–12")
        }
    }
}
