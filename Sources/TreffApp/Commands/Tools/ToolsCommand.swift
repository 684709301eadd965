import ArgumentParser
import Facilitation
import Languages

/// `treff tools`: the toolbox by purpose, or what a search finds in it.
struct ToolsCommand: AppCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "tools",
            abstract: CommandLanguage.texts("Show the tools by purpose, or search in them."))
    }

    @Argument(help: ArgumentHelp(CommandLanguage.texts("Words to look for in names, purposes and texts.")))
    var words: [String] = []

    @OptionGroup var common: CommonOptions

    func run(in app: App) -> ExitStatus {
        let toolbox = app.toolbox
        guard !words.isEmpty else {
            app.show(ToolMatrix(texts: app.texts).blocks(toolbox.all(.tool), methods: toolbox.all(.method)))
            return .success
        }
        let found = ToolSearch(words: words).matches(in: toolbox.documents, texts: app.texts)
        guard !found.isEmpty else {
            let asked = words.joined(separator: " ")
            app.complain(app.texts("No tool fits “\(asked)”."))
            return .failure
        }
        app.show(ToolMatrix(texts: app.texts).list(found))
        return .success
    }
}

/// `treff tool ID`: one tool, whole.
struct ToolCommand: AppCommand {
    static var offers: Offers { .tools }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "tool",
            abstract: CommandLanguage.texts("Show one tool with its steps."),
            aliases: CommandNames.aliases("tool"))
    }

    @Argument(help: ArgumentHelp(CommandLanguage.texts("The tool's id or name; without it all are shown.")))
    var id: [String] = []

    @OptionGroup var common: CommonOptions

    func run(in app: App) -> ExitStatus { Self.show(id, in: app) }

    static func show(_ id: [String], in app: App) -> ExitStatus {
        let toolbox = app.toolbox
        guard !id.isEmpty else {
            app.show(ToolMatrix(texts: app.texts).blocks(toolbox.all(.tool), methods: toolbox.all(.method)))
            return .success
        }
        let name = id.joined(separator: " ")
        if let tool = toolbox.tool(called: id, app.texts) {
            app.show(ToolPage(texts: Texts(language: tool.language)).blocks(tool))
            return .success
        }
        app.complain(toolbox.notFound(name, app.texts))
        let found = ToolSearch(words: id).matches(in: toolbox.documents, texts: app.texts)
        if !found.isEmpty { app.show(ToolMatrix(texts: app.texts).list(found)) }
        return .failure
    }
}
