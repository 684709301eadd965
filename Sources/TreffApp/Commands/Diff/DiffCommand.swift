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
                "See what changed between two versions of a script."),
            discussion: CommandLanguage.texts(
                "Items moved, added or removed, and minutes, marks, leads, tools and prompts. + is new, − is gone, • has changed."
            ),
            aliases: CommandNames.aliases("diff"))
    }

    @Argument(
        help: ArgumentHelp(
            CommandLanguage.texts("The old version: a file or an id."),
            valueName: CommandLanguage.texts("old")), completion: .file())
    var old: String

    @Argument(
        help: ArgumentHelp(
            CommandLanguage.texts("The new version: a file or an id."),
            valueName: CommandLanguage.texts("new")), completion: .file())
    var new: String

    @OptionGroup var common: CommonOptions

    func run(in app: App) throws(ExitStatus) -> ExitStatus {
        let before = try app.scriptToLookAt(old)
        let after = try app.scriptToLookAt(new)
        let texts = Texts(language: app.requested ?? after.script.language)
        let lines = ScriptComparison(before.script, after.script).lines(texts.language)
        guard !lines.isEmpty else {
            app.complain(texts("The scripts mean the same."))
            return .success
        }
        app.show(
            lines.map { line in
                .text(line.plain, emphasis(line.kind), hanging: line.depth * 2 + 2)
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
