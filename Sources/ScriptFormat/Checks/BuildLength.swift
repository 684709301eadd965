import Facilitation
import Languages

/// A build whose phases do not add up to the minutes that it is named by.
enum BuildLength {
    static let rule = Rule("build-length", .warning)

    static func check(_ session: WrittenSession, _ report: inout Report) {
        guard let build = session.script.build, session.script.minutes != build,
            let place = session.outline.phases.lazy.compactMap(\.heading?.durationRange).first,
            session.outline.phases.allSatisfy({ $0.heading?.hasUnclearDuration != true }),
            session.outline.items.allSatisfy({ $0.heading.duration != nil })
        else { return }
        report.add(fault(build: build, minutes: session.script.minutes), at: place)
    }

    private static func fault(build: Int, minutes: Int) -> Fault {
        Fault(
            rule, "The phases of the build “\(build)” add up to \(minutes) min.",
            help: "Change their times, or name the build \(minutes).")
    }
}
