import ArgumentParser
import Facilitation
import Languages

/// `treff run`: lead a session live.
struct RunCommand: AppCommand {
    static var offers: Offers { .sessions }
    static var readsLines: Bool { true }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "run", abstract: CommandLanguage.texts("Lead a session."),
            aliases: CommandNames.aliases("run"))
    }

    @Argument(help: CommandLanguage.scriptHelp, completion: .file())
    var script: String?

    @Option(help: CommandLanguage.buildHelp)
    var build: Int?

    @Option(help: CommandLanguage.shareHelp, completion: .directory)
    var share: String?

    @OptionGroup var common: CommonOptions

    func run(in app: App) throws(ExitStatus) -> ExitStatus {
        try Self.lead(script, build: build, share: share, in: app)
    }

    static func lead(
        _ script: String?, build: Int? = nil, share: String? = nil, in app: App
    ) throws(ExitStatus) -> ExitStatus {
        let (loaded, script) = try app.loadForSession(script, build: build)
        return SessionRunner(app: app, share: share).start(loaded, script, rehearsal: nil)
    }
}

/// `treff rehearse`: the real thing with a fast clock.
struct RehearseCommand: AppCommand {
    static var offers: Offers { .sessions }
    static var readsLines: Bool { true }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rehearse",
            abstract: CommandLanguage.texts(
                "Rehearse a session with a fast clock."),
            aliases: CommandNames.aliases("rehearse"))
    }

    @Argument(help: CommandLanguage.scriptHelp, completion: .file())
    var script: String?

    @Option(
        help: ArgumentHelp(
            CommandLanguage.texts("How fast the clock goes, 1 to 600."),
            valueName: "n"))
    var speed: Int = 60

    @Option(
        help: ArgumentHelp(
            CommandLanguage.texts(
                "Begin at this item, such as 2.3; what is before it has been held as planned."), valueName: "item"))
    var from: String?

    @Flag(help: ArgumentHelp(CommandLanguage.texts("Let the session play itself through, at once. No record is kept.")))
    var auto = false

    @Option(help: CommandLanguage.buildHelp)
    var build: Int?

    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard (1...600).contains(speed) else {
            throw ValidationError(CommandLanguage.texts("--speed is a number from 1 to 600."))
        }
    }

    func run(in app: App) throws(ExitStatus) -> ExitStatus {
        let (loaded, script) = try app.loadForSession(script, build: build)
        if let from, !script.items.contains(where: { $0.id == from }) {
            let texts = Texts(language: app.requested ?? script.language)
            let last = script.items.last?.id ?? ""
            app.complain(texts("The script has no item \(from). The items go from 1.1 to \(last)."))
            return .failure
        }
        if auto { return PlayedRehearsal(app: app, loaded: loaded, script: script, from: from).show() }
        return SessionRunner(app: app).start(loaded, script, rehearsal: Double(speed), from: from)
    }
}
