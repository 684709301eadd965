import Basics
import ArgumentParser
import Facilitation
import Languages
import Terminal

/// The program: arguments in, an exit code out. It keeps nothing between two runs.
public enum Program {
    /// Runs the program in the real world.
    ///
    /// - Parameter arguments: Without the program's own name.
    /// - Returns: The exit code: 0 fine, 1 findings or a failed command, 2 usage, 3 not saved, 128 + n for a signal.
    public static func run(arguments: [String]) -> Int32 {
        run(arguments: arguments, in: .live()).rawValue
    }

    static func run(arguments: [String], in environment: Environment) -> ExitStatus {
        let note = NotedScreen.Note()
        let status = carryOut(arguments, in: environment.noting(note))
        guard let problem = note.problem else { return status }
        let texts = Texts(language: language(of: arguments, in: environment))
        try? environment.error.write(texts.unwritten(problem) + "\n")
        return status == .success ? .failure : status
    }

    /// Carries out a command line; what it cannot write to standard output is up to its caller.
    private static func carryOut(_ arguments: [String], in environment: Environment) -> ExitStatus {
        let language = language(of: arguments, in: environment)
        return CommandLanguage.$current.withValue(language) {
            if let plain = PlainArguments(arguments), let command = PlainCommand(plain.words) {
                let app = App(environment: environment, common: plain.common, carryOut: carryOut)
                return status { () throws(ExitStatus) in try command.run(in: app) }
            }
            if let sentence = unknownCommand(arguments, language) {
                try? environment.error.write(sentence + "\n")
                return .usage
            }
            do {
                let command = try TreffCommand.parseAsRoot(arguments)
                guard let command = command as? any AppCommand else {
                    // ArgumentParser's own commands, such as `help`, tell what they have to tell by throwing.
                    var own = command
                    try own.run()
                    return .success
                }
                let app = App(environment: environment, common: command.common.choices, carryOut: carryOut)
                return status { () throws(ExitStatus) in try command.run(in: app) }
            } catch {
                return report(error, arguments, language, environment)
            }
        }
    }

    /// How a command ended, in either way.
    private static func status(_ body: () throws(ExitStatus) -> ExitStatus) -> ExitStatus {
        do throws(ExitStatus) {
            return try body()
        } catch {
            return error
        }
    }

    /// What is said of a first word that is no command; `nil` when it is one, or an option.
    private static func unknownCommand(_ arguments: [String], _ language: Language) -> String? {
        guard let first = arguments.first, !first.hasPrefix("-"), !first.isEmpty,
            case .unknown(let word, let nearest) = OuterShellLine(first, names: TreffCommand.names(language))
        else { return nil }
        return Texts(language: language).unknownCommand(VisibleText.line(word), nearest)
    }

    /// Help and version are answers and go to standard output; a misunderstanding goes to standard error.
    private static func report(
        _ error: any Error, _ arguments: [String], _ language: Language, _ environment: Environment
    ) -> ExitStatus {
        let message = TreffCommand.fullMessage(for: error)
        guard TreffCommand.exitCode(for: error).isSuccess else {
            let fault = UsageFault(message, arguments: arguments, language: language)
            try? environment.error.write(VisibleText.lines(fault.text) + "\n")
            return .usage
        }
        let text = isForPrograms(arguments) ? message : CommandLineWords(language: language).translate(message)
        try? environment.output.write(text + "\n")
        return .success
    }

    /// Whether a completion script or a description of the commands was asked for, which no words may be changed in.
    private static func isForPrograms(_ arguments: [String]) -> Bool {
        arguments.contains { $0.hasPrefix("--generate-completion-script") || $0 == "--experimental-dump-help" }
    }

    /// The language of the command line: `--lang`, else the locale's, else bokmål.
    private static func language(of arguments: [String], in environment: Environment) -> Language {
        for (index, argument) in arguments.enumerated() {
            if argument == "--lang", arguments.indices.contains(index + 1) {
                if let option = LanguageOption(argument: arguments[index + 1]) { return option.language }
            } else if argument.hasPrefix("--lang="),
                let option = LanguageOption(argument: String(argument.dropFirst(7)))
            {
                return option.language
            }
        }
        return App.environmentLanguage(environment) ?? .nb
    }
}
