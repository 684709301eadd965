import ArgumentParser

/// A command line of words and the common options, each written out once with its value apart from it.
///
/// ArgumentParser makes its picture of the program's commands while it runs, and that takes a third of the time to the first
/// prompt. What nearly everyone types is understood without it. Anything else, and all that is wrong, is left to it.
struct PlainArguments {
    let words: [String]
    let common: CommonOptions

    /// Reads a command line; `nil` where ArgumentParser has to.
    init?(_ arguments: [String]) {
        var words: [String] = []
        var values: [String: String] = [:]
        var isColorless = false
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            switch argument {
            case "--no-color": isColorless = true
            case "--lang", "--scripts", "--records":
                guard values[argument] == nil, let value = rest.popFirst(), Self.isPlain(value) else { return nil }
                values[argument] = value
            default:
                guard Self.isPlain(argument) else { return nil }
                words.append(argument)
            }
        }
        let language = values["--lang"].map { LanguageOption(argument: $0) }
        if case .some(.none) = language { return nil }
        var common = CommonOptions()
        common.language = language ?? nil
        common.scripts = values["--scripts"]
        common.records = values["--records"]
        common.noColor = isColorless
        self.words = words
        self.common = common
    }

    private static func isPlain(_ argument: String) -> Bool {
        !argument.isEmpty && argument.utf8.first != .init(ascii: "-")
    }
}

/// A command that can be told by words and the common options alone.
protocol PlainCommand: AppCommand {
    /// The command with the words after its name; `nil` where it does not take them.
    static func plain(_ words: ArraySlice<String>, _ common: CommonOptions) -> Self?
}

extension TreffCommand {
    /// The commands that are waited for most.
    private static let plainCommands: [any PlainCommand.Type] = [
        RunCommand.self, ResumeCommand.self, ToolCommand.self, ShellCommand.self,
    ]

    /// The command of a plain command line; `nil` where ArgumentParser has to read it.
    static func plain(_ arguments: [String]) -> (any AppCommand)? {
        guard let plain = PlainArguments(arguments) else { return nil }
        guard let name = plain.words.first else { return ShellCommand.plain([], plain.common) }
        let command = plainCommands.first { command in
            let configuration = command.configuration
            return configuration.commandName == name || configuration.aliases.contains(name)
        }
        return command?.plain(plain.words.dropFirst(), plain.common)
    }
}

extension RunCommand: PlainCommand {
    static func plain(_ words: ArraySlice<String>, _ common: CommonOptions) -> RunCommand? {
        guard let script = words.first, words.count == 1 else { return nil }
        var command = RunCommand()
        command.script = script
        command.common = common
        return command
    }
}

extension ResumeCommand: PlainCommand {
    static func plain(_ words: ArraySlice<String>, _ common: CommonOptions) -> ResumeCommand? {
        guard words.count <= 1 else { return nil }
        var command = ResumeCommand()
        command.record = words.first
        command.common = common
        return command
    }
}

extension ToolCommand: PlainCommand {
    static func plain(_ words: ArraySlice<String>, _ common: CommonOptions) -> ToolCommand? {
        var command = ToolCommand()
        command.id = Array(words)
        command.common = common
        return command
    }
}

extension ShellCommand: PlainCommand {
    static func plain(_ words: ArraySlice<String>, _ common: CommonOptions) -> ShellCommand? {
        guard words.isEmpty else { return nil }
        var command = ShellCommand()
        command.common = common
        return command
    }
}
