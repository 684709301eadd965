import ArgumentParser
import Facilitation
import Languages

/// `treff course list`: the courses at hand, and where they lie.
struct CourseListCommand: AppCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list", abstract: CommandLanguage.texts("Show the courses at hand, and where they lie."),
            aliases: CommandNames.aliases("list", after: "course"))
    }

    @OptionGroup var common: CommonOptions

    func run(in app: App) throws(ExitStatus) -> ExitStatus {
        let library = app.library
        let courses = library.courses
        guard !courses.isEmpty else {
            app.complain(app.texts("No courses were found. Give the folder with --scripts."))
            return .failure
        }
        app.showWhole(courses.flatMap { Self.blocks($0, library, app) })
        return .success
    }

    /// A course with its name and id, and under it each language with its sessions and its folder.
    private static func blocks(_ course: CourseAtHand, _ library: ScriptLibrary, _ app: App) -> [Block] {
        let versions = course.versions(preferring: app.language)
        let title = library.title(of: versions[0])
        let names = FindingTexts(app: app)
        return [.spans([Span(title, .title), Span("  " + course.id, .dim)])]
            + versions.map { version in
                let sessions = app.texts.count(version.sessions.count, "session", "sessions")
                let facts = [version.language.tag, sessions].joined(separator: " · ")
                return .spans([Span(facts), Span(" · " + names.name(version.path), .dim)], indent: 2, hanging: 4)
            }
    }
}
