import ArgumentParser
import Facilitation
import Languages

/// The options that every command has.
struct CommonOptions: ParsableArguments {
    @Option(
        name: .customLong("lang"),
        help: ArgumentHelp(
            CommandLanguage.texts("The language: \(LanguageOption.choices). Otherwise it follows the script."),
            valueName: LanguageOption.allValueStrings.joined(separator: "|")))
    var language: LanguageOption?

    @Option(
        name: .customLong("scripts"),
        help: ArgumentHelp(CommandLanguage.texts("A folder with scripts of your own."), valueName: "dir"),
        completion: .directory)
    var scripts: String?

    @Option(
        name: .customLong("records"),
        help: ArgumentHelp(
            CommandLanguage.texts("The folder in which records are kept."),
            valueName: "dir"), completion: .directory)
    var records: String?

    @Flag(name: .customLong("no-color"), help: ArgumentHelp(CommandLanguage.texts("Without colours.")))
    var noColor = false
}

/// A language that the program speaks, as an option's value.
struct LanguageOption: ExpressibleByArgument {
    let language: Language

    init?(argument: String) {
        guard let language = Language(tag: argument), language.isSpoken else { return nil }
        self.language = language
    }

    static var allValueStrings: [String] { Language.spoken.map(\.tag) }

    /// The languages in a sentence: `nb or en`.
    static var choices: String { CommandLanguage.texts.choice(allValueStrings) }
}
