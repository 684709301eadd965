import ArgumentParser
import Facilitation
import Terminal

/// `treff` alone: the shell, with what is at hand and what can be typed.
struct ShellCommand: AppCommand {
    static var readsLines: Bool { true }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "shell", abstract: CommandLanguage.texts("Open the shell."),
            aliases: CommandNames.aliases("shell"))
    }

    @OptionGroup var common: CommonOptions

    func run(in app: App) -> ExitStatus { Self.open(in: app) }

    static func open(in app: App) -> ExitStatus { OuterShell(app: app) { TreffCommand.offered(app.language) }.run() }
}
