import Basics
import Facilitation
import Languages

/// The review of several sessions of one course as text.
public struct CourseText {
    public let course: CourseReview
    /// What became of the reflection tasks, where the scripts are at hand.
    public let tasks: [TaskFigures]
    /// The columns that lines may fill; kept within 60 to 120.
    public let width: Int
    let texts: Texts

    /// Creates the text of a review.
    public init(_ course: CourseReview, tasks: [TaskFigures] = [], language: Language, width: Int = 80) {
        self.course = course
        self.tasks = tasks
        self.width = min(120, max(60, width))
        texts = Texts(language: language)
    }

    private var details: CourseDetails { CourseDetails(course: course, tasks: tasks, texts: texts) }

    /// All of it: the course, and each script that was led more than once.
    public var lines: [StyledLine] {
        let details = details
        var lines = [StyledLine(details.title, .strong), StyledLine(details.circumstances, .faint)]
        let lists = [details.over, details.dropped, details.reflectionTasks, details.fidelity].map {
            $0.styled(width: width)
        }
        for section in [bySession] + lists where !section.isEmpty { lines += [StyledLine()] + section }
        for script in course.scripts where script.sessions > 1 {
            lines += [StyledLine()] + ScriptText(script: script, texts: texts, width: width).lines
        }
        return lines
    }

    /// A row for each script; the figures are medians where there are several sessions.
    private var bySession: [StyledLine] {
        let details = details
        let names = [texts("plan"), texts("took")] + details.phases + [texts("present")]
        let most = width < 80 ? 8 : 13
        let widths = [6, 6] + details.phases.map { max(7, min(most, $0.printable.columns + 2)) } + [10]
        let title = width - widths.reduce(0, +) - (details.hasCount ? 7 : 0)
        func row(_ name: String, _ count: String, _ cells: [String?], _ style: StyledLine.Style) -> StyledLine {
            let cells = zip(cells, widths).map { ($0 ?? "").truncated(to: $1 - 1).right($1) }
            return StyledLine(name.left(title) + (details.hasCount ? count.right(7) : "") + cells.joined(), style)
        }
        let header = row(texts("minutes"), texts("count"), names.map(\.printable), .faint)
        let rows = details.scripts.map { script in
            let took = script.lengths.spread.map { String($0.median.wholeMinutes) }
            let cells =
                [String(script.planned), took] + details.differences(script).map { $0.map(\.signed) }
                + [details.attendance(script)]
            return row(details.name(script), String(script.sessions), cells, .plain)
        }
        return rows.isEmpty ? [] : [header] + rows + [StyledLine(details.tableNote, .faint)]
    }
}
