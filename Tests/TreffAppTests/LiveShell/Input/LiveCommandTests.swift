import Languages
import Testing

@testable import TreffApp

/// What each language has of each command of the live shell. A new command that lacks something fails here by name.
struct LiveCommandTests {
    @Test func noTwoCommandsAreOne() {
        #expect(Set(LiveCommand.all.map(\.id)).count == LiveCommand.all.count)
    }

    @Test(arguments: Language.spoken) func everyCommandHasItsWords(_ language: Language) {
        let words = WordTable.section("command", of: language)
        #expect(LiveCommand.all.map(\.id).filter { words[$0] == nil } == [])
        let ids = Set(LiveCommand.all.map(\.id))
        #expect(words.keys.filter { !ids.contains($0) } == [])
        #expect(WordTable.section("everyday command", of: language).keys.filter { !ids.contains($0) } == [])
        for command in LiveCommand.all {
            for word in words[command.id] ?? [] {
                let meant = LiveCommand(word) ?? LiveCommand.named(word)
                #expect(meant == command, "\(word) is another command's word as well")
            }
        }
    }

    @Test(arguments: Language.spoken) func everyCommandHasItsHelp(_ language: Language) {
        let entries = CommandHelp.entries(language)
        let ids = Set(LiveCommand.all.map(\.id))
        #expect(entries.flatMap(\.ids).filter { !ids.contains($0) } == [])
        for command in LiveCommand.all {
            guard let help = entries.first(where: { $0.ids == [command.id] }) else {
                Issue.record("commands.md has no ## \(command.id)")
                continue
            }
            #expect(help.usage.contains(command.name(language)), "\(command.id): the usage has not its word")
            #expect(!help.summary.isEmpty, "\(command.id): no summary")
            for example in help.examples {
                #expect(!example.isEmpty, "\(command.id): an empty example")
            }
        }
        for entry in entries { #expect(!entry.usage.isEmpty && !entry.summary.isEmpty, "\(entry.ids)") }
    }

    @Test(arguments: Language.spoken) func everyMomentFitsOneScreen(_ language: Language) {
        let moments = MomentHelp.written(language)
        #expect(moments.map(\.id) == MomentHelp.written(.nb).map(\.id))
        #expect(Set(moments.map(\.id)) == Set(WordTable.section("moment", of: language).keys))
        for moment in moments {
            #expect(!moment.title.isEmpty && !moment.commands.isEmpty && !moment.lines.isEmpty, "\(moment.id)")
            #expect(MomentHelp.named(moment.word(language)) == moment.id)
        }
        for word in WordTable.section("moment", of: language).values.joined() {
            let page = HelpPages(texts: Texts(language: language)).page(
                about: [LiveCommand.named(word)?.id, MomentHelp.named(word)].compactMap(\.self))
            let lines = BlockLayout(columns: 80).lines(page)
            #expect((2...22).contains(lines.count), "\(word): \(lines.count) lines")
        }
    }

    @Test(arguments: Language.spoken) func everyCommandStandsInTheOverview(_ language: Language) {
        let lines = BlockLayout(columns: 80).lines(HelpPages(texts: Texts(language: language)).overview)
        #expect(lines.count <= 23)
        let overview = lines.map(\.text).joined(separator: "\n")
        for command in LiveCommand.all where command != .help {
            #expect(overview.contains(command.name(language)), "\(command.id)")
        }
    }

    @Test func everySmallWordHasASpelling() {
        for word in SmallWord.allCases {
            #expect(!SpokenWords("small word").all(word.rawValue).isEmpty, "\(word)")
        }
    }
}
