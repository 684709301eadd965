import ArgumentParser
import Facilitation
import Terminal

/// `treff` alone: the shell, with what is at hand and what can be typed.
struct LobbyCommand: AppCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "shell", abstract: CommandLanguage.texts("Open the shell."),
            aliases: ["skall"])
    }

    @OptionGroup var common: CommonOptions

    func run(in app: App) -> ExitStatus { Lobby(app: app).run() }
}
