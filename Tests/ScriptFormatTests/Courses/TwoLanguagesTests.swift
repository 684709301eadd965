import Facilitation
import Foundation
import ScriptFormat
import Testing

/// The shipped documents hold the same in bokmål and English, word for what the words are for.
@Suite("The two languages")
struct TwoLanguagesTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Scripts")

    private static func texts(_ folder: String) throws -> [(id: String, text: String)] {
        let folder = root.appending(path: folder)
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return try files.filter { $0.pathExtension == "md" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
            .map { ($0.deletingPathExtension().lastPathComponent, try String(contentsOf: $0, encoding: .utf8)) }
    }

    /// All that is the same in every language of a session, item by item.
    private static func shape(_ script: Script) -> [String] {
        let phases = script.phases.map { "\($0.id) \($0.minutes) min" }
        let items = script.items.map { item in
            let parts = [
                item.id, "\(item.duration.minimum)–\(item.duration.planned)", "\(item.marks.rawValue)",
                item.lead.map(\.name).joined(separator: "+"), item.tools.joined(separator: "+"),
                item.methods.joined(separator: "+"), item.handouts.joined(separator: "+"),
                item.prompts.map { "\($0.id) \($0.form)" }.joined(separator: "+"),
                item.advice.map { "\($0.kind)" }.joined(separator: "+"), "\(item.say.count)", "\(item.task.count)",
                "\(item.previousTask.count)",
            ]
            return parts.joined(separator: " | ")
        }
        return ["session \(script.session ?? 0), \(script.aims.count) aims"] + phases + items
    }

    private static func shape(_ tool: Tool) -> [String] {
        let steps = tool.steps.map { step in
            let timing = step.timing.map { "\($0.rounds)×\($0.minutes) \($0.roles.count)" } ?? "-"
            return "\(step.form.map { "\($0)" } ?? "-") \(timing)"
        }
        let purposes = tool.purposes.map { "\($0)" }.joined(separator: "+")
        let labels = tool.worksheet.map { "\($0.labels.count)" } ?? "-"
        return ["\(tool.id) \(tool.kind) \(purposes) \(tool.questions.count) \(tool.cautions.count) \(labels)"] + steps
    }

    @Test("hold the same sessions, items, minutes, leads, tools and prompts")
    func sessions() throws {
        func shapes(_ language: String) throws -> [[String]] {
            try Self.texts("\(language)/mestringstreff").compactMap { ScriptReader.read($0.text).value }.map(Self.shape)
        }
        let nb = try shapes("nb")
        let en = try shapes("en")
        for (bokmål, english) in zip(nb, en) { #expect(bokmål == english) }
        #expect(en.count == 6)
        #expect(nb.count == 6)
        for shape in nb { #expect(shape[1...3] == ["1 30 min", "2 90 min", "3 30 min"]) }
    }

    @Test("hold the same tools and methods", arguments: ["toolbox", "methods"])
    func tools(folder: String) throws {
        func shapes(_ language: String) throws -> [[String]] {
            try Self.texts("\(language)/\(folder)").compactMap { ToolReader.read($0.text, id: $0.id).value }
                .map(Self.shape)
        }
        let nb = try shapes("nb")
        let en = try shapes("en")
        for (bokmål, english) in zip(nb, en) { #expect(bokmål == english) }
        #expect(nb.count == en.count)
        #expect(nb.count == (folder == "toolbox" ? 21 : 9))
    }
}
