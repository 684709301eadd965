import Facilitation

/// Looks at a course: each session's plan, and what is carried from one session to the next.
public enum CourseCheck {
    /// The findings for each session, in the order that the sessions were given; the readers' findings are not among
    /// them.
    ///
    /// A finding that the course accepts is left out everywhere, and one that a session accepts in that session.
    /// Everything is found in a session's text, where it can be mended. `options` are those that the sessions were read
    /// with.
    public static func findings(
        course: Reading<Course>?, sessions: [Reading<Script>], options: ReadingOptions = ReadingOptions()
    ) -> [[Finding]] {
        var options = options
        options.exceptions.formUnion(course?.exceptions.keys ?? [:].keys)
        let planned = sessions.map { $0.written(in: course?.value, options) }
        let together = PlannedCourse(course: course?.value, sessions: planned.compactMap(\.self))
        var reports = Check.course(together).sessions[...]
        return zip(sessions, planned).map { reading, session in
            guard let session, let ofCourse = reports.popFirst() else { return [] }
            return ScriptCheck.findings(of: ScriptCheck.report(session).including(ofCourse), in: reading, options)
        }
    }
}
