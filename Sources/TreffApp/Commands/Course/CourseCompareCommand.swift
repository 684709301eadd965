import ArgumentParser
import Facilitation
import Languages

/// `treff course compare`: where two languages of a course do not hold the same.
struct CourseCompareCommand: AppCommand {
    static var offers: Offers { .courses }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "compare",
            abstract: CommandLanguage.texts("Compare two languages of a course."),
            discussion: CommandLanguage.texts(
                "Sessions, items, minutes, marks, leads, tools and prompts by their number and form, and what is not translated. Exit code 1 when anything differs."
            ), aliases: CommandNames.aliases("compare", after: "course"))
    }

    @Argument(
        help: ArgumentHelp(
            CommandLanguage.texts("A course, and two languages, such as nb en; both can be left out."),
            valueName: CommandLanguage.texts("course and languages")))
    var words: [String] = []

    @OptionGroup var common: CommonOptions

    func run(in app: App) throws(ExitStatus) -> ExitStatus {
        let library = app.library
        let asked = words.reversed().prefix(2).map(CoursePlace.language).prefix { $0 != nil }.compactMap(\.self)
        let named = words.dropLast(asked.count)
        guard named.count <= 1 else {
            app.complain(
                app.texts("Write the course first, and then the two languages: treff course compare NAME nb en."))
            throw .usage
        }
        let course = try app.course(named.first, in: library)
        let (one, other) = try Self.pair(course, asked.reversed(), app)
        let comparison = CourseComparison(one, other, in: library, telling: app.language)
        let languages = " · \(one.language.tag) → \(other.language.tag)"
        app.show([.spans([Span(library.title(of: one), .title), Span(languages, .dim)])])
        guard comparison.isEmpty else {
            app.show(comparison.blocks)
            return .failure
        }
        app.show([.text(app.texts("The two languages hold the same."), .good)])
        return .success
    }

    /// The two languages of the course: those that were asked for, or the only two that it has.
    private static func pair(
        _ course: CourseAtHand, _ asked: [Language], _ app: App
    ) throws(ExitStatus) -> (CourseFolder, CourseFolder) {
        let tags = app.texts.list(course.versions.map(\.language.tag))
        guard course.versions.count > 1 else {
            app.complain(app.texts("\(course.id) is in \(tags) only, so there is nothing to compare it with."))
            throw .failure
        }
        if let missing = asked.first(where: { course.version(in: $0) == nil }) {
            app.complain(app.texts("\(course.id) is not in \(missing.tag). It is in \(tags)."))
            throw .failure
        }
        let others = course.versions(preferring: asked.first ?? .nb)
        let chosen = asked.count == 2 ? asked.compactMap(course.version) : others
        guard chosen.count == 2, chosen[0] != chosen[1] else {
            app.complain(app.texts("\(course.id) is in \(tags). Write the two to compare, such as nb en."))
            throw .usage
        }
        return (chosen[0], chosen[1])
    }
}
