import Basics
import ArgumentParser
import Facilitation
import Languages
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

    func run(in app: App) throws(ExitStatus) -> ExitStatus {
        let wanted = try wanted(app)
        let missing = wanted.ids.filter { wanted.toolbox.tool($0) == nil }
        for id in missing { app.complain(wanted.toolbox.notFound(id, app.texts)) }
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

    private func wanted(
        _ app: App
    ) throws(ExitStatus) -> (ids: [String], toolbox: Toolbox, course: String?, name: String) {
        guard let session else {
            let toolbox = app.toolbox
            let ids = ids(in: toolbox, app.texts)
            let known = ids.filter { toolbox.tool($0) != nil }
            return (ids, toolbox, nil, known.joined(separator: "-"))
        }
        let (loaded, script) = try app.scriptToLookAt(session)
        var ids = ids(in: loaded.toolbox, app.texts)
        for id in script.items.flatMap(\.handouts) where !ids.contains(id) && !OwnFile.isMeant(by: id) {
            ids.append(id)
        }
        guard !ids.isEmpty else {
            app.complain(app.texts("\(loaded.file.id) hands out nothing."))
            throw .failure
        }
        let name =
            loaded.file.number == nil ? FilePath(loaded.file.path).name : loaded.file.id.replacing("/", with: "-")
        return (ids, loaded.toolbox, script.course, name)
    }

    /// The ids of the tools that were named: each by a word or a text in quotes, or all words together one tool.
    private func ids(in toolbox: Toolbox, _ texts: Texts) -> [String] {
        if tools.count > 1, let tool = toolbox.tool(named: tools.joined(separator: " ")) { return [tool.id] }
        var seen: Set<String> = []
        return tools.map { toolbox.tool(called: [$0], texts)?.id ?? $0 }.filter { seen.insert($0).inserted }
    }
}
