import Facilitation

/// Looks at the plan of a session: times, breaks, questions and words.
///
/// A reader tells what is wrong with a script as a text; this tells what could be better in it as a session. It is for
/// the planner, not for the one who is about to lead.
public enum ScriptCheck {
    /// The findings, in the order of the text; none where the script could not be read.
    ///
    /// The course gives the size of the group, and says whether it is tied to a diagnosis. `options` are those that the
    /// script was read with.
    public static func findings(
        _ session: Reading<Script>, course: Course? = nil, options: ReadingOptions = ReadingOptions()
    ) -> [Finding] {
        guard let written = session.written(in: course, options) else { return [] }
        return findings(of: report(written), in: session, options)
    }

    /// What the rules about one session have found.
    static func report(_ session: WrittenSession) -> Report {
        var report = Report()
        Check.plan(session, &report)
        return report
    }

    /// Findings of a report, without those that the script or the course accepts.
    static func findings(of report: Report, in session: Reading<Script>, _ options: ReadingOptions) -> [Finding] {
        let language = options.messages ?? session.value?.language ?? .nb
        let accepted = options.exceptions.union(session.exceptions.keys)
        return FindingWriter(source: session.source, language: language).findings(of: report, except: accepted)
    }
}

extension Reading<Script> {
    /// The session as it is written, in its course; `nil` where there is nothing to lead.
    func written(in course: Course?, _ options: ReadingOptions) -> WrittenSession? {
        guard value != nil, var session else { return nil }
        session.toolbox = options.toolbox
        return session.placed(in: course)
    }
}
