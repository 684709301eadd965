import ArgumentParser
import Facilitation

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

    /// Whether nothing is given that only sessions have.
    var fitTools: Bool {
        DraftFlags(course: course, title: title, file: output, asksNothing: asksNothing) == flags
    }

    /// The same, by question.
    var flags: DraftFlags {
        DraftFlags(
            course: course, session: session.map { "\($0)" }, title: title, aims: aims, phases: phases, items: items,
            task: task, file: output, asksNothing: asksNothing)
    }
}

/// The answers about a tool that can stand on the command line.
struct NewToolAnswers: ParsableArguments {
    @Flag(help: ArgumentHelp(CommandLanguage.texts("Make a tool's document instead of a session.")))
    var tool = false

    @Option(
        help: ArgumentHelp(
            CommandLanguage.texts("With --tool: what it is for, several with commas between."), valueName: "list"))
    var purpose: String?

    @Option(help: ArgumentHelp(CommandLanguage.texts("With --tool: what it is."), valueName: "text"))
    var about: String?

    @Option(
        name: .customLong("when"),
        help: ArgumentHelp(CommandLanguage.texts("With --tool: when it fits."), valueName: "text"))
    var whenToUse: String?

    @Option(
        name: .customLong("step"),
        help: ArgumentHelp(
            CommandLanguage.texts(
                "With --tool: a step, such as \"Pairs: Tell each other (2 x 3 min: speaker, listener)\"; may stand several times."
            ), valueName: "text"))
    var steps: [String] = []

    @Option(
        name: .customLong("ask"),
        help: ArgumentHelp(
            CommandLanguage.texts("With --tool: what to ask afterwards; may stand several times."), valueName: "text"))
    var questions: [String] = []

    @Option(
        name: .customLong("caution"),
        help: ArgumentHelp(
            CommandLanguage.texts("With --tool: what to watch for; may stand several times."), valueName: "text"))
    var cautions: [String] = []

    @Option(
        name: .customLong("source"),
        help: ArgumentHelp(
            CommandLanguage.texts("With --tool: where it comes from; may stand several times."), valueName: "text"))
    var sources: [String] = []

    /// Whether nothing is given that belongs to a tool.
    var isEmpty: Bool { flags(DraftFlags()) == ToolFlags() }

    /// The same, by question, with those that sessions have too.
    func flags(_ others: DraftFlags) -> ToolFlags {
        var flags = ToolFlags(others)
        (flags.purpose, flags.text, flags.whenToUse) = (purpose, about, whenToUse)
        (flags.steps, flags.questions, flags.cautions, flags.sources) = (steps, questions, cautions, sources)
        return flags
    }
}
