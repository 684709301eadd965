import Facilitation
import Languages

/// More than ninety minutes without a break.
struct LongWithoutBreak: ScriptRule {
    let title: String
    let minutes: Int

    /// How long a group sits at the most; the whole main part of a session is this long (handbook, chapter 6).
    static let limit = 90

    static let rule = Rule(
        "long-without-break", .warning, in: .session,
        nb: .init(
            """
            Ingen skal sitte mer enn 90 minutter uten pause, heller ikke over to faser. Tidene telles fra starten, \
            eller fra forrige punkt som er merket pause.
            """,
            wrong: """
                # Oppstart (30 min)

                ## Velkommen (30 min)

                # Hoveddel (75 min)

                ## Historien (75 min)
                """,
            right: """
                # Oppstart (30 min)

                ## Velkommen (30 min)

                # Hoveddel (85 min)

                ## Pause (10 min, pause)

                ## Historien (75 min)
                """),
        en: .init(
            """
            Nobody should sit for more than 90 minutes without a break, not across two phases either. The times are \
            counted from the start, or from the last item that is marked as a break.
            """,
            wrong: """
                # Opening (30 min)

                ## Welcome (30 min)

                # Main part (75 min)

                ## The story (75 min)
                """,
            right: """
                # Opening (30 min)

                ## Welcome (30 min)

                # Main part (85 min)

                ## Break (10 min, break)

                ## The story (75 min)
                """))

    static func check(_ session: PlannedSession, _ report: inout Report) {
        var minutes = 0
        for (item, outline) in session.items {
            if UnmarkedBreak.isBreak(item) {
                minutes = 0
                continue
            }
            let before = minutes
            minutes += item.duration.planned
            // Told once for each stretch, where it becomes too long.
            if minutes > limit, before <= limit {
                report.add(LongWithoutBreak(title: item.title, minutes: minutes), at: outline.heading.titleRange)
            }
        }
    }

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "Når «\(title)» er ferdig, har gruppa sittet \(minutes) min uten pause.",
                help: "Legg inn en pause før det har gått \(Self.limit) min.", example: "## Pause (10 min, pause)")
        default:
            Wording(
                "When “\(title)” is over, the group has sat for \(minutes) min without a break.",
                help: "Put in a break before \(Self.limit) min have gone.", example: "## Break (10 min, break)")
        }
    }
}
