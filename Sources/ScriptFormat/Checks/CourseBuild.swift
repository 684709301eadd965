import Facilitation
import Languages

/// Phases that are not built as the course says.
enum CourseBuild {
    static let rule = Rule("course-build", .warning)

    /// How a session is built where the course does not say (handbook, chapter 6).
    static let usual = [30, 90, 30]

    static func check(_ course: PlannedCourse, _ reports: inout CourseReports) {
        // One session without a course's document may be anything.
        guard course.course != nil || course.sessions.count > 1 else { return }
        for (index, session) in course.sessions.enumerated() {
            if let build = build(of: course, session) { check(session, build, &reports.sessions[index]) }
            reportMissing(in: session, &reports.sessions[index])
        }
    }

    /// The phases that the course has in the build that a session is looked at as; `nil` where it does not say.
    private static func build(of course: PlannedCourse, _ session: WrittenSession) -> [Course.PhaseBuild]? {
        if let build = session.script.build {
            return course.course.flatMap { $0.otherBuilds.contains(build) ? $0.phases(as: build) : nil }
        }
        if let own = course.course?.phases(as: nil), !own.isEmpty { return own }
        let titles = PhaseTitle.usual(in: session.script.language)
        return zip(titles, usual).map { Course.PhaseBuild(title: $0, minutes: $1) }
    }

    /// The course's other builds that a session has no times for.
    private static func reportMissing(in session: WrittenSession, _ report: inout Report) {
        let missing = (session.course?.otherBuilds ?? []).filter { !session.otherBuilds.contains($0) }
        guard session.script.build == nil, !missing.isEmpty else { return }
        let list = missing.map(String.init).joined(separator: ", ")
        report.add(
            Fault(
                rule, "The course is also built as \(list) min; the session has no times for that.",
                help: "Write them after those that are there, with a semicolon.",
                example: "## Welcome (5 min; \(missing[0]): 10 min)"), at: session.top)
    }

    private static func check(_ session: WrittenSession, _ build: [Course.PhaseBuild], _ report: inout Report) {
        let isOwn = session.course?.build.isEmpty == false
        guard session.phases.count == build.count else {
            report.add(
                fault(
                    title: session.script.title, minutes: session.phases.count, expected: build.count, build: build,
                    isOwn: isOwn), at: session.outline.phases.first?.heading?.titleRange ?? session.top)
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
                    title: phase.script.title, minutes: phase.script.minutes, expected: expected.minutes, build: nil,
                    isOwn: isOwn), at: heading.durationRange ?? heading.titleRange)
        }
    }

    /// - Parameter build: The whole build where the number of phases is another; then the rest is not compared.
    private static func fault(
        title: String, minutes: Int, expected: Int, build: [Course.PhaseBuild]?, isOwn: Bool
    ) -> Fault {
        guard let build else {
            return Fault(
                rule, "“\(title)” is \(minutes) min; in this course that phase is \(expected) min.",
                help: help(isOwn: isOwn))
        }
        let list = build.map { "\($0.title) \($0.minutes)" }.joined(separator: ", ")
        return Fault(
            rule, "The number of phases is \(minutes); in this course it is \(expected): \(list).",
            help: help(isOwn: isOwn))
    }

    private static func help(isOwn: Bool) -> Message {
        isOwn
            ? "Change the times here, or “build” in the course's document."
            : "Change the times, or write the course's own “build” in course.md."
    }
}
