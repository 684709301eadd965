import Foundation
import TestSupport
import Testing

/// Each script that ships, led from its first item to its last with lines from a pipe.
struct ShippedScriptTests {
    @Test func bothLanguagesHaveTheSixSessions() {
        let sessions = ShippedScript.all.map { "\($0.language)/\($0.session)" }
        #expect(sessions == ["nb", "en"].flatMap { language in (1...6).map { "\(language)/\($0)" } })
    }

    @Test(arguments: ShippedScript.all)
    func aNoteAtEachItemIsInTheRecord(_ script: ShippedScript) throws {
        let treff = try Treff()
        let folder = treff.home.path + "/referater"
        let items = try script.items()
        let lines = items.map { "\($0): én sa «nå går det» 😀" }
        let result = try treff.run(
            "run", script.id, "--records", folder, "--lang", script.language,
            input: lines.joined(separator: "\nferdig\n") + "\n")

        #expect(result.exit == .code(0))
        #expect(result.isPlain)
        #expect(result.acknowledged == Array(1...items.count))
        let record = try #require(try treff.saved(in: folder).first)
        #expect(record.notes.map(\.id) == Array(1...items.count))
        #expect(record.notes.map(\.item) == items)
        #expect(record.notes.map(\.phase) == items.map { String($0.prefix(1)) })
        #expect(record.texts == lines)
        #expect(record.notes.allSatisfy { $0.kind == "note" && !$0.withdrawn })
        #expect(record.items == items)
        #expect(record.items(of: "item-started") == items)
        #expect(record.script.id == script.id)
        #expect(record.script.language == script.language)
        #expect(record.state == "running")
        #expect(record.endedAt == nil)
        #expect(!record.rehearsal)
    }

    @Test(arguments: ShippedScript.all)
    func enterAloneRehearsesItToTheEnd(_ script: ShippedScript) throws {
        let treff = try Treff()
        let items = try script.items()
        let result = try treff.run(
            "rehearse", script.id, "--speed", "600", "--lang", script.language,
            input: String(repeating: "\n", count: 1000) + "avslutt\navslutt\n")

        #expect(result.exit == .code(0))
        #expect(result.isPlain)
        #expect(result.errors == "")
        let record = try #require(try treff.saved().first)
        #expect(record.rehearsal)
        #expect(record.state == "ended")
        #expect(record.endedAt != nil)
        #expect(record.items(of: "item-started") == items)
        #expect(record.items(of: "item-ended") == items)
        #expect(record.timeline.last?.event == "session-ended")
        #expect(record.notes == [])
    }
}
