import ArgumentParser
import Facilitation

/// `treff follow`: a session in a second window, read only.
struct FollowCommand: AppCommand {
    static var readsLines: Bool { true }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "follow",
            abstract: CommandLanguage.texts("Show a session that goes on, in a second window."),
            discussion: CommandLanguage.texts(
                "It shows what to ask now, what comes after it and the times, and nothing of the notes. It reads only. A co-leader's machine follows what run --share puts in a shared folder."
            ),
            aliases: CommandNames.aliases("follow"))
    }

    @Argument(
        help: ArgumentHelp(
            CommandLanguage.texts("A record, or a folder or file of run --share; otherwise the session that goes on.")),
        completion: .file())
    var record: String?

    @OptionGroup var common: CommonOptions

    func run(in app: App) throws(ExitStatus) -> ExitStatus {
        let choice = FollowChoice(app: app)
        switch try choice.target(record) {
        case .file(let path): return Following(app: app, find: { path }).run()
        case .next: return Following(app: app, awaitsSession: true, find: { choice.led.first?.path }).run()
        case .folder(let folder): return Following(app: app, find: { choice.shared(in: folder).last }).run()
        }
    }
}
