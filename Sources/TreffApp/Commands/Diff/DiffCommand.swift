import ArgumentParser
import Facilitation
import Languages
import ScriptFormat
import Terminal

/// `treff diff`: what changed between two versions of a script.
struct DiffCommand: AppCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "diff",
            abstract: CommandLanguage.texts(
                "See what changed between two versions of a script, a tool or a course."),
            discussion: CommandLanguage.texts(
                "Items moved, added or removed, and minutes, marks, leads, tools and prompts. + is new, − is gone, • has changed."
            ),
            aliases: CommandNames.aliases("diff"))
    }

    @Argument(
        help: ArgumentHelp(
            CommandLanguage.texts("The old version: a file, a folder, an id, or - for standard input."),
            valueName: CommandLanguage.texts("old")), completion: .file())
    var old: String

    @Argument(
        help: ArgumentHelp(
            CommandLanguage.texts("The new version, likewise."),
            valueName: CommandLanguage.texts("new")), completion: .file())
    var new: String

    @OptionGroup var common: CommonOptions

    func run(in app: App) throws(ExitStatus) -> ExitStatus {
        guard old != "-" || new != "-" else {
            app.complain(app.texts("Only one of the versions can come from standard input."))
            return .usage
        }
        let reader = ComparedReader(app: app)
        guard let before = try reader.read(old), let after = try reader.read(new) else { return .failure }
        let texts = Texts(language: app.requested ?? after.language ?? app.language)
        guard let lines = ComparedVersions(before, after).lines(texts.language) else {
            app.complain(texts("The two are not of the same kind, so there is nothing to compare."))
            return .failure
        }
        guard !lines.isEmpty else {
            app.complain(
                before.isSession
                    ? texts("The scripts mean the same.") : texts("The two mean the same."))
            return .success
        }
        app.show(
            lines.map { line in
                .text(line.plain, emphasis(line.kind), indent: line.depth * 2, hanging: line.depth * 2 + 2)
            })
        return .success
    }

    private func emphasis(_ kind: ComparisonLine.Kind) -> Style {
        switch kind {
        case .heading: .strong
        case .added: .good
        case .removed: .warning
        case .changed: .plain
        }
    }
}
