import Foundation
import TestSupport
import Testing

/// What the group said stays in the record and nowhere else.
struct PrivacyTests {
    let treff: Treff

    init() throws { treff = try Treff() }

    /// Every file under the home folder, by its path from there.
    private var files: [String: Data] {
        var files: [String: Data] = [:]
        let home = treff.home.path
        for case let name as String in FileManager.default.enumerator(atPath: home) ?? .init() {
            files[name] = FileManager.default.contents(atPath: "\(home)/\(name)")
        }
        return files
    }

    private func mode(_ path: String) throws -> Int? {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return (attributes[.posixPermissions] as? NSNumber)?.intValue
    }

    @Test func theRecordIsTheOnlyFileAndItsOwnersAlone() throws {
        let terminal = try treff.open("run", "mestringstreff/1")
        try terminal.expect("›")
        try terminal.type("en hemmelighet\r")
        try terminal.expect("✓ Notat 1")
        try terminal.type("tid\r")
        try terminal.expect("Tempo")
        try terminal.type("\u{1B}[A")
        try terminal.expect("the command again, and not the note") { screen in
            screen.state.rows.last { $0.contains("›") }?.contains("› tid") ?? false
        }
        try terminal.type("\u{15}\u{04}")
        #expect(try terminal.waitForExit() == .code(0))
        let name = try #require(TemporaryFolder.names(in: treff.records).first)
        #expect(Set(files.keys.filter { $0.hasSuffix(".json") }) == [".local/share/treff/records/\(name)"])
        #expect(files.values.filter { $0.range(of: Data("hemmelighet".utf8)) != nil }.count == 1)
        #expect(try mode("\(treff.records)/\(name)") == 0o600)
        #expect(try mode(treff.records) == 0o700)
    }

    @Test func whatIsErasedIsInNoFile() throws {
        let lines = [
            "noe om Kari", "noe annet", "angre", "slett 1", "ja", "angre", "gjenta", "gjenta", "angre", "angre",
        ]
        _ = try treff.run("run", "mestringstreff/1", input: lines.joined(separator: "\n") + "\n")
        #expect(files.values.allSatisfy { $0.range(of: Data("Kari".utf8)) == nil })
        let record = try #require(try treff.saved().first)
        #expect(record.notes.map(\.erased) == [true, nil])
        #expect(record.texts == ["", "noe annet"])
    }

    @Test func noteTextIsInNoMessage() throws {
        _ = try treff.run("run", "mestringstreff/1", input: "noe om Kari\n")
        let path = try "\(treff.records)/\(#require(TemporaryFolder.names(in: treff.records).first))"
        var text = try String(contentsOfFile: path, encoding: .utf8)
        text = text.replacingOccurrences(of: "\"text\": \"noe om Kari\"", with: "\"text\": \"noe om Kari")
        try text.write(toFile: path, atomically: false, encoding: .utf8)
        for arguments in [["resume"], ["list"], ["review", path], ["resume", path]] {
            let result = try treff.run(arguments)
            #expect(!result.errors.contains("Kari"), "\(arguments)")
        }
    }
}
