import ArgumentParser
import Facilitation

/// `treff run`: lead a session live.
struct RunCommand: AppCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "run", abstract: CommandLanguage.texts("Led en samling.", "Lead a session."),
            aliases: ["kjør", "kjor"])
    }

    @Argument(
        help: ArgumentHelp(
            CommandLanguage.texts(
                "Et skript: en fil, eller en id som mestringstreff/1.",
                "A script: a file, or an id such as mestringstreff/1.")))
    var script: String

    @OptionGroup var common: CommonOptions

    func run(in app: App) -> ExitStatus {
        app.loadForSession(script).map { loaded, script in
            SessionRunner(app: app).start(loaded, script, rehearsal: nil)
        } ?? .failure
    }
}

/// `treff rehearse`: the real thing with a fast clock.
struct RehearseCommand: AppCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rehearse",
            abstract: CommandLanguage.texts(
                "Øv på en samling med rask klokke.", "Rehearse a session with a fast clock."),
            aliases: ["øv", "ov"])
    }

    @Argument(
        help: ArgumentHelp(
            CommandLanguage.texts(
                "Et skript: en fil, eller en id som mestringstreff/1.",
                "A script: a file, or an id such as mestringstreff/1.")))
    var script: String

    @Option(
        help: ArgumentHelp(
            CommandLanguage.texts("Hvor fort klokka går, 1 til 600.", "How fast the clock goes, 1 to 600."),
            valueName: "n"))
    var speed: Int = 60

    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard (1...600).contains(speed) else {
            throw ValidationError(
                CommandLanguage.texts("--speed er et tall fra 1 til 600.", "--speed is a number from 1 to 600."))
        }
    }

    func run(in app: App) -> ExitStatus {
        app.loadForSession(script).map { loaded, script in
            SessionRunner(app: app).start(loaded, script, rehearsal: Double(speed))
        } ?? .failure
    }
}
