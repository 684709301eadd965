import Facilitation
import Languages
import Testing

@testable import ScriptFormat
@testable import TreffApp

/// The guide says the same in each language that it is written in, and what it says is so.
struct GuideTests {
    private static let examples = Guide.languages.flatMap(GuideExample.all)

    /// All parts of a guide, the page first.
    private func parts(_ language: Language) -> [Guide.Part] { [Guide(language).page] + Guide(language).parts }

    /// What stands in backticks in a part.
    private func typed(_ part: Guide.Part) -> [String] {
        part.blocks.flatMap { block -> [String] in
            switch block {
            case .heading(_, let text), .paragraph(let text), .item(let text):
                text.runs.compactMap { if case .code(let words) = $0 { words } else { nil } }
            case .code: []
            }
        }
    }

    /// The lines of the examples of a part.
    private func lines(_ part: Guide.Part) -> [String] {
        part.blocks.flatMap { block -> [String] in
            if case .code(_, let lines) = block { lines } else { [] }
        }
    }

    /// The commands that a guide tells of, without the program's name and without what the system's shell does.
    private func commands(_ language: Language) -> [[String]] {
        parts(language).flatMap { typed($0) + lines($0) }.filter { $0.hasPrefix("treff ") }.map { line in
            Array(OuterShellLine.words(line).dropFirst().prefix { $0 != ">" })
        }
    }

    @Test func allHaveTheSameParts() {
        func shape(_ block: MarkdownBlock) -> String {
            switch block {
            case .heading(let level, _): "heading \(level)"
            case .paragraph: "paragraph"
            case .item: "item"
            case .code(let info, _): "code \(info)"
            }
        }
        for language in Guide.languages {
            #expect(parts(language).map { $0.blocks.map(shape) } == parts(.nb).map { $0.blocks.map(shape) })
        }
        #expect(Guide(.nb).parts.count == 13)
        #expect(Guide(.nb).title == "Å skrive et skript")
        #expect(Guide(.nn).title == "Å skrive eit skript")
        #expect(Guide(.en).title == "Writing a script")
    }

    @Test func allTellOfTheSameCommands() throws {
        func names(_ language: Language) throws -> [String] {
            try commands(language).map { words in
                let name = TreffCommand.command(named: try #require(words.first))?.configuration.commandName
                return ([name ?? ""] + words.filter { $0.hasPrefix("--") }).joined(separator: " ")
            }
        }
        // One of each: Norwegian has one word for a tool and for all.
        let english = try names(.en).map { $0 == "tools" ? "tool" : $0 }
        for language in Guide.languages {
            #expect(try names(language).map { $0 == "tools" ? "tool" : $0 } == english)
        }
        #expect(try names(.nb).count == 35)
    }

    @Test(arguments: Guide.languages) func everyCommandIsOneThatTheProgramHas(language: Language) throws {
        try CommandLanguage.$current.withValue(language) {
            for words in commands(language) {
                let command = try TreffCommand.parseAsRoot(words)
                #expect(!(command is ShellCommand), "\(words)")
                let outer = try #require(TreffCommand.command(named: words[0])?.configuration)
                let name = outer.commandName ?? ""
                #expect(CommandNames.name(name, language) == words[0], "\(words)")
                if !outer.subcommands.isEmpty {
                    let inner = type(of: command).configuration.commandName ?? ""
                    #expect(CommandNames.name(inner, after: name, language) == words[1], "\(words)")
                }
                if let help = command as? HelpCommand {
                    let topic = GuideSearch(language: language).topic(Array(help.words.dropFirst()))
                    if case .unclear = topic { Issue.record("\(words)") }
                }
                if let code = (command as? ExplainCommand)?.code { #expect(Rule.named(code) != nil) }
            }
        }
    }

    @Test(arguments: examples) func nothingIsFoundInAnExample(example: GuideExample) {
        #expect(example.frame != nil)
        #expect(example.findings == [])
        #expect(example.reading.value != nil)
    }

    @Test(arguments: examples) func anExampleIsLaidOutAlready(example: GuideExample) throws {
        let bytes = Array(example.document.utf8)
        #expect(String(decoding: try Layout.bytes(of: bytes), as: UTF8.self) == example.document)
    }

    @Test func theExamplesAreAlikeInAllLanguages() {
        let nb = GuideExample.all(.nb)
        for language in Guide.languages {
            let other = GuideExample.all(language)
            #expect(nb.map { $0.reading.value?.skeleton } == other.map { $0.reading.value?.skeleton })
            #expect(nb.map { $0.reading.exceptions.keys.sorted() } == other.map { $0.reading.exceptions.keys.sorted() })
        }
        let kinds = nb.map { example in
            switch example.reading.value {
            case .session(let script): "session of \(script.items.count)"
            case .tool(let tool): "tool of \(tool.steps.count)"
            case .course(let course): "course of \(course.build.count)"
            case nil: "nothing"
            }
        }
        #expect(
            kinds == [
                "session of 5", "session of 1", "session of 2", "session of 4", "session of 5", "session of 1",
                "session of 1", "tool of 2", "course of 3", "session of 1",
            ])
    }

    @Test(arguments: Guide.languages) func everyWordOfTheFormatIsTold(language: Language) {
        let parts = parts(language)
        let typed = Set(parts.flatMap(typed).map { $0.lowercased() })
        let told = Label.words.list(in: language).filter { $0 != "Spørsmål" } + Marks.words.list(in: language)
        let others = Role.words.list(in: language) + Tool.Purpose.words.list(in: language)
        let sections = ToolSection.words.list(in: language)
        #expect((told + others + sections).filter { !typed.contains($0.lowercased()) } == [])
        let lines = Set(parts.flatMap(lines).compactMap { $0.split(separator: ":").first.map(String.init) })
        let keys = FrontMatterKey.words.list(in: language)
        #expect(keys.filter { !lines.contains($0) && !typed.contains($0) } == [])
    }

    @Test(arguments: Guide.languages) func noMarkOfTheArticleIsShown(language: Language) {
        let examples = Set(parts(language).flatMap(lines))
        let shown = GuidePages(language).all.compactMap { block -> String? in
            switch block {
            case .paragraph(let spans, _, _), .row(let spans): spans.map(\.text).joined()
            case .table(let rows, _): rows.flatMap(\.self).joined()
            case .example(let line): examples.contains(line) ? nil : line
            case .blank: nil
            }
        }
        #expect(shown.filter { $0.contains("`") || $0.contains("*") || $0.contains("](") || $0.contains("|") } == [])
        // Headings, list items and quotations that the reader does not know would be paragraphs that begin with a mark.
        #expect(shown.filter { $0.contains(#/^([#]+|[-+>]|\d+[.)])\s/#) } == [])
    }

    @Test(arguments: Guide.languages, [60, 80]) func itFitsTheWindow(language: Language, columns: Int) {
        let pages = GuidePages(language)
        let lines = BlockLayout(columns: columns).lines(pages.page + pages.all).map(\.text)
        // The examples are never wrapped; they are written so that they need not be.
        #expect(lines.filter { $0.count > columns } == [])
        #expect(lines.contains { $0.count > columns - 5 })
    }
}
