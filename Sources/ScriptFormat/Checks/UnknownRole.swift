import Facilitation
import Languages

/// A role that is nearly a known one.
enum UnknownRole {
    static let rule = Rule("unknown-role", .note, losing: .spelling, changingMeaning: true)

    static func check(_ session: WrittenSession, _ report: inout Report) {
        for value in session.outline.items.flatMap(\.values) where value.label == .lead {
            for part in RoleReader(text: session.text).parts(of: value.text) {
                let words = session.text.words(part.place)
                guard Role.words.meaning(of: words) == nil else { continue }
                let several = part.roles.map { $0.word(in: session.script.language) }.joined(separator: ", ")
                guard let nearest = part.roles.count > 1 ? several : Role.words.nearest(to: words) else { continue }
                report.add(
                    fault(written: words, nearest: nearest, isSeveral: part.roles.count > 1),
                    at: part.place.range, fix: nearest)
            }
        }
    }

    /// - Parameter isSeveral: Whether several roles stand there, with another sign than a comma between.
    private static func fault(written: String, nearest: String, isSeveral: Bool) -> Fault {
        isSeveral
            ? Fault(
                rule, "“\(written)” is read as several roles.", help: "Put a comma or “and” between the roles.",
                example: "Lead: \(nearest)")
            : Fault(
                rule, "The role “\(written)” is unknown.", help: "Did you mean “\(nearest)”?",
                example: "Lead: \(nearest)")
    }
}
