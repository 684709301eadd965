import ArgumentParser
import Basics
import Facilitation
import Import
import Languages

/// `treff import`: a script from a plan that there is already.
struct ImportCommand: AppCommand {
    static var readsLines: Bool { true }
    static var offers: Offers { .files }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import",
            abstract: CommandLanguage.texts("Make a script of a plan that you have already."),
            discussion: CommandLanguage.texts(
                "Reads Word (.docx), Markdown, plain text with times, and tables as CSV. Each word of the plan is in the script; what has no place of its own stands in a comment there."
            ),
            aliases: CommandNames.aliases("import"))
    }

    @Argument(
        help: ArgumentHelp(CommandLanguage.texts("The plan."), valueName: CommandLanguage.texts("file")),
        completion: .file())
    var file: String

    @Option(help: ArgumentHelp(CommandLanguage.texts("The file to write."), valueName: "file"), completion: .file())
    var output: String?

    @Option(
        name: .customLong("role"),
        help: ArgumentHelp(
            CommandLanguage.texts("Who has which role, such as \"Kari=group leader\"; may stand several times."),
            valueName: "name=role"))
    var roles: [String] = []

    @OptionGroup var common: CommonOptions

    func validate() throws {
        for role in roles where NamedRole(role) == nil {
            throw ValidationError(
                CommandLanguage.texts("“\(role)” names no role. Write it as \"Kari=group leader\"."))
        }
    }

    func run(in app: App) throws(ExitStatus) -> ExitStatus {
        let named = roles.compactMap(NamedRole.init).map { ($0.name.lowercased(), $0.role) }
        return try ImportedScript(
            app: app, file: file, output: output, roles: Dictionary(named, uniquingKeysWith: { $1 })
        ).make()
    }
}

/// A name and the role that it stands for: `Kari=gruppeleder`.
struct NamedRole {
    let name: String
    let role: Role

    init?(_ text: String) {
        let sides = text.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
        guard sides.count == 2, !sides[0].isEmpty, !sides[1].isEmpty else { return nil }
        name = sides[0]
        role = Self.role(sides[1])
    }

    /// The role in a word of any language, everyday ones too; other words stay as they are.
    static func role(_ word: String) -> Role { PlanImport.role(word) ?? .other(word) }
}
