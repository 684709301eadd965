import ArgumentParser
import Facilitation
import RecordStore

/// `treff resume`: go on with an unfinished session.
struct ResumeCommand: AppCommand {
    static var readsLines: Bool { true }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "resume",
            abstract: CommandLanguage.texts(
                "Go on with an unfinished session."),
            aliases: CommandNames.aliases("resume"))
    }

    @Argument(
        help: ArgumentHelp(CommandLanguage.texts("A record; otherwise the newest unfinished one.")), completion: .file()
    )
    var record: String?

    @Option(help: CommandLanguage.shareHelp, completion: .directory)
    var share: String?

    @OptionGroup var common: CommonOptions

    func run(in app: App) -> ExitStatus { Self.resume(record, share: share, in: app) }

    static func resume(_ record: String?, share: String? = nil, in app: App) -> ExitStatus {
        if let record {
            return SessionRunner(app: app, share: share).resume(app.recordPath(record))
        }
        guard let newest = app.unfinished().first else {
            app.complain(app.texts("No session is unfinished in \(app.records)."))
            return .failure
        }
        if app.emergencyCopies.contains(newest) {
            app.complain(app.texts("It goes on with the emergency copy \(newest.path)."))
        }
        return SessionRunner(app: app, share: share).resume(newest.path)
    }
}
