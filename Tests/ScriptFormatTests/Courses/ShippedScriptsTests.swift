import Facilitation
import Foundation
import Languages
import ScriptFormat
import Testing

@Suite("The scripts that ship")
struct ShippedScriptsTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Scripts")

    private static func documents(_ folder: String) throws -> [(name: String, text: String)] {
        let folder = root.appending(path: folder)
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return try files.filter { $0.pathExtension == "md" }.sorted { $0.path < $1.path }
            .map { ($0.deletingPathExtension().lastPathComponent, try String(contentsOf: $0, encoding: .utf8)) }
    }

    private static func lines(_ name: String, _ findings: [Finding]) -> [String] {
        findings.map { "\(name):\($0.position.line):\($0.position.column) \($0.code) \($0.message)" }
    }

    @Test("give no finding under any rule", arguments: Language.ofTheCourse)
    func findings(language: Language) throws {
        let tools = try Self.documents("\(language.tag)/toolbox").map { ToolReader.read($0.text, id: $0.name) }
        let methods = try Self.documents("\(language.tag)/methods").map { ToolReader.read($0.text, id: $0.name) }
        func names(_ readings: [Reading<Tool>]) -> [String: [String]] {
            Dictionary(readings.compactMap(\.value).map { ($0.id, [$0.title]) }) { first, _ in first }
        }
        let worksheets = tools.compactMap(\.value).filter { $0.worksheet != nil }.map(\.id)
        let options = ReadingOptions(
            messages: .en,
            toolbox: KnownToolbox(tools: names(tools), methods: names(methods), worksheets: Set(worksheets)))
        let documents = try Self.documents("\(language.tag)/mestringstreff").filter { $0.name != "course" }
        let text = try Self.documents("\(language.tag)/mestringstreff").first { $0.name == "course" }?.text
        let course = CourseReader.read(try #require(text), id: "mestringstreff", options: options)
        let sessions = documents.map { ScriptReader.read($0.text, options: options) }
        let checked = CourseCheck.findings(course: course, sessions: sessions, options: options)
        var found = Self.lines("course", course.findings)
        for reading in tools + methods { found += Self.lines(reading.value?.id ?? "?", reading.findings) }
        for ((document, reading), plan) in zip(zip(documents, sessions), checked) {
            found += Self.lines(document.name, reading.findings + plan)
        }
        #expect(found == [])
        #expect(tools.count == 21)
        #expect(methods.count == 9)
        #expect(sessions.compactMap(\.value?.session) == [1, 2, 3, 4, 5, 6])
    }
}
