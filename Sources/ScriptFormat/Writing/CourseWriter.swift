import Facilitation

/// Writes a course's own document.
public enum CourseWriter {
    /// The document's text, ending in a newline.
    public static func text(_ course: Course) -> String {
        let paragraphs = course.text.map { WrittenText.paragraph($0, hasLabels: false) }
        return ([frontMatter(course)] + paragraphs + course.sections.flatMap(blocks)).joined(separator: "\n")
    }

    private static func frontMatter(_ course: Course) -> String {
        let language = course.language
        var lines = FrontMatterLines(language: language)
        lines.add(.course, course.title)
        lines.add(.language, language.tag)
        lines.add(.sessions, course.sessions.map { "\($0)" })
        lines.add(
            .group,
            course.group.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" })
        lines.add(
            .build,
            course.build.map { phase in
                let own = PlannedDuration(phase.minutes)
                let time = HeadingTime.written(own, phase.builds.mapValues { PlannedDuration($0) }, in: language)
                return "\(phase.title) (\(time ?? ""))"
            })
        if course.anyDiagnosis { lines.add(.diagnosis, AnyDiagnosis.word(in: language)) }
        lines.add(.rules, course.rules)
        return lines.text
    }

    /// A heading and what stands under it: a paragraph, or a list where there is more.
    private static func blocks(_ section: Course.Section) -> [String] {
        let heading = "# \(section.title)\n"
        switch section.text.count {
        case 0: return [heading]
        case 1: return [heading, WrittenText.paragraph(section.text[0], hasLabels: false)]
        default: return [heading, section.text.map { WrittenText.item($0) }.joined()]
        }
    }
}
