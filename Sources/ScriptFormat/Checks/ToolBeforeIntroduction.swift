import Facilitation
import Languages

/// A tool that the group works with before it has been introduced.
enum ToolBeforeIntroduction {
    static let rule = Rule("tool-before-introduction", .warning)

    static func check(_ course: PlannedCourse, _ reports: inout CourseReports) {
        var search = ToolSearch(course.series.map(\.session))
        for (index, session) in course.series {
            for (item, outline) in session.items {
                for use in search.uses(in: item, outline, session) {
                    reports.sessions[index].add(
                        fault(written: use.written, introduction: use.introduction), at: use.place)
                }
            }
        }
    }

    /// - Parameter introduction: The number of the session that introduces it; `nil` where none does.
    private static func fault(written: String, introduction: Int?) -> Fault {
        switch introduction {
        case let number?:
            Fault(
                rule, "“\(written)” is used here, but is not introduced until session \(number).",
                help: "Show the tool in an earlier item, or wait with it.", example: "Tool: \(written)")
        case nil:
            Fault(
                rule, "“\(written)” is used here, but has not been introduced.",
                help: "Put it after Tool in an earlier item.", example: "Tool: \(written)")
        }
    }
}
