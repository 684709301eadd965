import Facilitation
import Languages

/// A phase of a course's build without a clear duration.
struct BadBuild: Fault {
    let written: String
    /// The phase as it should be, where that is clear.
    let right: String?

    static let rule = Rule(
        "bad-build", .error, in: .course,
        nb: .init(
            "Oppbygningen av et kurs er en liste av faser, hver med tid i parentes.",
            wrong: "oppbygning:\n  - Oppstart", right: "oppbygning:\n  - Oppstart (30 min)"),
        en: .init(
            "The build of a course is a list of phases, each with its time in brackets.",
            wrong: "build:\n  - Opening", right: "build:\n  - Opening (30 min)"))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "«\(written)» er ikke en fase med tid.", help: "Skriv tida i parentes.",
                example: right ?? "Oppstart (30 min)")
        default:
            Wording(
                "“\(written)” is not a phase with a time.", help: "Write the time in brackets.",
                example: right ?? "Opening (30 min)")
        }
    }
}
