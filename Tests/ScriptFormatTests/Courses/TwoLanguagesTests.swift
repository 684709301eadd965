import Facilitation
import Foundation
import ScriptFormat
import Testing

/// The shipped documents hold the same in bokmål and English, word for what the words are for.
@Suite("The two languages")
struct TwoLanguagesTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Scripts")
    private let comparison = LanguageComparison(telling: .en)

    private static func texts(_ folder: String) throws -> [(id: String, text: String)] {
        let folder = root.appending(path: folder)
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return try files.filter { $0.pathExtension == "md" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
            .map { ($0.deletingPathExtension().lastPathComponent, try String(contentsOf: $0, encoding: .utf8)) }
    }

    @Test("hold the same sessions, items, minutes, leads, tools and prompts")
    func sessions() throws {
        func scripts(_ language: String) throws -> [Script] {
            try Self.texts("\(language)/mestringstreff").compactMap { ScriptReader.read($0.text).value }
        }
        let (nb, en) = (try scripts("nb"), try scripts("en"))
        for (bokmål, english) in zip(nb, en) {
            #expect(comparison.lines(bokmål, english).map(\.plain) == [])
            #expect(Untranslated.texts(bokmål, english).map(\.text) == [])
        }
        #expect(nb.count == 6)
        #expect(en.count == 6)
        for script in nb { #expect(script.phases.map(\.minutes) == [30, 90, 30]) }
    }

    @Test("hold the same tools and methods", arguments: ["toolbox", "methods"])
    func tools(folder: String) throws {
        func tools(_ language: String) throws -> [Tool] {
            try Self.texts("\(language)/\(folder)").compactMap { ToolReader.read($0.text, id: $0.id).value }
        }
        let (nb, en) = (try tools("nb"), try tools("en"))
        for (bokmål, english) in zip(nb, en) {
            #expect(bokmål.id == english.id)
            #expect(comparison.lines(bokmål, english).map(\.plain) == [])
            #expect(Untranslated.texts(bokmål, english) == [])
        }
        #expect(nb.count == en.count)
        #expect(nb.count == (folder == "toolbox" ? 21 : 9))
    }

    @Test("hold the same course")
    func course() throws {
        func course(_ language: String) throws -> Course? {
            let text = try Self.texts("\(language)/mestringstreff").first { $0.id == "course" }?.text
            return CourseReader.read(text ?? "", id: "mestringstreff").value
        }
        let (nb, en) = (try #require(try course("nb")), try #require(try course("en")))
        #expect(comparison.lines(nb, en).map(\.plain) == [])
        #expect(Untranslated.texts(nb, en) == [])
    }
}
