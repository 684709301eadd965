import Facilitation
import Languages

/// A plan that is longer than the time that is set aside when everything in it is done.
struct RoomTime: ScriptRule {
    let least: Int
    let whole: Int
    let setAside: Int

    static let rule = Rule(
        "room-time", .note, in: .session,
        nb: .init(
            """
            Den hele planen har med alle valgfrie punkter. Den minste er uten dem, og med den korteste tida for \
            resten. Når den hele er lengre enn tida dere har rommet, må noe ut, og det er best å ha bestemt hva.
            """,
            wrong: "# Oppstart (20 min)\n\n## Velkommen (20 min)\n\n## Lek (5 min, valgfri)",
            right: "# Oppstart (20 min)\n\n## Velkommen (15 min)\n\n## Lek (5 min, valgfri)"),
        en: .init(
            """
            The whole plan has all its optional items. The least one is without them, and with the shortest time for \
            the rest. When the whole is longer than you have the room, something must go, and it is best to have \
            decided what.
            """,
            wrong: "# Opening (20 min)\n\n## Welcome (20 min)\n\n## A game (5 min, optional)",
            right: "# Opening (20 min)\n\n## Welcome (15 min)\n\n## A game (5 min, optional)"))

    static func check(_ session: PlannedSession, _ report: inout Report) {
        let required = session.script.items.filter { !$0.marks.contains(.optional) }
        let phases = session.script.phases.compactMap(\.duration?.planned)
        let setAside = phases.reduce(0, +)
        let whole = session.script.items.reduce(0) { $0 + $1.duration.planned }
        // A phase that does not add up is told by itself, and a sum with a part of it unknown says nothing.
        guard phases.count == session.phases.count, session.phases.allSatisfy(addsUp), whole > setAside,
            let place = session.outline.phases.first?.heading?.durationRange
        else { return }
        let least = required.reduce(0) { $0 + $1.duration.minimum }
        report.add(RoomTime(least: least, whole: whole, setAside: setAside), at: place)
    }

    /// Whether the items of a phase fill its time, with or without the optional ones.
    private static func addsUp(_ phase: Phase, _ outline: PhaseOutline) -> Bool {
        let fill = PhaseFill(phase)
        return outline.items.allSatisfy { $0.heading.duration != nil } && fill.fits(phase.minutes)
    }

    func wording(_ language: Language) -> Wording {
        let over = whole - setAside
        return switch language {
        case .nb:
            Wording(
                "Minste plan \(least) min, hel plan \(whole), satt av \(setAside).",
                help: "Bestem på forhånd hvilke \(over) min som kan utgå, eller kort ned.")
        default:
            Wording(
                "Least plan \(least) min, whole plan \(whole), set aside \(setAside).",
                help: "Decide beforehand which \(over) min can be left out, or shorten something.")
        }
    }
}
