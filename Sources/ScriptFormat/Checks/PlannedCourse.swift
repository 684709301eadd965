import Facilitation

/// The sessions of a course, as the rules about courses look at them.
struct PlannedCourse {
    /// The course, where it has a document.
    let course: Course?
    /// The sessions that can be led, in the order that they were given.
    let sessions: [WrittenSession]

    /// Whether these are all sessions that the course has so far.
    let isWhole: Bool

    /// The sessions that follow each other from the first on: those numbered 1, 2, 3 … up to the first gap.
    ///
    /// What is carried from one session to the next is looked for in these alone, so that a course that is not
    /// finished, or of which only a part is looked at, gives no false alarms.
    let series: [(index: Int, session: WrittenSession)]

    /// Every build that a session has times for: `nil` for its own, then the others by their minutes.
    var builds: [Int?] { [nil] + Set(sessions.flatMap(\.otherBuilds)).sorted().map(Optional.some) }

    /// The course with each session as a build has it, or as its own where it has no times for that.
    func built(as build: Int?) -> PlannedCourse {
        PlannedCourse(
            course: course,
            sessions: sessions.map { session in
                session.built(as: build.flatMap { session.otherBuilds.contains($0) ? $0 : nil })
            }, isWhole: isWhole)
    }

    /// Puts the sessions in order.
    init(course: Course?, sessions: [WrittenSession], isWhole: Bool) {
        self.course = course
        self.sessions = sessions
        self.isWhole = isWhole
        var series: [(index: Int, session: WrittenSession)] = []
        while let next = sessions.firstIndex(where: { $0.script.session == series.count + 1 }) {
            series.append((next, sessions[next]))
        }
        self.series = series
    }
}

/// What the rules about a course have found, by document.
struct CourseReports {
    /// One report for each session of the course, in the same order.
    var sessions: [Report]

    /// Begins with nothing.
    init(_ course: PlannedCourse) { sessions = course.sessions.map { _ in Report() } }
}
