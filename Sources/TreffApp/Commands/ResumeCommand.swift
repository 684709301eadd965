import ArgumentParser
import Basics
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
        help: ArgumentHelp(CommandLanguage.texts("A record; otherwise the one that is unfinished.")),
        completion: .file()
    )
    var record: String?

    @Option(help: CommandLanguage.shareHelp, completion: .directory)
    var share: String?

    @OptionGroup var common: CommonOptions

    func run(in app: App) throws(ExitStatus) -> ExitStatus { try Self.resume(record, share: share, in: app) }

    static func resume(_ record: String?, share: String? = nil, in app: App) throws(ExitStatus) -> ExitStatus {
        if let record {
            return SessionRunner(app: app, share: share).resume(app.recordPath(record))
        }
        let unfinished = try unfinished(app)
        if app.emergencyCopies.contains(unfinished) {
            app.complain(app.texts("It goes on with the emergency copy \(unfinished.path)."))
        }
        return SessionRunner(app: app, share: share).resume(unfinished.path)
    }

    /// The session that is unfinished; of several, the one that is picked. Rehearsals count where nothing else is.
    private static func unfinished(_ app: App) throws(ExitStatus) -> RecordSummary {
        let texts = app.texts
        let all = app.unfinished()
        guard let newest = all.first else {
            app.complain(texts("No session is unfinished in \(app.records)."))
            throw .failure
        }
        let alike = all.filter { $0.isRehearsal == newest.isRehearsal }
        let free = alike.filter { !app.recordFolder.isInUse($0) }
        guard free.count > 1 else { return free.first ?? newest }
        return try app.choose(
            among: free, question: texts("Several sessions are unfinished:"),
            advice: texts("Give the file of the one to go on with.")
        ) { record in
            let local = record.startedAt.local
            return "\(record.script.title) · \(local.date) \(local.clock) · \(FilePath(record.path).name)"
        }
    }
}
