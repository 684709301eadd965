import Facilitation
import Languages

/// The help of the live shell: the moments with their commands on one screen, one moment, or one command with examples.
struct HelpPages {
    let texts: Texts

    /// The moments, and all commands among them; with the prompt below they fit 24 rows of 80 columns.
    var overview: [Block] {
        let moments = MomentHelp.all(texts.language)
        let word = moments.first { $0.id == "late" }?.word(texts.language) ?? ""
        return [.text(texts("What do you need? Type help and a word on the left, such as help \(word)."))]
            + Columns.table(moments.map { ($0.word(texts.language), $0.commands) })
            + [.text(texts("Anything else that you type is a note. help COMMAND tells more."), .dim)]
    }

    /// What somebody asks for: a command, a moment, or both where they have one word.
    func page(about ids: [String]) -> [Block] {
        let command = LiveCommand.all.first { ids.contains($0.id) }.map(page) ?? []
        let moment = MomentHelp.all(texts.language).first { ids.contains($0.id) }.map(page) ?? []
        return command + (command.isEmpty || moment.isEmpty ? [] : [.blank]) + moment
    }

    /// One command.
    func page(_ command: LiveCommand) -> [Block] {
        guard let help = CommandHelp.of(command, texts.language) else { return [] }
        return [.spans([Span(help.usage, .strong), Span(" – " + help.summary)], hanging: 2)]
            + help.examples.map { .text($0, .dim, indent: 2, hanging: 4) }
    }

    /// One moment.
    func page(_ moment: MomentHelp) -> [Block] {
        let typed = moment.lines.compactMap { line in
            if case .typed(let words, let does) = line { (words, does) } else { nil }
        }
        let advice = moment.lines.compactMap { line in
            if case .advice(let words) = line { Block.text(words, .dim, indent: 2, hanging: 2) } else { nil }
        }
        return [.text(moment.title, .title)] + Columns.table(typed) + advice
    }
}
