import Facilitation
import Languages

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
        for line in document.text.split(separator: "\n") {
            if line.hasPrefix("## ") {
                entries.append(CommandHelp(ids: line.dropFirst(3).split(separator: " ").map(String.init)))
            } else if !entries.isEmpty {
                entries[entries.count - 1].add(line)
            }
        }
        return entries
    }

    private mutating func add(_ line: Substring) {
        if line.hasPrefix("- ") {
            examples.append(String(line.dropFirst(2).filter { $0 != "`" }))
        } else if let dash = line.firstRange(of: " – "), line.hasPrefix("`") {
            usage = line[..<dash.lowerBound].filter { $0 != "`" }
            summary = String(line[dash.upperBound...])
        }
    }
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
