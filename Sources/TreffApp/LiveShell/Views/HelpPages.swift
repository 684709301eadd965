import Facilitation
import Languages

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
