import Facilitation
import Languages
import ScriptFormat

/// The help of the live shell's commands, as a language's document `commands.md` has it.
///
/// A heading names a command by its id, or several that share a line of the overview. Under it stand how it is typed in
/// back quotes, a dash and what it does; and then a list of examples.
struct CommandHelp: Equatable {
    /// The commands that the entry is about.
    private(set) var ids: [String]
    /// How it is typed.
    private(set) var usage = ""
    /// What it does, in one line.
    private(set) var summary = ""
    /// More about it, and examples; a line each.
    private(set) var examples: [String] = []

    /// The lines of the overview: the first entry of each command, in the document's order.
    static func overview(_ language: Language) -> [CommandHelp] {
        let entries = language.fallbacks.lazy.map(entries).first { !$0.isEmpty } ?? []
        var shown: Set<String> = []
        return entries.filter { entry in
            defer { shown.formUnion(entry.ids) }
            return !shown.isSuperset(of: entry.ids)
        }
    }

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

/// The help of the live shell: all commands on one screen, or one with examples.
struct HelpPages {
    let texts: Texts

    /// All commands; with the prompt below them they fit 24 rows of 80 columns.
    var overview: [Block] {
        let entries = CommandHelp.overview(texts.language).filter { $0.ids != [LiveCommand.help.id] }
        return Columns.table(entries.map { ($0.usage, $0.summary) })
            + [.text(texts("Anything else that you type is a note. help COMMAND tells more."), .dim)]
    }

    /// One command.
    func page(_ command: LiveCommand) -> [Block] {
        guard let help = CommandHelp.of(command, texts.language) else { return [] }
        return [.spans([Span(help.usage, .strong), Span(" – " + help.summary)], hanging: 2)]
            + help.examples.map { .text($0, .dim, indent: 2, hanging: 4) }
    }
}
