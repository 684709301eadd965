import Basics
import ArgumentParser
import Facilitation
import Reports
import ScriptFormat

/// `treff handout`: worksheets to print.
struct HandoutCommand: AppCommand {
    static var offers: Offers { .tools }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "handout",
            abstract: CommandLanguage.texts(
                "Write worksheets, ready to print."),
            aliases: CommandNames.aliases("handout"))
    }

    @Argument(help: ArgumentHelp(CommandLanguage.texts("Tools that have a worksheet.")))
    var tools: [String] = []

    @Option(
        help: ArgumentHelp(CommandLanguage.texts("All that a session hands out."), valueName: "script"),
        completion: .file())
    var session: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            CommandLanguage.texts("The file to write; - is standard output."),
            valueName: "file"), completion: .file())
    var output: String?

    @OptionGroup var common: CommonOptions

    func validate() throws {
        if tools.isEmpty, session == nil {
            throw ValidationError(CommandLanguage.texts("Give one or more tools, or --session and a session."))
        }
    }

    func run(in app: App) -> ExitStatus {
        guard let wanted = wanted(app) else { return .failure }
        let missing = wanted.ids.filter { wanted.toolbox.tool($0) == nil }
        for id in missing {
            app.complain(app.texts("The tool \(id) was not found. treff tools shows all."))
        }
        let handout = Handout(tools: wanted.ids.compactMap { wanted.toolbox.tool($0) }, course: wanted.course)
        for id in handout.withoutSheet {
            app.complain(app.texts("\(id) has no worksheet to hand out."))
        }
        guard handout.pageCount > 0 else { return .failure }
        let name = output ?? app.texts("handout") + "-\(wanted.name).html"
        guard app.write(handout.html, to: name) else { return .failure }
        if name != "-" {
            let pages = app.texts.count(handout.pageCount, "page", "pages")
            app.complain(app.texts("\(pages) written to \(name). Open the file in a browser and print."))
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
        for id in script.items.flatMap(\.handouts) where !ids.contains(id) && !OwnFile.isMeant(by: id) {
            ids.append(id)
        }
        guard !ids.isEmpty else {
            app.complain(app.texts("\(loaded.file.id) hands out nothing."))
            return nil
        }
        let name =
            loaded.file.number == nil ? FilePath(loaded.file.path).name : loaded.file.id.replacing("/", with: "-")
        return (ids, loaded.toolbox, script.course, name)
    }
}
