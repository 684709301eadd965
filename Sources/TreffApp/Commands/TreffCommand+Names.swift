import Basics
import ArgumentParser
import Languages

extension TreffCommand {
    /// The names of all commands, those of a language first.
    static func names(_ language: Language) -> [String] {
        let english = commands.compactMap { $0.configuration.commandName }
        let others = commands.flatMap { $0.configuration.aliases }
        return language.nearestSpoken == .en ? english + others : others + english
    }

    /// The command with a name, of either language.
    static func command(named name: String) -> (any ParsableCommand.Type)? {
        commands.first { isNamed(name, $0) }
    }

    /// Whether a command has a name, of any language.
    static func isNamed(_ name: String, _ command: any ParsableCommand.Type) -> Bool {
        ([command.configuration.commandName ?? ""] + command.configuration.aliases)
            .contains { $0.plainLetters == name.plainLetters }
    }

    /// A command's name in a language, whichever of its names was typed; `nil` when it is none.
    static func name(_ typed: String, _ language: Language) -> String? {
        command(named: typed)?.configuration.commandName.map { CommandNames.name($0, language) }
    }

    /// The commands as the outer shell offers them.
    static func offered(_ language: Language) -> [OfferedCommand] {
        commands.map { offered($0, after: nil, language) }
    }

    private static func offered(
        _ command: any ParsableCommand.Type, after outer: String?, _ language: Language
    ) -> OfferedCommand {
        let configuration = command.configuration
        let names = [configuration.commandName ?? ""] + configuration.aliases
        let own = command as? any AppCommand.Type
        return OfferedCommand(
            shown: CommandNames.name(names[0], after: outer, language), names: names, offers: own?.offers ?? .nothing,
            readsLines: own?.readsLines ?? false,
            inner: configuration.subcommands.map { offered($0, after: names[0], language) })
    }
}
