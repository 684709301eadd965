import Basics
import Facilitation
import Languages
import ScriptFormat
import Terminal

/// What `treff new --tool` asks and shows while a tool's document is made.
struct ToolInterview: Interview {
    let app: App
    let context: ToolContext
    var flags: ToolFlags

    func command(_ texts: Texts) -> String { "treff \(CommandNames.name("new", texts.language)) --tool" }

    func introduction(_ texts: Texts) -> [Block] {
        [.text(texts("A NEW TOOL"), .title), .text(DraftHelp(texts: texts).howToAnswer, .dim)]
    }

    func question(_ draft: ToolDraft) -> [Block] {
        let (question, hint) = ToolQuestions(draft: draft).words
        let look = draft.question == .ready ? [.blank] + overview(draft) + [.blank] + verdict(draft) : []
        return look + [.blank, .text(question, .strong)] + (hint.isEmpty ? [] : [.text(hint, .dim)])
    }

    func prompt(_ draft: ToolDraft) -> String { context.offer(draft).map { "[\($0)] › " } ?? "› " }

    /// The tool as the leader will see it, and where it belongs.
    func overview(_ draft: ToolDraft) -> [Block] {
        let texts = draft.texts
        var tool = draft.tool
        if tool.title.isEmpty { tool.title = texts("(no title yet)") }
        let place =
            draft.course.map { texts("In the toolbox of \($0).") } ?? texts("In the toolbox that all courses share.")
        return ToolPage(texts: texts).blocks(tool) + [.blank, .text(place, .dim)]
    }

    func help(_ draft: ToolDraft) -> [Block] { DraftHelp(texts: draft.texts).blocksForTools }

    func complete(_ text: String, _ draft: ToolDraft) -> Completion {
        let texts = draft.texts
        switch draft.question {
        case .language: return Completion(ofLast: text, among: Language.spoken.map(\.tag))
        case .course: return Completion(ofLast: text, among: context.courses(draft.language).map(\.title))
        case .purpose: return Completion(ofLast: text, among: Tool.Purpose.allCases.map(texts.purpose))
        case .steps, .step, .insertion:
            return Completion(ofLast: text, among: Prompt.Form.allCases.map { texts.form($0) + ": " })
        default: return Completion(ofLast: text, among: [])
        }
    }

    mutating func given(_ draft: ToolDraft) -> String? { flags.next(draft) }

    func answer(_ line: String, _ draft: inout ToolDraft) throws(Problem) { try draft.answer(line, in: context) }

    func remarks(from old: ToolDraft, to new: ToolDraft) -> [Block] {
        let texts = new.texts
        if old.tool.title != new.tool.title, let taken = context.taken(new) {
            return [.text(texts("There is a tool of that name already: \(taken). back takes the name away."), .warning)]
        }
        guard let answer = new.answers.last, case .remove(let index)? = ToolChange(answer) else { return [] }
        return [.text(texts("“\(old.tool.steps[index].text)” is taken away. back brings it back."))]
    }

    func document(_ draft: ToolDraft) -> (path: String, bytes: [UInt8]) {
        (draft.path ?? context.place(draft), Array(ToolWriter.text(draft.tool).utf8))
    }

    func findings(_ draft: ToolDraft) -> [(text: String, code: String)] {
        let (path, bytes) = document(draft)
        let checker = Checker(app: app)
        return checker.read(bytes, path, checker.toolbox(at: path, bytes)).findings.map {
            (draft.texts.found($0, at: nil), $0.code)
        }
    }

    func written(_ path: String, _ draft: ToolDraft) -> [Block] {
        let texts = draft.texts
        let label = texts.word("tool", of: "label")
        return [
            .text(texts("✓ Written to \(path)"), .good, hanging: 2),
            .text(
                texts("In a session you write \(label): \(Self.id(path)). Change the file in any text editor."), .dim),
        ]
    }

    /// The id of a document at a path: the name without its ending.
    static func id(_ path: String) -> String { String(FilePath(path).name.dropLast(3)) }
}
