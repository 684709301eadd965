import Facilitation
import Languages

/// A session in which no user representative leads anything.
struct NoUserRepresentative: CourseRule {
    static let rule = Rule(
        "no-user-representative", .warning, in: .series,
        nb: .init(
            """
            Fagpersoner og brukerrepresentanter leder side om side (håndboka, standard metode). I hver samling skal en \
            brukerrepresentant lede minst ett punkt. «Likeperson» og «erfaringskonsulent» regnes som det samme.
            """,
            wrong: "samling: 1\n\n# Oppstart (5 min)\n\n## Velkommen (5 min)\n\nLeder: fagperson",
            right: "samling: 1\n\n# Oppstart (5 min)\n\n## Velkommen (5 min)\n\nLeder: fagperson og brukerrepresentant"),
        en: .init(
            """
            Professionals and user representatives lead side by side (the handbook's standard method). In each session \
            a user representative should lead at least one item. “Peer” and “expert by experience” count as the same.
            """,
            wrong: "session: 1\n\n# Opening (5 min)\n\n## Welcome (5 min)\n\nLead: professional",
            right: "session: 1\n\n# Opening (5 min)\n\n## Welcome (5 min)\n\nLead: professional and user representative"
        ))

    private static let stems = ["brukerrep", "user rep", "likeperson", "erfaringskonsulent", "peer", "by experience"]

    static func check(_ course: PlannedCourse, _ reports: inout CourseReports) {
        for (index, session) in course.sessions.enumerated() {
            if session.script.items.flatMap(\.lead).contains(where: isUserRepresentative) { continue }
            reports.sessions[index].add(NoUserRepresentative(), at: session.top)
        }
    }

    private static func isUserRepresentative(_ role: Role) -> Bool {
        guard case .other(let words) = role else { return role == .userRepresentative }
        let lower = words.lowercased()
        // A slip in the role is told by itself.
        return stems.contains { lower.contains($0) }
            || Role.words.nearest(to: words).flatMap { Role.words.meaning(of: $0) } == .userRepresentative
    }

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "Ingen brukerrepresentant leder noe i denne samlingen.",
                help: "La en brukerrepresentant lede minst ett punkt.", example: "Leder: brukerrepresentant")
        default:
            Wording(
                "No user representative leads anything in this session.",
                help: "Let a user representative lead at least one item.", example: "Lead: user representative")
        }
    }
}
