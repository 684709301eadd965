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

    @OptionGroup var answers: NewAnswers

    @OptionGroup var common: CommonOptions

    func validate() throws {
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
        if let course { return NewCourse(app: app).make(course) }
        return try NewScript(
            app: app, origin: from.map { .session($0) } ?? .nothing, flags: answers.flags
        ).make()
    }
}

/// The answers that can stand on the command line.
struct NewAnswers: ParsableArguments {
    @Option(
        name: .customLong("in-course"),
        help: ArgumentHelp(
            CommandLanguage.texts("The course that the session belongs to."),
            valueName: "name"))
    var course: String?

    @Option(help: ArgumentHelp(CommandLanguage.texts("The session's number."), valueName: "n"))
    var session: Int?

    @Option(help: ArgumentHelp(CommandLanguage.texts("The session's title."), valueName: "text"))
    var title: String?

    @Option(
        name: .customLong("aim"),
        help: ArgumentHelp(
            CommandLanguage.texts("An aim; may stand several times."),
            valueName: "text"))
    var aims: [String] = []

    @Option(
        help: ArgumentHelp(
            CommandLanguage.texts("The phases, such as \"Opening 10, Talk 40, Closing 10\"."), valueName: "list"))
    var phases: String?

    @Option(
        name: .customLong("item"),
        help: ArgumentHelp(
            CommandLanguage.texts(
                "An item with its phase's number first, such as \"1 Welcome 5\"; may stand several times."),
            valueName: "text"))
    var items: [String] = []

    @Option(help: ArgumentHelp(CommandLanguage.texts("The task that they take home."), valueName: "text"))
    var task: String?

    @Option(help: ArgumentHelp(CommandLanguage.texts("The file to write."), valueName: "file"), completion: .file())
    var output: String?

    @Flag(
        name: .customLong("no-questions"),
        help: ArgumentHelp(CommandLanguage.texts("Ask nothing; what is missing becomes as it is offered.")))
    var asksNothing = false

    /// The same, by question.
    var flags: DraftFlags {
        DraftFlags(
            course: course, session: session.map { "\($0)" }, title: title, aims: aims, phases: phases, items: items,
            task: task, file: output, asksNothing: asksNothing)
    }
}
