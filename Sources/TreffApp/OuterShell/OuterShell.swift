import Facilitation
import Languages
import RecordStore
import Terminal

/// The shell outside a session: each line is one of the program's commands.
struct OuterShell {
    let app: App
    /// The program's commands; asked for when there is a line, since that takes a while and the prompt should not wait.
    let commands: () -> [OfferedCommand]
    private var texts: Texts { app.texts }

    /// Reads and carries out commands until there are no more.
    func run() -> ExitStatus {
        let editor = app.openConsole(texts)
        guard show(welcome, on: editor) else {
            editor.close()
            return .success
        }
        var console = editor
        var status = ExitStatus.success
        while true {
            switch console.reader.readLine(request) {
            case .line(let line):
                console.reader.remember(line)
                let commands = commands()
                switch OuterShellLine(line, names: commands.map(\.shown) + commands.flatMap(\.names)) {
                case .empty: continue
                case .quit:
                    console.close()
                    return console.isInteractive ? .success : status
                case .help: if !show(help(app.anew), on: console) { return .success }
                case .unknown(let word, let nearest):
                    app.complain(texts.unknownCommand(word, nearest))
                    status = .usage
                case .arguments(let arguments):
                    // A command may open a console of its own, so this one lets go of the terminal meanwhile; but what
                    // was read ahead from a pipe is the command's as well.
                    let letsGo = console.isInteractive && OfferedCommand.readsLines(arguments, commands)
                    if letsGo { console.close() }
                    status = app.carryOut(inherited(arguments), surroundings(sharing: console))
                    if letsGo { console = app.openConsole(texts) }
                }
            case .interrupt: continue
            case .end:
                console.close()
                return console.isInteractive ? .success : status
            case .closed:
                console.close()
                return .success
            case .terminate(let signal):
                console.close()
                return .signal(signal.number)
            }
        }
    }

    private func surroundings(sharing console: Console) -> Environment {
        guard !console.isInteractive else { return app.environment }
        var environment = app.environment
        environment.openConsole = { _ in
            Console(reader: console.reader, screen: console.screen, isInteractive: false, close: {})
        }
        return environment
    }

    private var request: LineRequest {
        LineRequest(
            prompt: { _ in LinePrompt(StyledText("treff › ", .strong)) },
            complete: { text in OuterShellCompleter(app: app.anew, commands: commands()).complete(text) },
            usesHistory: true)
    }

    /// The options that the shell was opened with hold for its commands too, unless they say otherwise.
    private func inherited(_ arguments: [String]) -> [String] {
        var options = ["--records", app.records]
        if let scripts = app.scripts { options += ["--scripts", scripts] }
        if let language = app.requested { options += ["--lang", language.tag] }
        if !app.allowsColor { options.append("--no-color") }
        if app.isStill { options.append("--still") }
        let given = Set(arguments.map { $0.split(separator: "=").first.map(String.init) ?? $0 })
        let isHelp = given.contains("--help") || given.contains("-h") || given.contains("--version")
        return isHelp || given.contains("--records") || given.contains("--lang") ? arguments : arguments + options
    }

    private func show(_ blocks: [Block], on console: Console) -> Bool {
        let lines = BlockLayout(columns: console.screen.size.columns, breaksWords: console.isInteractive).lines(blocks)
        return (try? console.screen.write(StyledText(rows: lines))) != nil
    }

    /// The courses, an unfinished session, and what can be typed.
    private var welcome: [Block] {
        var blocks: [Block] = [.text(texts("treff – help for leading a group"), .title), .blank]
        blocks += CourseList(app: app).blocks
        let all = app.unfinished()
        if let unfinished = all.first {
            let local = unfinished.startedAt.local
            let others = all.count { $0.isRehearsal == unfinished.isRehearsal } - 1
            blocks += [
                .blank,
                .spans([
                    Span(texts("Unfinished: "), .warning), Span(unfinished.script.title, .strong),
                    Span(texts(" · begun \(local.date) \(local.clock)")),
                    Span(others > 0 ? texts(" · and \(others) more; resume shows them") : texts(" · resume goes on")),
                ]),
            ]
        }
        return blocks + [.blank] + help(app)
    }

    private func help(_ app: App) -> [Block] {
        let first = app.courses.first?.sessions.first?.id ?? "mestringstreff/1"
        return Columns.table(
            [
                (texts("run \(first)"), texts("lead a session")),
                (texts("rehearse \(first)"), texts("rehearse with a fast clock")),
                (texts("resume"), texts("go on with a session")),
                (texts("list"), texts("courses, sessions and records")),
                (texts("review"), texts("see where the time went")),
                (texts("tools"), texts("the toolbox; tool busk is one of them")),
                (texts("new"), texts("make a new script")),
                (texts("import FILE"), texts("make a script of a plan that you have")),
                (texts("check FILE"), texts("look for faults in a script")),
                (texts("help script"), texts("how to write a script")),
                (texts("help"), texts("this list; help COMMAND tells more")),
                (texts("quit"), texts("out of treff (or Ctrl-D)")),
            ])
    }
}
