import Facilitation
import Languages

/// A role that is nearly a known one.
struct UnknownRole: SessionRule {
    let written: String
    let nearest: String
    /// Whether several roles stand there, with another sign than a comma between.
    let isSeveral: Bool

    static let rule = Rule(
        "unknown-role", .note, in: .item,
        nb: .init(
            """
            Rollene er gruppeleder, medleder, fagperson og brukerrepresentant, med komma eller «og» mellom. Andre ord \
            går også an; dette ligner på en skrivefeil.
            """,
            wrong: "Leder: gruppleder", right: "Leder: gruppeleder"),
        en: .init(
            """
            The roles are group leader, co-leader, professional and user representative, with a comma or “and” \
            between. Other words will do; this looks like a slip.
            """,
            wrong: "Lead: grop leader", right: "Lead: group leader"))

    static func check(_ session: CheckedSession, _ report: inout Report) {
        for value in session.outline.items.flatMap(\.values) where value.label == .lead {
            for part in RoleReader(text: session.text).parts(of: value.text) {
                let words = session.text.words(part.place)
                let language = session.script.language
                let several = part.roles.map { Role.words.word(for: $0, in: language) }.joined(separator: ", ")
                guard Role.words.meaning(of: words) == nil,
                    let nearest = part.roles.count > 1 ? several : Role.words.nearest(to: words)
                else { continue }
                report.add(
                    UnknownRole(written: words, nearest: nearest, isSeveral: part.roles.count > 1),
                    at: part.place.range, fix: nearest)
            }
        }
    }

    func wording(_ language: Language) -> Wording {
        switch (language, isSeveral) {
        case (.nb, true):
            Wording(
                "«\(written)» er lest som flere roller.", help: "Sett komma eller «og» mellom rollene.",
                example: "Leder: \(nearest)")
        case (_, true):
            Wording(
                "“\(written)” is read as several roles.", help: "Put a comma or “and” between the roles.",
                example: "Lead: \(nearest)")
        case (.nb, false):
            Wording("Rollen «\(written)» er ukjent.", help: "Mente du «\(nearest)»?", example: "Leder: \(nearest)")
        case (_, false):
            Wording(
                "The role “\(written)” is unknown.", help: "Did you mean “\(nearest)”?", example: "Lead: \(nearest)")
        }
    }
}
