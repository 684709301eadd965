import Facilitation
import Languages

/// A phase whose items do not add up to its time.
struct PhaseSum: SessionRule {
    let title: String
    let planned: Int
    let sum: Int

    static let rule = Rule(
        "phase-sum", .warning, in: .session,
        nb: .init(
            """
            Tidene til punktene skal bli til sammen det som er satt av til fasen. Valgfrie punkter kan regnes med \
            eller ikke. Er en av tidene skrevet på en annen måte enn vanlig, ser regelen på summen når den er rettet.
            """,
            wrong: "# Oppstart (30 min)\n\n## Velkommen (5 min)\n\n## Bli kjent (20 min)",
            right: "# Oppstart (30 min)\n\n## Velkommen (10 min)\n\n## Bli kjent (20 min)"),
        en: .init(
            """
            The times of the items should add up to what is set aside for the phase. Optional items may count or not. \
            Where one of the times is written in another way than usual, the rule looks at the sum when that is mended.
            """,
            wrong: "# Opening (30 min)\n\n## Welcome (5 min)\n\n## Getting acquainted (20 min)",
            right: "# Opening (30 min)\n\n## Welcome (10 min)\n\n## Getting acquainted (20 min)"))

    static func check(_ session: CheckedSession, _ report: inout Report) {
        for (phase, outline) in zip(session.script.phases, session.outline.phases) {
            guard let heading = outline.heading, let planned = heading.duration?.planned,
                let place = heading.durationRange, !outline.items.isEmpty,
                ([heading] + outline.items.map(\.heading)).allSatisfy({ $0.duration != nil && !$0.isInDoubt })
            else { continue }
            let sum = phase.items.reduce(0) { $0 + $1.duration.planned }
            let optional = phase.items.filter { $0.marks.contains(.optional) }.reduce(0) { $0 + $1.duration.planned }
            if !(sum - optional...sum).contains(planned) {
                report.add(PhaseSum(title: phase.title, planned: planned, sum: sum), at: place)
            }
        }
    }

    func wording(_ language: Language) -> Wording {
        let gap = abs(planned - sum)
        return switch language {
        case .nb:
            Wording(
                "«\(title)» er satt til \(planned) min, og punktene er til sammen \(sum) min.",
                help:
                    "\(planned > sum ? "Legg til" : "Ta bort") \(gap) min i punktene, eller sett fasen til \(sum) min.")
        default:
            Wording(
                "“\(title)” is set to \(planned) min, and its items add up to \(sum) min.",
                help: planned > sum
                    ? "Add \(gap) min to the items, or set the phase to \(sum) min."
                    : "Take \(gap) min from the items, or set the phase to \(sum) min.")
        }
    }
}
