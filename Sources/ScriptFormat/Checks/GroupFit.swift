import Facilitation
import Languages

/// A phase whose items, with a turn for each participant, do not add up to its time.
enum GroupFit {
    static let rule = Rule("group-fit", .warning)

    static func check(_ session: WrittenSession, _ report: inout Report) {
        for (phase, outline) in session.phases {
            guard let people = phase.people, let planned = PhaseSum.planned(phase, outline),
                let place = outline.heading?.durationRange, !PhaseFill(phase).fits(planned)
            else { continue }
            let smaller = session.course?.group.flatMap { group in
                group.last { PhaseFill(phase.counted(for: $0)).fits(planned) }
            }
            report.add(
                fault(
                    title: phase.title, people: people, sum: PhaseFill(phase).whole, planned: planned, fits: smaller),
                at: place)
        }
    }

    /// - Parameter fits: The largest group of the course that the time is right for, if there is one.
    private static func fault(title: String, people: Int, sum: Int, planned: Int, fits: Int?) -> Fault {
        Fault(
            rule, "With \(people) participants, the items of “\(title)” add up to \(sum) min; it is set to \(planned).",
            help: fits.map { "It fits for \($0). Give each less time, or the phase more." }
                ?? "Change the time of each, or that of the phase.")
    }
}
