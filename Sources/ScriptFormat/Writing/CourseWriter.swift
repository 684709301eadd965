import Facilitation

/// Writes a course's own document.
public enum CourseWriter {
    /// The document's text, ending in a newline.
    public static func text(_ course: Course) -> String {
        let language = course.language
        var lines = FrontMatterLines(language: language)
        lines.add(.course, course.title)
        lines.add(.language, language.rawValue)
        lines.add(.sessions, course.sessions.map { "\($0)" })
        lines.add(.group, course.group.map { "\($0.lowerBound)–\($0.upperBound)" })
        lines.add(.build, course.build.map { "\($0.title) (\($0.minutes) min)" })
        if course.anyDiagnosis { lines.add(.diagnosis, language == .nb ? "uavhengig" : "independent") }
        let sections = course.sections.map { section in
            (["# \(section.title)\n"] + section.text.map { "- \($0)\n" }).joined(
                separator: section.text.count > 1 ? "" : "\n")
        }
        let paragraphs = course.text.map { $0 + "\n" }
        return ([lines.text] + paragraphs + sections).joined(separator: "\n")
    }
}
