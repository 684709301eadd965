import Facilitation
import Languages

/// A mark on a phase, where it has no meaning.
struct MarkOnPhase: Fault {
    let written: String

    static let rule = Rule(
        "mark-on-phase", .warning, in: .session,
        nb: .init(
            "Merkene hører til punkter. På en fase har de ingen virkning.",
            wrong: "# Oppstart (5 min, fast)\n\n## Velkommen (5 min)",
            right: "# Oppstart (5 min)\n\n## Velkommen (5 min, fast)"),
        en: .init(
            "Marks belong to items. On a phase they have no effect.",
            wrong: "# Opening (5 min, fixed)\n\n## Welcome (5 min)",
            right: "# Opening (5 min)\n\n## Welcome (5 min, fixed)"))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording("Merket «\(written)» har ingen virkning på en fase.", help: "Sett det på punktene det gjelder.")
        default:
            Wording("The mark “\(written)” has no effect on a phase.", help: "Put it on the items that it concerns.")
        }
    }
}
