import Basics
import Languages
import Testing

@testable import TreffApp

/// What a line outside a session is read as.
struct OuterShellLineTests {
    private static let lines: [(String, OuterShellLine)] = [
        ("", .empty), ("   \t", .empty), ("slutt", .quit), ("AVSLUTT", .quit), ("quit", .quit), ("exit", .quit),
        ("hjelp", .help), ("?", .help), ("help run", .arguments(["help", "run"])), ("treff", .help),
        ("hjelp skript tider", .arguments(["help", "skript", "tider"])), ("? kjør", .arguments(["help", "kjør"])),
        ("hjelp slutt", .help), ("help quit", .help),
        ("treff liste", .arguments(["liste"])), ("kjør mestringstreff/1", .arguments(["kjør", "mestringstreff/1"])),
        ("  run   a\tb ", .arguments(["run", "a", "b"])),
        ("run \"mine skript/1.md\"", .arguments(["run", "mine skript/1.md"])),
        ("run 'a\"b' c", .arguments(["run", "a\"b", "c"])), ("run \"\"", .arguments(["run", ""])),
        ("run \"uten slutt", .arguments(["run", "uten slutt"])),
        ("verktøy kognitiv modell", .arguments(["verktøy", "kognitiv", "modell"])),
        ("tull og tøys", .unknown("tull", nearest: nil)), ("kjore 1", .unknown("kjore", nearest: "kjør")),
        ("lista", .unknown("lista", nearest: "liste")), ("gjenopta", .unknown("gjenopta", nearest: "gjenoppta")),
        ("1", .unknown("1", nearest: nil)), ("--version", .arguments(["--version"])),
    ]

    private static let names = ["kjør", "liste", "gjenoppta", "verktøy", "run", "list", "resume", "tool"]

    @Test(arguments: lines) func isRead(_ line: String, _ meaning: OuterShellLine) {
        #expect(OuterShellLine(line, names: Self.names) == meaning)
    }

    @Test func commandsThatLeadASessionNeedTheTerminal() {
        let commands = TreffCommand.offered(.nb)
        let leading = ["run", "kjør", "kjor", "kjoer", "RESUME", "gjenoppta", "øv", "rehearse", "new", "ny"]
        #expect(leading.filter { !OfferedCommand.readsLines([$0, "x"], commands) } == [])
        #expect(
            ["list", "liste", "tools", "verktøy", "forklar", "kurs"].filter {
                OfferedCommand.readsLines([$0], commands)
            } == [])
        #expect(!OfferedCommand.readsLines([], commands))
    }

    @Test func everyProgramCommandIsNamedOnce() {
        let names = TreffCommand.offered(.nb).flatMap { Set($0.names.map(\.plainLetters)) }
        #expect(Set(names).count == names.count)
        let english = Set(TreffCommand.commands.compactMap { $0.configuration.commandName })
        for language in Language.spoken {
            let words = WordTable.section("program command", of: language)
            #expect(words.keys.filter { !english.contains($0) } == [], "\(language.tag)")
        }
    }

    /// `tools` goes by its English name: a language may have one word for a tool and for all.
    @Test(arguments: Language.spoken) func everyProgramCommandHasItsWord(_ language: Language) {
        guard language != .en else { return }
        let words = WordTable.section("program command", of: language)
        let english = TreffCommand.commands.compactMap { $0.configuration.commandName }
        #expect(english.filter { words[$0] == nil && $0 != "tools" } == [])
    }
}
