import ArgumentParser
import Facilitation
import Languages

/// The options that every command has.
struct CommonOptions: ParsableArguments {
    @Option(
        name: .customLong("lang"),
        help: ArgumentHelp(
            CommandLanguage.texts(
                "The language: \(Language.choices(CommandLanguage.texts)). Otherwise it follows the script."),
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

    @Flag(
        name: .customLong("still"),
        help: ArgumentHelp(CommandLanguage.texts("For screen readers: nothing on the screen is drawn again.")))
    var still = false

    var choices: CommonChoices {
        CommonChoices(
            language: language?.language, scripts: scripts, records: records, isColorless: noColor, isStill: still)
    }
}

/// What was chosen by the options that every command has.
struct CommonChoices: Equatable {
    var language: Language?
    /// The folder of `--scripts`.
    var scripts: String?
    /// The folder of `--records`.
    var records: String?
    var isColorless = false
    var isStill = false
}

/// A language that the program speaks, as an option's value.
struct LanguageOption: ExpressibleByArgument {
    let language: Language

    init?(argument: String) {
        guard let language = Language(offered: argument) else { return nil }
        self.language = language
    }

    static var allValueStrings: [String] { Language.spoken.map(\.tag) }
}

/// The language of the command line's own texts while arguments are parsed.
///
/// ArgumentParser asks for help texts through static properties, so the language reaches them as a task-local value
/// and not as a global.
enum CommandLanguage {
    @TaskLocal static var current = Language.nb

    static var texts: Texts { Texts(language: current) }

    /// What a session can be shared by.
    static var shareHelp: ArgumentHelp {
        ArgumentHelp(
            texts("A folder from which a co-leader's machine can follow the session; nothing of the notes goes there."),
            valueName: "dir")
    }

    /// What stands for a session's script on the command line.
    static var scriptHelp: ArgumentHelp {
        ArgumentHelp(texts("A script: a file, or an id such as mestringstreff/1."), valueName: texts("script"))
    }

    /// What names one of a session's builds on the command line.
    static var buildHelp: ArgumentHelp {
        ArgumentHelp(
            texts("How long the session is to be, where it has times for more than one length, such as 180."),
            valueName: texts("minutes"))
    }
}
