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

    @Option(
        name: .customLong("in-course"),
        help: ArgumentHelp(
            CommandLanguage.texts("Kurset som samlingen hører til.", "The course that the session belongs to."),
            valueName: "name"))
    var inCourse: String?

    @Option(help: ArgumentHelp(CommandLanguage.texts("Samlingens nummer.", "The session's number."), valueName: "n"))
    var session: Int?

    @Option(help: ArgumentHelp(CommandLanguage.texts("Samlingens tittel.", "The session's title."), valueName: "text"))
    var title: String?

    @Option(help: ArgumentHelp(CommandLanguage.texts("Fila som skrives.", "The file to write."), valueName: "file"))
    var output: String?

    @OptionGroup var common: CommonOptions

    func run(in app: App) -> ExitStatus {
        if let course { return NewCourse(app: app).make(course) }
        var base: Script?
        if let from {
            guard let loaded = app.load(from) else { return .failure }
            guard let script = loaded.script else {
                app.complain(FindingTexts(app: app).text(loaded.reading.findings, of: loaded))
                return .failure
            }
            base = script
        }
        return draft(from: base, app)
    }

    private func draft(from base: Script?, _ app: App) -> ExitStatus {
        let toolbox = app.library.toolbox(base?.language ?? app.language)
        let store = DraftStore(environment: app.environment)
        var draft = Draft(
            Draft.Start(
                language: base?.language ?? app.language, base: base,
                course: app.library.courses(app.language).first.map { app.library.title(of: $0) },
                toolbox: toolbox.known, place: { NewScriptPlace(app: app).path($0) }))
        let console = app.environment.openConsole(
            ConsoleOptions(allowsColor: app.allowsColor, searchLabels: SearchLabels(searching: "", failing: "")))
        let kept = base == nil && flags.isEmpty ? store.answers : []
        for answer in kept { try? draft.answer(answer) }
        answerFlags(&draft)
        let ending = DraftShell(app: app, console: console, toolbox: toolbox, store: store).run(draft)
        console.close()
        return tell(ending, app)
    }

    private var flags: [String] { [inCourse, session.map { "\($0)" }, title].compactMap { $0 } }

    /// Answers the questions that flags answer, as long as they come first.
    private func answerFlags(_ draft: inout Draft) {
        guard !flags.isEmpty else { return }
        if draft.step == .language { try? draft.answer("") }
        if draft.step == .course { try? draft.answer(inCourse ?? "") }
        if draft.step == .session, session != nil || title != nil { try? draft.answer(session.map { "\($0)" } ?? "") }
        if draft.step == .title, let title { try? draft.answer(title) }
        if draft.step == .file, let output { try? draft.answer(output) }
    }

    private func tell(_ ending: DraftShell.Ending, _ app: App) -> ExitStatus {
        switch ending {
        case .written(let path):
            app.show([
                .text(app.texts("✓ Skrevet til \(path)", "✓ Written to \(path)"), .good),
                .text(
                    app.texts(
                        "treff øv \(path) prøver det ut; rett det i en hvilken som helst teksteditor.",
                        "treff rehearse \(path) tries it out; change it in any text editor."), .dim),
            ])
            return .success
        case .kept:
            app.complain(
                app.texts(
                    "Kladden er tatt vare på. treff ny går videre med den.",
                    "The draft is kept. treff new goes on with it."))
            return .success
        case .failed: return .failure
        }
    }
}
