import ArgumentParser
import Facilitation
import Languages

/// `treff help`: what a command does, or how a script is written.
///
/// It stands in for ArgumentParser's own, which knows only commands, and only by their English name.
struct HelpCommand: AppCommand {
    static var offers: Offers { .commands }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "help",
            abstract: CommandLanguage.texts(
                "Help with a command, with writing a script (help script), or with your editor (help editors)."),
            aliases: CommandNames.aliases("help"))
    }

    @Argument(
        help: ArgumentHelp(
            CommandLanguage.texts(
                "A command; or script, and perhaps a part of the guide."),
            valueName: CommandLanguage.texts("command")))
    var words: [String] = []

    @Option(
        help: ArgumentHelp(
            CommandLanguage.texts("With help editors: write the files for vim and VS Code into this folder."),
            valueName: "dir"), completion: .directory)
    var write: String?

    @OptionGroup var common: CommonOptions

    func run(in app: App) -> ExitStatus {
        let isAboutEditors = words.count == 1 && words.first.map(GuideSearch.isAboutEditors) ?? false
        if let write {
            guard isAboutEditors else {
                app.complain(app.texts("--write belongs to help editors."))
                return .usage
            }
            return EditorFiles.write(to: write, app)
        }
        guard let first = words.first else { return tell(TreffCommand.helpMessage(), app) }
        if isAboutEditors { return showGuide(words, app) }
        if GuideSearch.isAsked(by: first) { return showGuide(Array(words.dropFirst()), app) }
        guard let command = TreffCommand.command(named: first) else {
            let nearest = CommandNames.nearest(to: first, among: TreffCommand.names(app.language) + [guideWord(app)])
            app.complain(app.texts.unknownCommand(first, nearest))
            return .usage
        }
        let inner = words.dropFirst().first.flatMap { name in
            command.configuration.subcommands.first { TreffCommand.isNamed(name, $0) }
        }
        return tell(TreffCommand.helpMessage(for: inner ?? command), app)
    }

    private func tell(_ message: String, _ app: App) -> ExitStatus {
        app.output(CommandLineWords(language: app.language).translate(message) + "\n")
        return .success
    }

    private func showGuide(_ asked: [String], _ app: App) -> ExitStatus {
        let pages = GuidePages(app.language)
        switch GuideSearch(language: app.language).topic(asked) {
        case .page: app.show(pages.page)
        case .all: app.show(pages.all)
        case .part(let part): app.show(pages.part(part))
        case .example: app.output(pages.guide.example.map { $0 + "\n" }.joined())
        case .unclear(let near):
            app.complain(app.texts.unclearPart(asked.joined(separator: " "), near, of: pages.guide))
            return .failure
        }
        return .success
    }

    private func guideWord(_ app: App) -> String { app.texts("script") }
}

extension Texts {
    /// That no part of the guide is called so, or that several are.
    fileprivate func unclearPart(_ asked: String, _ near: [String], of guide: Guide) -> String {
        guard near.isEmpty else {
            let parts = list(near)
            return self("“\(asked)” fits several parts: \(parts). Type a little more.")
        }
        let parts = list(guide.parts.map(\.word))
        return self("The guide has no part named “\(asked)”. The parts are \(parts).")
    }
}
