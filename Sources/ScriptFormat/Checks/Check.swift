/// A rule, and the function that looks for breaches of it.
struct Check: Sendable {
    let rule: Rule
    let look: Look

    /// Who looks, and at what.
    enum Look: Sendable {
        /// The readers, who report a breach as they meet it.
        case byReaders
        /// Looks at a session that has just been read: what it says contradicts itself, or names what there is not.
        case session(@Sendable (WrittenSession, inout Report) -> Void)
        /// Looks at the plan of a session: it can be read as it stands, and yet something in it could be better.
        case plan(@Sendable (WrittenSession, inout Report) -> Void)
        /// Looks at words that the group hears.
        case speech(@Sendable (Utterance, WrittenSession, inout Report) -> Void)
        /// Looks at the sessions of a course taken together.
        case course(@Sendable (PlannedCourse, inout CourseReports) -> Void)
    }

    /// Takes a rule.
    init(_ rule: Rule, _ look: Look = .byReaders) {
        self.rule = rule
        self.look = look
    }
}

extension Check {
    private static func looks<Function>(_ function: (Look) -> Function?) -> [(rule: Rule, look: Function)] {
        all.compactMap { check in function(check.look).map { (check.rule, $0) } }
    }

    private static let ofSessions = looks { if case .session(let look) = $0 { look } else { nil } }
    private static let ofPlans = looks { if case .plan(let look) = $0 { look } else { nil } }
    private static let ofSpeech = looks { if case .speech(let look) = $0 { look } else { nil } }
    private static let ofCourses = looks { if case .course(let look) = $0 { look } else { nil } }

    /// Whether a rule looks at the sessions of a course together.
    static func isOfCourses(_ rule: Rule) -> Bool { ofCourses.contains { $0.rule.code == rule.code } }

    /// Reports what is amiss in a session that has just been read.
    static func readSession(_ session: WrittenSession, _ report: inout Report) {
        BuildReports.look(at: session, &report) { session, report in
            for check in ofSessions { check.look(session, &report) }
        }
    }

    /// Reports what could be better in the plan of a session and in what the group hears, by the rules that hold in its
    /// course.
    static func plan(_ session: WrittenSession, _ report: inout Report) {
        BuildReports.look(at: session, &report) { session, report in
            for check in ofPlans where check.rule.holds(in: session.course) { check.look(session, &report) }
        }
        for utterance in Utterance.all(in: session) {
            for check in ofSpeech where check.rule.holds(in: session.course) {
                check.look(utterance, session, &report)
            }
        }
    }

    /// Reports what is amiss between the sessions of a course, by the rules that hold in it.
    static func course(_ course: PlannedCourse) -> CourseReports {
        var reports = CourseReports(course)
        let built = course.builds.map { build in
            let course = course.built(as: build)
            var reports = CourseReports(course)
            for check in ofCourses where check.rule.holds(in: course.course) { check.look(course, &reports) }
            return (build: build, sessions: reports.sessions)
        }
        for (index, session) in course.sessions.enumerated() {
            let lengths = session.script.lengths
            var ofSession = BuildReports(lengths: lengths)
            for (build, length) in zip([nil] + session.otherBuilds, lengths) {
                guard let found = built.first(where: { $0.build == build }) else { continue }
                ofSession.add(found.sessions[index], length)
            }
            ofSession.write(to: &reports.sessions[index])
        }
        return reports
    }
}

extension Rule {
    /// All rules, in the order of a reader's questions.
    public static let all: [Rule] = Check.all.map(\.rule)

    private static let byCode = Dictionary(all.map { ($0.code, $0) }) { first, _ in first }

    private static let codes = Nearest(all.map(\.code))

    /// The code that a misspelt one is nearest to; `nil` where none is near.
    public static func nearest(to code: String) -> String? { codes.word(to: code) }

    /// The rule with a code; `nil` where there is none.
    public static func named(_ code: String) -> Rule? { byCode[code] }
}
