import Languages
import ScriptFormat

/// The help of the live shell's commands, as a language's document `commands.md` has it.
///
/// A heading names a command by its id. Under it stand how it is typed in back quotes, a dash and what it does; and then a
/// list of examples.
struct CommandHelp: Equatable {
    /// The commands that the entry is about.
    private(set) var ids: [String]
    /// How it is typed.
    private(set) var usage = ""
    /// What it does, in one line.
    private(set) var summary = ""
    /// More about it, and examples; a line each.
    private(set) var examples: [String] = []

    /// The entry of one command; `nil` when no language has it.
    static func of(_ command: LiveCommand, _ language: Language) -> CommandHelp? {
        language.fallbacks.lazy.compactMap { entries($0).first { $0.ids == [command.id] } }.first
    }

    /// All entries of a language; none where it has no document.
    static func entries(_ language: Language) -> [CommandHelp] {
        guard let document = BuiltInDocument.named("commands", language) else { return [] }
        var entries: [CommandHelp] = []
        for block in Markdown.blocks(of: document.text) {
            switch block {
            case .heading(2, let ids):
                entries.append(CommandHelp(ids: ids.split(separator: " ").map(String.init)))
            case .paragraph(let text) where !entries.isEmpty: entries[entries.count - 1].describe(text)
            case .list(let items) where !entries.isEmpty:
                entries[entries.count - 1].examples = items.map { Self.words($0.text) }
            default: break
            }
        }
        return entries
    }

    private mutating func describe(_ text: String) {
        guard let dash = text.firstRange(of: " – "), text.hasPrefix("`") else { return }
        usage = Self.words(text[..<dash.lowerBound])
        summary = String(text[dash.upperBound...])
    }

    /// The words without the quotes around what is typed.
    private static func words(_ text: some StringProtocol) -> String { String(text).filter { $0 != "`" } }
}
