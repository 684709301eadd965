import ArgumentParser
import Facilitation
import ScriptFormat
import Terminal

/// `treff new`: a new script by questions and answers, or by flags.
struct NewCommand: AppCommand {
    static var readsLines: Bool { true }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "new",
            abstract: CommandLanguage.texts(
                "Make a new script by questions and answers."),
            discussion: CommandLanguage.texts(
                "What stands on the command line is not asked. The answers can come from a pipe too, one on each line."),
            aliases: CommandNames.aliases("new"))
    }

    @Option(
        help: ArgumentHelp(
            CommandLanguage.texts("Start from an existing session."),
            valueName: "script"), completion: .file())
    var from: String?

    @Option(
        help: ArgumentHelp(
            CommandLanguage.texts(
                "Make a whole course: folder, course document, a session and a toolbox."), valueName: "name"))
    var course: String?

    @Option(
        help: ArgumentHelp(
            CommandLanguage.texts("With --course: how many sessions it gets."), valueName: "n"))
    var sessions: Int?

    @Option(
        help: ArgumentHelp(
            CommandLanguage.texts("With --course: the minutes of the phases, such as 30/90/30, or with their names."),
            valueName: "minutes"))
    var build: String?

    @OptionGroup var parts: NewToolAnswers

    @OptionGroup var answers: NewAnswers

    @OptionGroup var common: CommonOptions

    func validate() throws {
        let texts = CommandLanguage.texts
        guard course != nil || (sessions == nil && build == nil) else {
            throw ValidationError(texts("--sessions and --build belong to --course."))
        }
        guard sessions.map({ (1...60).contains($0) }) ?? true else {
            throw ValidationError(texts("--sessions is a number from 1 to 60."))
        }
        guard parts.tool || parts.isEmpty else {
            throw ValidationError(
                texts("--purpose, --about, --when, --step, --ask, --caution and --source belong to --tool."))
        }
        guard !parts.tool || (course == nil && from == nil && answers.fitTools) else {
            throw ValidationError(
                texts(
                    "--tool makes a tool, and of the others only --title, --in-course, --output and --no-questions go with it."
                ))
        }
        guard course == nil || (from == nil && answers.flags == DraftFlags()) else {
            throw ValidationError(
                CommandLanguage.texts(
                    "--course makes a whole course, and stands alone. The course of one session is --in-course."))
        }
        guard from == nil || (answers.aims + answers.items + [answers.phases, answers.task].compactMap(\.self)).isEmpty
        else {
            throw ValidationError(
                CommandLanguage.texts(
                    "With --from the aims, phases, items and task come from that session. Leave out --aim, --phases, --item and --task, and change them afterwards."
                ))
        }
    }

    func run(in app: App) throws(ExitStatus) -> ExitStatus {
        if let course { return try NewCourse(app: app, sessions: sessions, build: build).make(course) }
        if parts.tool { return NewTool(app: app, flags: parts.flags(answers.flags)).make() }
        return try NewScript(
            app: app, origin: from.map { .session($0) } ?? .nothing, flags: answers.flags
        ).make()
    }
}
