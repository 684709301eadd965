import Facilitation
import Languages

/// Phases that are not built as the course says.
enum CourseBuild {
    static let rule = Rule("course-build", .warning)

    static func check(_ course: PlannedCourse, _ reports: inout CourseReports) {
        guard let own = course.course, !own.build.isEmpty else { return }
        for (index, session) in course.sessions.enumerated() {
            reportMissing(in: session, own, &reports.sessions[index])
            // What the course does not say of a build, it may be.
            if let build = session.script.build, !own.otherBuilds.contains(build) { continue }
            check(session, own.phases(as: session.script.build), &reports.sessions[index])
        }
    }

    /// The course's other builds that a session has no times for.
    private static func reportMissing(in session: WrittenSession, _ course: Course, _ report: inout Report) {
        let missing = course.otherBuilds.filter { !session.otherBuilds.contains($0) }
        guard session.script.build == nil, !missing.isEmpty else { return }
        let list = missing.map(String.init).joined(separator: ", ")
        report.add(
            Fault(
                rule, "The course is also built as \(list) min; the session has no times for that.",
                help: "Write them after those that are there, with a semicolon.",
                example: "## Welcome (5 min; \(missing[0]): 10 min)"), at: session.top)
    }

    private static func check(_ session: WrittenSession, _ build: [Course.PhaseBuild], _ report: inout Report) {
        guard session.phases.count == build.count else {
            report.add(
                fault(
                    title: session.script.title, minutes: session.phases.count, expected: build.count, build: build),
                at: session.outline.phases.first?.heading?.titleRange ?? session.top)
            return
        }
        for (phase, expected) in zip(session.phases, build) where phase.script.minutes != expected.minutes {
            guard let heading = phase.outline.heading, !heading.hasUnclearDuration,
                phase.outline.items.allSatisfy({ $0.heading.duration != nil }),
                // Items that fill the right time show that the phase's own number is the slip, which is told.
                !PhaseFill(phase.script).fits(expected.minutes)
            else { continue }
            report.add(
                fault(
                    title: phase.script.title, minutes: phase.script.minutes, expected: expected.minutes, build: nil),
                at: heading.durationRange ?? heading.titleRange)
        }
    }

    /// - Parameter build: The whole build where the number of phases is another; then the rest is not compared.
    private static func fault(
        title: String, minutes: Int, expected: Int, build: [Course.PhaseBuild]?
    ) -> Fault {
        guard let build else {
            return Fault(
                rule, "“\(title)” is \(minutes) min; in this course that phase is \(expected) min.",
                help: help)
        }
        let list = build.map { "\($0.title) \($0.minutes)" }.joined(separator: ", ")
        return Fault(
            rule, "The number of phases is \(minutes); in this course it is \(expected): \(list).",
            help: help)
    }

    private static var help: Message { "Change the times here, or “build” in the course's document." }
}
