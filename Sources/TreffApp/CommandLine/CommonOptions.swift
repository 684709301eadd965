import ArgumentParser
import Facilitation
import Languages

/// The options that every command has.
struct CommonOptions: ParsableArguments {
    @Option(
        name: .customLong("lang"),
        help: ArgumentHelp(
            CommandLanguage.texts(
                "The language: nb or en. Otherwise it follows the script."),
            valueName: "nb|en"))
    var language: LanguageOption?

    @Option(
        name: .customLong("scripts"),
        help: ArgumentHelp(CommandLanguage.texts("A folder with scripts of your own."), valueName: "dir"))
    var scripts: String?

    @Option(
        name: .customLong("records"),
        help: ArgumentHelp(
            CommandLanguage.texts("The folder in which records are kept."),
            valueName: "dir"))
    var records: String?

    @Flag(name: .customLong("no-color"), help: ArgumentHelp(CommandLanguage.texts("Without colours.")))
    var noColor = false
}

/// A language as an option's value.
struct LanguageOption: ExpressibleByArgument {
    let language: Language

    init?(argument: String) {
        guard let language = Language(spoken: argument) else { return nil }
        self.language = language
    }

    static var allValueStrings: [String] { ["nb", "en"] }
}
