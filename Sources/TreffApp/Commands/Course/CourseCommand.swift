import ArgumentParser

/// `treff course`: courses as a whole, to have, to share and to keep alike.
struct CourseCommand: AppCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "course",
            abstract: CommandLanguage.texts("Courses as a whole: list, add, pack, rename a tool, compare languages."),
            discussion: CommandLanguage.texts(
                "A course is named by its id, its title or its folder. Within its folder it need not be named."),
            subcommands: [CourseListCommand.self], defaultSubcommand: CourseListCommand.self,
            aliases: CommandNames.aliases("course"))
    }

    @OptionGroup var common: CommonOptions

    func run(in app: App) throws(ExitStatus) -> ExitStatus { .success }
}
