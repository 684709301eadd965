import Facilitation
import Languages
import ScriptFormat

/// What a tool's draft is offered and held against: courses and files as they are now.
struct ToolContext {
    /// The language that is offered: that of the course that one stands in.
    var language: Language?
    /// One's own courses in a language, the one that one stands in first.
    var courses: (Language) -> [Course] = { _ in [] }
    /// The file of the tool that has the draft's name already, where its course finds its tools.
    var taken: (ToolDraft) -> String? = { _ in nil }
    /// Where a document goes, if the planner says nothing else.
    var place: (ToolDraft) -> String = { _ in "tool.md" }
    /// The file that an answer means.
    var file: (_ answer: String, ToolDraft) -> String = { answer, _ in answer }
    /// Whether there is something in that place.
    var isTaken: (_ path: String) -> Bool = { _ in false }

    /// A course that a tool can belong to.
    struct Course: Equatable {
        var id: String
        var title: String
        /// Whether one stands in its folder.
        var isHere = false
    }

    /// What Enter takes, where the question offers something.
    func offer(_ draft: ToolDraft) -> String? {
        let tool = draft.tool
        switch draft.question {
        case .language: return (language ?? tool.language).tag
        case .course: return draft.course ?? courses(tool.language).first { $0.isHere }?.title
        case .title: return tool.title.isEmpty ? nil : tool.title
        case .purpose:
            return tool.purposes.isEmpty ? nil : tool.purposes.map(draft.texts.purpose).joined(separator: ", ")
        case .text: return tool.text.first
        case .whenToUse: return tool.whenToUse.first
        case .step(let index): return written(tool.steps[index], tool.language)
        case .file: return draft.path ?? place(draft)
        case .steps, .questions, .cautions, .sources, .insertion, .ready, .done: return nil
        }
    }

    /// An answer with what is offered and found at the time.
    func settled(_ line: String, _ draft: ToolDraft) throws(FragmentReader.Problem) -> String {
        let value = line.isEmpty ? offer(draft) ?? "" : line
        switch draft.question {
        case .course where !value.isEmpty && value != DraftAnswer.nothing: return try course(value, draft)
        case .file:
            let path = file(value, draft)
            guard !isTaken(path) else {
                throw .init(text: draft.texts("\(path) exists already, and I leave it alone. Write another name."))
            }
            return path
        case .ready where !value.isEmpty:
            throw .init(
                text: draft.texts(
                    "Enter writes the tool. If something should be otherwise: change 2, change title, insert 2, remove 2 or back."
                ))
        default: return value
        }
    }

    /// The title of the course that a name or an id means.
    private func course(_ name: String, _ draft: ToolDraft) throws(FragmentReader.Problem) -> String {
        let all = courses(draft.tool.language)
        let key = name.plainLetters
        if let course = all.first(where: { $0.title.plainLetters == key || $0.id.plainLetters == key }) {
            return course.title
        }
        let texts = draft.texts
        let own =
            all.isEmpty
            ? texts(" Write - for all courses.")
            : texts(" Write \(texts.choice(all.map(\.title))), or - for all courses.")
        throw .init(text: texts("You have no course called “\(name)”.") + own)
    }

    /// A step as one answers it: `To og to: fortell (2 × 3 min)`.
    private func written(_ step: Step, _ language: Language) -> String {
        let text = ToolWriter.text(Tool(id: "x", title: "X", language: language, steps: [step]))
        let lines = text.split(separator: "\n").drop { !$0.hasPrefix("- ") }
        return lines.map { $0.drop { $0 == " " || $0 == "-" } }.joined(separator: " ")
    }
}
