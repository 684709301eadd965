import ArgumentParser
import Facilitation

/// The root of the command line.
struct TreffCommand: AppCommand {
    static var configuration: CommandConfiguration {
        let texts = CommandLanguage.texts
        return CommandConfiguration(
            commandName: "treff",
            abstract: texts(
                "Help for leading a group, session by session."),
            discussion: texts(
                "treff alone opens the shell: the courses at hand, an unfinished session, and what can be typed."),
            version: Version.text,
            subcommands: Self.commands, defaultSubcommand: ShellCommand.self)
    }

    /// The commands, in the order of the help.
    static let commands: [any ParsableCommand.Type] = [
        RunCommand.self, ResumeCommand.self, RehearseCommand.self, FollowCommand.self, ListCommand.self,
        ToolsCommand.self, ToolCommand.self, CheckCommand.self, ExplainCommand.self, FormatCommand.self,
        DiffCommand.self, PreviewCommand.self, HandoutCommand.self, PrintCommand.self,
        ReviewCommand.self, EraseCommand.self, NewCommand.self, ImportCommand.self, CourseCommand.self,
        ShellCommand.self,
        HelpCommand.self,
    ]

    @OptionGroup var common: CommonOptions

    func run(in app: App) -> ExitStatus { .success }
}
