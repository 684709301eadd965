import ArgumentParser
import Facilitation
import Reports

/// `treff handout`: worksheets to print.
struct HandoutCommand: AppCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "handout",
            abstract: CommandLanguage.texts(
                "Skriv utdelingsark, klare for utskrift.", "Write worksheets, ready to print."),
            aliases: ["utdeling"])
    }

    @Argument(help: ArgumentHelp(CommandLanguage.texts("Verktøy som har et ark.", "Tools that have a worksheet.")))
    var tools: [String] = []

    @Option(
        help: ArgumentHelp(
            CommandLanguage.texts("Alt en samling deler ut.", "All that a session hands out."), valueName: "script"))
    var session: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            CommandLanguage.texts("Fila som skrives; - er standard ut.", "The file to write; - is standard output."),
            valueName: "file"))
    var output: String?

    @OptionGroup var common: CommonOptions

    func validate() throws {
        if tools.isEmpty, session == nil {
            throw ValidationError(
                CommandLanguage.texts(
                    "Gi ett eller flere verktøy, eller --session og en samling.",
                    "Give one or more tools, or --session and a session."))
        }
    }

    func run(in app: App) -> ExitStatus {
        guard let wanted = wanted(app) else { return .failure }
        let missing = wanted.ids.filter { wanted.toolbox.tool($0) == nil }
        for id in missing {
            app.complain(
                app.texts(
                    "Fant ikke verktøyet \(id). treff verktøy viser alle.",
                    "The tool \(id) was not found. treff tools shows all."))
        }
        let handout = Handout(tools: wanted.ids.compactMap { wanted.toolbox.tool($0) }, course: wanted.course)
        for id in handout.withoutSheet {
            app.complain(app.texts("\(id) har ikke noe ark å dele ut.", "\(id) has no worksheet to hand out."))
        }
        guard handout.pageCount > 0 else { return .failure }
        let name = output ?? app.texts("utdeling", "handout") + "-\(wanted.name).html"
        guard app.write(handout.html, to: name) else { return .failure }
        if name != "-" {
            let pages = app.texts.count(handout.pageCount, ("side", "sider"), ("page", "pages"))
            app.complain(
                app.texts(
                    "\(pages) er skrevet til \(name). Åpne fila i en nettleser og skriv ut.",
                    "\(pages) written to \(name). Open the file in a browser and print."))
        }
        return missing.isEmpty && handout.withoutSheet.isEmpty ? .success : .failure
    }

    private func wanted(_ app: App) -> (ids: [String], toolbox: Toolbox, course: String?, name: String)? {
        guard let session else {
            return (tools, app.toolbox, nil, tools.joined(separator: "-"))
        }
        guard let loaded = app.load(session) else { return nil }
        guard let script = loaded.script else {
            app.complain(FindingTexts(app: app).text(loaded.reading.findings, of: loaded))
            return nil
        }
        var ids = tools
        for id in script.items.flatMap(\.handouts) where !ids.contains(id) { ids.append(id) }
        guard !ids.isEmpty else {
            app.complain(app.texts("\(loaded.file.id) deler ikke ut noe.", "\(loaded.file.id) hands out nothing."))
            return nil
        }
        let name =
            loaded.file.number == nil ? PathParts.name(loaded.file.path) : loaded.file.id.replacing("/", with: "-")
        return (ids, loaded.toolbox, script.course, name)
    }
}
