import ArgumentParser
import Facilitation
import Languages

/// `treff preview`: the session before the room is full.
struct PreviewCommand: AppCommand {
    static var offers: Offers { .sessions }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "preview",
            abstract: CommandLanguage.texts(
                "See the session as the leader will, item by item."),
            aliases: CommandNames.aliases("preview"))
    }

    @Argument(help: CommandLanguage.scriptHelp, completion: .file())
    var script: String

    @Option(
        help: ArgumentHelp(
            CommandLanguage.texts(
                "When the session begins; otherwise 10:00."),
            valueName: "time"))
    var at: TimeOfDayOption?

    @OptionGroup var common: CommonOptions

    func run(in app: App) throws(ExitStatus) -> ExitStatus {
        let (loaded, script) = try app.loadForSession(script)
        let texts = Texts(language: app.requested ?? script.language)
        let preview = PreviewBlocks(
            preview: Preview(script), texts: texts, start: at?.minutes ?? 10 * 60,
            toolTitle: { loaded.toolbox.tool($0)?.title ?? $0 })
        app.show(preview.items + PreviewSummary(preview: preview).blocks)
        return .success
    }
}
