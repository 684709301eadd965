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
        guard words.count <= 1 else { return nil }
        var command = RunCommand()
        command.script = words.first
        command.share = nil
        command.build = nil
        command.common = common
        return command
    }
}

extension ResumeCommand: PlainCommand {
    static func plain(_ words: ArraySlice<String>, _ common: CommonOptions) -> ResumeCommand? {
        guard words.count <= 1 else { return nil }
        var command = ResumeCommand()
        command.record = words.first
        command.share = nil
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
