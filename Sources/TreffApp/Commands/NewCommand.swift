import ArgumentParser
import Facilitation
import ScriptFormat
import Terminal

/// `treff new`: a new script by questions and answers, or by flags.
struct NewCommand: AppCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "new",
            abstract: CommandLanguage.texts(
                "Lag et nytt skript ved spørsmål og svar.", "Make a new script by questions and answers."),
            discussion: CommandLanguage.texts(
                "Det som står på kommandolinja, blir ikke spurt om. Svarene kan også komme fra et rør, ett på hver linje.",
                "What stands on the command line is not asked. The answers can come from a pipe too, one on each line."),
            aliases: ["ny"])
    }

    @Option(
        help: ArgumentHelp(
            CommandLanguage.texts("Begynn med en samling som finnes.", "Start from an existing session."),
            valueName: "script"))
    var from: String?

    @Option(
        help: ArgumentHelp(
            CommandLanguage.texts(
                "Lag et helt kurs: mappe, kursdokument, en samling og verktøykasse.",
                "Make a whole course: folder, course document, a session and a toolbox."), valueName: "name"))
    var course: String?

    @OptionGroup var answers: NewAnswers

    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard course == nil || (from == nil && answers.flags == DraftFlags()) else {
            throw ValidationError(
                CommandLanguage.texts(
                    "--course lager et helt kurs, og står alene. Kurset til én samling er --in-course.",
                    "--course makes a whole course, and stands alone. The course of one session is --in-course."))
        }
        guard from == nil || (answers.aims + answers.items + [answers.phases, answers.task].compactMap(\.self)).isEmpty
        else {
            throw ValidationError(
                CommandLanguage.texts(
                    "Med --from følger mål, faser, punkter og oppgave med fra samlingen. Ta bort --aim, --phases, --item og --task, og endre dem etterpå.",
                    "With --from the aims, phases, items and task come from that session. Leave out --aim, --phases, --item and --task, and change them afterwards."
                ))
        }
    }

    func run(in app: App) -> ExitStatus {
        if let course { return NewCourse(app: app).make(course) }
        return NewScript(app: app, from: from, flags: answers.flags).make()
    }
}

/// The answers that can stand on the command line.
struct NewAnswers: ParsableArguments {
    @Option(
        name: .customLong("in-course"),
        help: ArgumentHelp(
            CommandLanguage.texts("Kurset som samlingen hører til.", "The course that the session belongs to."),
            valueName: "name"))
    var course: String?

    @Option(help: ArgumentHelp(CommandLanguage.texts("Samlingens nummer.", "The session's number."), valueName: "n"))
    var session: Int?

    @Option(help: ArgumentHelp(CommandLanguage.texts("Samlingens tittel.", "The session's title."), valueName: "text"))
    var title: String?

    @Option(
        name: .customLong("aim"),
        help: ArgumentHelp(
            CommandLanguage.texts("Et mål; kan stå flere ganger.", "An aim; may stand several times."),
            valueName: "text"))
    var aims: [String] = []

    @Option(
        help: ArgumentHelp(
            CommandLanguage.texts(
                "Fasene, som \"Oppstart 10, Samtale 40, Avslutning 10\".",
                "The phases, such as \"Opening 10, Talk 40, Closing 10\"."), valueName: "list"))
    var phases: String?

    @Option(
        name: .customLong("item"),
        help: ArgumentHelp(
            CommandLanguage.texts(
                "Et punkt med fasens nummer først, som \"1 Velkommen 5\"; kan stå flere ganger.",
                "An item with its phase's number first, such as \"1 Welcome 5\"; may stand several times."),
            valueName: "text"))
    var items: [String] = []

    @Option(
        help: ArgumentHelp(
            CommandLanguage.texts("Oppgaven de får med hjem.", "The task that they take home."), valueName: "text"))
    var task: String?

    @Option(help: ArgumentHelp(CommandLanguage.texts("Fila som skrives.", "The file to write."), valueName: "file"))
    var output: String?

    @Flag(
        name: .customLong("no-questions"),
        help: ArgumentHelp(
            CommandLanguage.texts(
                "Spør ikke om noe; det som mangler, blir som det tilbys.",
                "Ask nothing; what is missing becomes as it is offered.")))
    var asksNothing = false

    /// The same, by question.
    var flags: DraftFlags {
        DraftFlags(
            course: course, session: session.map { "\($0)" }, title: title, aims: aims, phases: phases, items: items,
            task: task, file: output, asksNothing: asksNothing)
    }
}
