import Facilitation
import Foundation
import Languages

@testable import Reports

/// The tools in `Scripts/`, as far as their worksheets go; read by the headings and lists alone.
enum ShippedTools {
    static func all(_ language: Language) throws -> [Tool] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
        let folder = root.appending(path: "Scripts/\(language.tag)/toolbox")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return try files.filter { $0.pathExtension == "md" }.sorted { $0.path < $1.path }.map { file in
            let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
            let id = file.deletingPathExtension().lastPathComponent
            return tool(id: id, language: language, lines: lines)
        }
    }

    private static func tool(id: String, language: Language, lines: [String]) -> Tool {
        let names = ["verktøy: ", "tool: "]
        let title = lines.lazy.compactMap { line in
            names.first { line.hasPrefix($0) }.map { String(line.dropFirst($0.count)) }
        }.first
        var labels: [String] = []
        var paragraphs = [""]
        let start = lines.firstIndex { ["# Ark", "# Worksheet"].contains($0) }
        for line in lines[(start.map { $0 + 1 } ?? lines.count)...].prefix(while: { !$0.hasPrefix("# ") }) {
            if line.hasPrefix("- ") {
                labels.append(String(line.dropFirst(2)))
            } else if line.hasPrefix(" "), let last = labels.popLast() {
                labels.append(last + " " + line.trimmingCharacters(in: .whitespaces))
            } else if line.isEmpty {
                paragraphs.append("")
            } else {
                paragraphs[paragraphs.count - 1] += (paragraphs[paragraphs.count - 1].isEmpty ? "" : " ") + line
            }
        }
        let sheet = WorksheetText(instructions: paragraphs.filter { !$0.isEmpty }, labels: labels)
        return Tool(id: id, title: title ?? id, language: language, worksheet: start == nil ? nil : sheet)
    }
}
