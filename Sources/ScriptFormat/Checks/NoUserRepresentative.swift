import Facilitation
import Languages

/// A session in which no user representative leads anything.
enum NoUserRepresentative {
    static let rule = Rule("no-user-representative", .warning, of: .mestringstreff, part: "3")

    static func check(_ course: PlannedCourse, _ reports: inout CourseReports) {
        for (index, session) in course.sessions.enumerated() {
            if session.script.items.flatMap(\.lead).contains(where: isUserRepresentative) { continue }
            reports.sessions[index].add(fault, at: session.top)
        }
    }

    private static func isUserRepresentative(_ role: Role) -> Bool {
        guard case .other(let words) = role else { return role == .userRepresentative }
        // A slip in the role is told by itself.
        return WordParts.userRepresentative.stand(in: words)
            || Role.words.nearest(to: words).flatMap { Role.words.meaning(of: $0) } == .userRepresentative
    }

    private static var fault: Fault {
        Fault(
            rule, "No user representative leads anything in this session.",
            help: "Let a user representative lead at least one item.", example: "Lead: user representative")
    }
}
