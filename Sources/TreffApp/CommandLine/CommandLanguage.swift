import ArgumentParser
import Facilitation
import Languages

/// The language of the command line's own texts while arguments are parsed.
///
/// ArgumentParser asks for help texts through static properties, so the language reaches them as a task-local value
/// and not as a global.
enum CommandLanguage {
    @TaskLocal static var current = Language.nb

    /// The texts in that language.
    static var texts: Texts { Texts(language: current) }

    /// What stands for a session's script on the command line.
    static var scriptHelp: ArgumentHelp {
        ArgumentHelp(texts("A script: a file, or an id such as mestringstreff/1."), valueName: texts("script"))
    }
}
