import Basics
import Facilitation
import Languages
import ScriptFormat

/// The answers about a tool, read as its document would be.
extension FragmentReader {
    /// A step: `To og to: fortell hverandre (2 × 3 min: forteller, lytter)`; the brackets may be left out around minutes.
    func step(_ line: String) throws(Problem) -> Step {
        let texts = Texts(language: language)
        // A number alone belongs to the words: `Gjør øvelse 2`.
        let hasMinutes = !line.contains("(") && line.last?.isNumber != true
        for candidate in hasMinutes ? HeadingLine(line).candidates : [] {
            if let timed = try? tool(section: "- \(candidate)").steps, timed.count == 1, timed[0].timing != nil {
                return timed[0]
            }
        }
        let tool = try tool(section: "- \(line)")
        guard let step = tool.steps.first, tool.steps.count == 1 else {
            throw Problem(text: texts("Write one step on a line."))
        }
        return step
    }

    /// What a tool is for: `endring, balanse`.
    func purposes(_ line: String) throws(Problem) -> [Tool.Purpose] {
        let parts = line.split { $0 == "," || $0 == ";" }.map(\.trimmed).filter { !$0.isEmpty }
        return try tool(purposes: parts).purposes
    }

    /// Reads a document with a step and with purposes; what is wrong with it is wrong with the answer.
    private func tool(section: String? = nil, purposes: [String] = []) throws(Problem) -> Tool {
        let texts = Texts(language: language)
        let key = { texts.word($0, of: "key") }
        let list = purposes.isEmpty ? "" : "\n\(key("purpose")):" + purposes.map { "\n  - \($0)" }.joined()
        let steps = section.map { "# \(texts.word("steps", of: "section"))\n\n\($0)\n" } ?? ""
        let text = "---\n\(key("tool")): X\n\(key("language")): \(language.tag)\(list)\n---\n\n\(steps)"
        let options = ReadingOptions(messages: language)
        let mended = Fixing(Array(text.utf8)) { ToolReader.read($0, id: "x", options: options) }
        let reading = ToolReader.read(mended.bytes, id: "x", options: options)
        if let finding = reading.findings.first(where: { $0.severity != .note }) {
            throw Problem(text: "\(finding.message) \(finding.help)")
        }
        guard let tool = reading.value else { throw Problem(text: texts("Write one step on a line.")) }
        return tool
    }
}
