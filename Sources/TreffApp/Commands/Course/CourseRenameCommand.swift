import ArgumentParser
import Facilitation

/// `treff course rename-tool`: another id or another name for a tool, wherever the course names it.
struct CourseRenameCommand: AppCommand {
    static var offers: Offers { .tools }
    static var readsLines: Bool { true }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rename-tool",
            abstract: CommandLanguage.texts("Give a tool or a method another name, in the whole course."),
            discussion: CommandLanguage.texts(
                "Its file, its document, all sessions and links, in every language. The change is shown first, and it is made in all files or in none. An id is a word such as busk; a name is what people see."
            ), aliases: CommandNames.aliases("rename-tool", after: "course"))
    }

    @Argument(
        help: ArgumentHelp(
            CommandLanguage.texts("The course, which can be left out, and the tool’s old and new name."),
            valueName: CommandLanguage.texts("course old new")))
    var words: [String]

    @Flag(
        name: [.customLong("yes"), .customLong("write")],
        help: ArgumentHelp(CommandLanguage.texts("Write without asking.")))
    var isSure = false

    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard (2...3).contains(words.count) else {
            throw ValidationError(
                CommandLanguage.texts(
                    "Give the tool’s old name and its new one, each in quotes if it has several words."))
        }
    }

    func run(in app: App) throws(ExitStatus) -> ExitStatus {
        let library = app.library
        let course = try app.course(words.count == 3 ? words[0] : nil, in: library)
        let (old, new) = (words[words.count - 2], words[words.count - 1])
        let plan: ToolRenamePlan
        do throws(ToolRenamePlan.Refusal) {
            plan = try ToolRenamePlan(of: course, in: library, from: old, to: new)
        } catch {
            app.complain(app.texts.refusal(error, new, FindingTexts(app: app).name))
            return .failure
        }
        show(plan, app)
        guard isSure || app.confirms(app.texts("Write this? y/n › ")) else {
            app.complain(app.texts("Nothing has been written. --yes writes without asking."))
            return .failure
        }
        guard app.writeAll(plan.changes) else { return .failure }
        app.complain(app.texts.count(plan.changes.count, "file changed", "files changed") + ".")
        return .success
    }

    private func show(_ plan: ToolRenamePlan, _ app: App) {
        app.show(plan.changes)
        let name = FindingTexts(app: app).name
        let moves = plan.changes.filter(\.isMove).map {
            app.texts("The file \(name($0.path)) becomes \(name($0.target)).")
        }
        let kept = plan.keptTitles.map {
            app.texts("The name “\($0)” stays; rename it by that name if it should change too.")
        }
        let mentioned = plan.mentions.map { path, line in
            app.texts("\(name(path)), line \(line) still has the old name in its text.")
        }
        for sentence in moves + kept + mentioned { app.complain(sentence) }
    }
}
