import Basics
import Facilitation
import Languages

/// Finds tools by words in their names, purposes and texts, however æ, ø and å were typed.
struct ToolSearch {
    let words: [String]

    /// The tools that have all the words, those with a word in the name first.
    func matches(in tools: [Tool], texts: Texts) -> [Tool] {
        let wanted = words.flatMap { $0.split(separator: " ") }.map { $0.plainLetters }
        let scored = tools.compactMap { tool -> (tool: Tool, score: Int)? in
            let name = (tool.title + " " + tool.id).plainLetters
            let purposes = tool.purposes.map { texts.purpose($0) }.joined(separator: " ").plainLetters
            let body = (tool.text + tool.whenToUse + tool.steps.map(\.text) + tool.questions + tool.cautions)
                .joined(separator: " ").plainLetters
            var score = 0
            for word in wanted {
                if name.contains(word) {
                    score += 4
                } else if purposes.contains(word) {
                    score += 2
                } else if body.contains(word) {
                    score += 1
                } else if name.split(separator: " ").contains(where: { editDistance($0, word) == 1 }) {
                    score += 1
                } else {
                    return nil
                }
            }
            return (tool, score)
        }
        return scored.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }.map(
            \.element.tool)
    }
}

extension Toolbox {
    /// The tool or method with an id or a title, or else the only one that has all the words.
    func tool(called words: [String], _ texts: Texts) -> Tool? {
        if let tool = tool(named: words.joined(separator: " ")) { return tool }
        let found = ToolSearch(words: words).matches(in: documents, texts: texts)
        return found.count == 1 ? found[0] : nil
    }

    /// That no tool is called so, and which may be meant.
    func notFound(_ name: String, _ texts: Texts) -> String {
        texts("The tool “\(name)” was not found. treff tools shows all.")
            + (nearest(to: name).map { texts(" Did you mean \($0)?") } ?? "")
    }
}
