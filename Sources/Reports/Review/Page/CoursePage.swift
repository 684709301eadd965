import Facilitation
import Languages

/// The review of several sessions of one course as a page that stands alone.
public struct CoursePage {
    public let course: CourseReview
    /// What became of the reflection tasks, where the scripts are at hand.
    public let tasks: [TaskFigures]
    let texts: Texts

    /// Creates a page. It holds figures alone, never what somebody wrote during a session.
    public init(_ course: CourseReview, tasks: [TaskFigures] = [], language: Language) {
        self.course = course
        self.tasks = tasks
        texts = Texts(language: language)
    }

    public var html: String {
        let details = CourseDetails(course: course, tasks: tasks, texts: texts)
        let main = Tag("main") {
            Tag("header") {
                Tag("h1") { details.title }
                Tag("p", ["class": "soft"]) { details.circumstances }
            }
            Tag("div", ["class": "stack"]) {
                PageParts.section(
                    texts("Session by session"),
                    [bySession(details), Tag("p", ["class": "soft"]) { details.tableNote }])
                Tag("div", ["class": "columns"]) {
                    Tag("div", ["class": "stack"]) { lists([details.over, details.dropped]) }
                    Tag("div", ["class": "stack"]) { lists([details.reflectionTasks, details.fidelity]) }
                }
                details.scripts.filter { $0.sessions > 1 }.map { ScriptPagePart(script: $0, texts: texts).section }
            }
        }
        return HTMLPage(title: details.title, language: texts.language, style: ReviewStyle.sheet, body: [main]).html
    }

    private func lists(_ sections: [TextSection]) -> [Tag] {
        sections.filter { !$0.lines.isEmpty }.map { PageParts.section($0.title, [PageParts.list($0.lines)]) }
    }

    private func bySession(_ details: CourseDetails) -> Tag {
        let count = details.hasCount ? [texts("count")] : []
        let names =
            [texts("Session")] + count + [texts("plan"), texts("took")] + details.phases
            + [texts("present")]
        return PageParts.scroll(
            Tag("table") {
                Tag("caption") { texts("Minutes") }
                PageParts.head(names)
                Tag("tbody") {
                    details.scripts.map { script in
                        Tag("tr") {
                            Tag("th", ["scope": "row"]) { details.name(script) }
                            if details.hasCount { PageParts.number(String(script.sessions)) }
                            PageParts.number(String(script.planned))
                            PageParts.number(script.lengths.spread.map { String($0.median.wholeMinutes) })
                            details.differences(script).map {
                                PageParts.number($0.map(\.signed), difference: $0 ?? 0)
                            }
                            PageParts.number(details.attendance(script))
                        }
                    }
                }
            }, label: texts("Session by session"))
    }
}
