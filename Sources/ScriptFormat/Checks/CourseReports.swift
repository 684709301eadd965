/// What the rules about a course have found, by document.
struct CourseReports {
    /// One report for each session of the course, in the same order.
    var sessions: [Report]

    /// Begins with nothing.
    init(_ course: PlannedCourse) { sessions = course.sessions.map { _ in Report() } }
}
