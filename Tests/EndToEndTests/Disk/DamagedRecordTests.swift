import Foundation
import TestSupport
import Testing

/// A damaged record is told in words, the damaged file is kept, and what can be read of it goes on.
struct DamagedRecordTests {
    private let treff: Treff
    private let path: String
    private let whole: Data
    private let texts = (1...12).map { "linje \($0) æøå" }

    init() throws {
        treff = try Treff()
        _ = try treff.run("run", "mestringstreff/1", input: texts.joined(separator: "\n") + "\n")
        path = try "\(treff.records)/\(#require(TemporaryFolder.names(in: treff.records).first))"
        whole = try Data(contentsOf: URL(fileURLWithPath: path))
    }

    private func copies() -> [String] {
        TemporaryFolder.names(in: treff.records).map { "\(treff.records)/\($0)" }.filter { $0 != path }
    }

    /// Goes on with a damaged file, and gives the notes that were saved.
    private func goOn(with damaged: Data) throws -> [String] {
        try damaged.write(to: URL(fileURLWithPath: path))
        let result = try treff.run("resume", path, input: "og så videre\n")
        #expect(result.exit == .code(0))
        #expect(result.isPlain)
        let copy = try #require(copies().first)
        #expect(copies() == [copy])
        #expect(try Data(contentsOf: URL(fileURLWithPath: copy)) == damaged)
        #expect(result.errors.contains("skadet"))
        #expect(result.errors.contains(path + " "))
        #expect(result.errors.contains(copy))
        let record = try SavedRecord(path: path)
        #expect(record.texts.last == "og så videre")
        return Array(record.texts.dropLast())
    }

    @Test(arguments: [2, 3, 20, 300])
    func anEndThatIsMissing(bytes: Int) throws {
        let kept = try goOn(with: whole.dropLast(bytes))
        #expect(kept == Array(texts.prefix(kept.count)))
        #expect(kept.count >= (bytes < 20 ? 12 : 10))
    }

    @Test func aBlockOfZerosInTheNotes() throws {
        let place = try #require(whole.range(of: Data("linje 5 ".utf8)))
        var damaged = whole
        damaged.replaceSubrange(place, with: Data(count: place.count))
        #expect(try goOn(with: damaged) == texts.filter { !$0.hasPrefix("linje 5 ") })
    }

    @Test func aLineThatSomebodyBroke() throws {
        let place = try #require(whole.range(of: Data("\"text\": \"linje 3 æøå\"".utf8)))
        var damaged = whole
        damaged.replaceSubrange(place, with: Data("\"text\": 3".utf8))
        let kept = try goOn(with: damaged)
        #expect(kept.filter { !$0.isEmpty } == texts.filter { !$0.hasPrefix("linje 3 ") })
    }

    @Test(arguments: [
        "", "hei på deg", "\u{0}\u{0}\u{0}", "{}", "[1, 2]", "{\"format\": \"noe annet\", \"version\": 1}",
    ])
    func whatIsNoRecordIsRefusedAndLeftAlone(text: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        let result = try treff.run("resume", path, input: "og så videre\n")
        #expect(result.exit == .code(1))
        #expect(result.output == "")
        #expect(result.errors.contains(path))
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(text.utf8))
        #expect(copies() == [])
    }

    @Test func aFileThatIsNoRecordDoesNotHideTheOthers() throws {
        _ = try treff.run("run", "mestringstreff/2", input: "hel\n")
        try Data("skrot".utf8).write(to: URL(fileURLWithPath: path))
        let result = try treff.run("list")
        #expect(result.exit == .code(0))
        #expect(result.output.contains("-mestringstreff-2.json"))
        #expect(try treff.run("resume", input: "og så videre\n").acknowledged == [2])
    }
}
