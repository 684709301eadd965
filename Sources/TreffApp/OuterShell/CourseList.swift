import Facilitation

/// The courses at hand, with their sessions.
struct CourseList {
    let app: App

    var blocks: [Block] {
        let courses = app.courses
        guard !courses.isEmpty else {
            return [.text(app.texts("No courses were found. Give the folder with --scripts."))]
        }
        return courses.flatMap { course in
            let sessions = course.sessions.map { file -> Block in
                let script = app.library.headings(file)
                let title =
                    script?.title
                    ?? app.texts("(cannot be read; try treff check)")
                let minutes = script.map { " · " + $0.lengths.map(String.init).joined(separator: " / ") + " min" } ?? ""
                return .spans([Span(file.id), Span("  " + title, .strong), Span(minutes, .dim)], indent: 2, hanging: 4)
            }
            let isOther =
                !app.language.fallbacks.contains(course.language) || course.language == .en && app.language != .en
            let mark = isOther ? " · " + course.language.tag : ""
            return [.spans([Span(app.library.title(of: course), .title), Span(mark, .dim)])] + sessions
        }
    }
}
