import Facilitation

/// Looks at a course: each session's plan, and what is carried from one session to the next.
public enum CourseCheck {
    /// What was found in the documents of a course.
    public struct Findings: Equatable, Sendable {
        /// In the course's own document.
        public var course: [Finding] = []
        /// In each session, in the order that the sessions were given.
        public var sessions: [[Finding]] = []
    }

    /// The findings for each document; the readers' findings are not among them.
    ///
    /// A finding that the course accepts is left out everywhere, and one that a session accepts in that session. Nearly
    /// everything is found in a session's text, where it can be mended. `options` are those that the sessions were read
    /// with.
    ///
    /// With `isWhole` these are all sessions of the course; else nothing is told that others could explain.
    public static func look(
        course: Reading<Course>?, sessions: [Reading<Script>], isWhole: Bool,
        options: ReadingOptions = ReadingOptions()
    ) -> Findings {
        var options = options
        options.exceptions.formUnion(course?.exceptions.keys ?? [:].keys)
        let planned = sessions.map { $0.written(in: course?.value, options) }
        let isReadable = planned.allSatisfy { $0 != nil }
        let together = PlannedCourse(
            course: course?.value, sessions: planned.compactMap(\.self), isWhole: isWhole && isReadable)
        var reports = Check.course(together).sessions[...]
        var findings = Findings()
        var accepted = course?.accepted ?? Exceptions()
        for (reading, session) in zip(sessions, planned) {
            var report = Report()
            if let session, let ofCourse = reports.popFirst() {
                report = ScriptCheck.report(session).including(ofCourse)
                var own = reading.accepted
                own.use(for: report)
                own.reportUnneeded(&report) { isWhole || !Check.isOfCourses($0) }
            }
            accepted.use(for: report)
            accepted.use(for: reading.findings)
            findings.sessions.append(ScriptCheck.findings(of: report, in: reading, options))
        }
        if let course, isWhole, !sessions.isEmpty {
            var report = Report()
            accepted.reportUnneeded(&report) { _ in true }
            let language = options.messages ?? course.value?.language ?? .nb
            findings.course = FindingWriter(source: course.source, language: language).findings(
                of: report, except: Set(course.exceptions.keys))
        }
        return findings
    }

    /// The findings for each of a course's sessions, all of them.
    public static func findings(
        course: Reading<Course>?, sessions: [Reading<Script>], options: ReadingOptions = ReadingOptions()
    ) -> [[Finding]] {
        look(course: course, sessions: sessions, isWhole: true, options: options).sessions
    }
}
