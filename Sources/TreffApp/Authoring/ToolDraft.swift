import Facilitation
import Languages
import ScriptFormat

/// A tool's document that is being made by questions and answers. It is the answers, as a session's draft is.
struct ToolDraft: Answered {
    private(set) var tool: Tool
    private(set) var question: ToolQuestion = .language
    /// The course whose toolbox it goes to; `nil` for the one that all share.
    private(set) var course: String?
    /// Where the document is to be written.
    private(set) var path: String?
    private(set) var answers: [String] = []
    let start: Draft.Start
    /// The questions that were put off to change something.
    private var pending: [ToolQuestion] = []

    static let file = "tool-draft.txt"
    static let format = "treff-tool-draft 1"

    /// Begins a draft, or takes up the answers of one.
    init(_ start: Draft.Start, answers: [String] = []) {
        self.start = start
        tool = Tool(id: "", title: "", language: start.language)
        for answer in answers {
            do throws(FragmentReader.Problem) { try accept(answer, isChecked: true) } catch { break }
        }
    }

    var language: Language { tool.language }
    var title: String { tool.title }
    var isDone: Bool { question == .done }
    /// Whether something is being changed, and the question is not the next one in turn.
    var isChanging: Bool { !pending.isEmpty }

    /// Takes an answer; an empty one takes what is offered.
    mutating func answer(_ line: String, in context: ToolContext) throws(FragmentReader.Problem) {
        let line = try DraftAnswer.clean(line, texts)
        guard ToolChange(line) == nil else { return try accept(line) }
        let value = try context.settled(DraftAnswer.literal(line), self)
        try accept(DraftAnswer.kept(value, isCommand: ToolChange(value) != nil))
    }

    private mutating func accept(_ answer: String, isChecked: Bool = false) throws(FragmentReader.Problem) {
        var next = self
        if let command = ToolChange(answer) {
            try next.carryOut(command)
        } else {
            try next.take(DraftAnswer.literal(answer))
        }
        guard isChecked || next.canBeRead else {
            throw .init(text: texts("That answer cannot be written in a document. Put it in other words."))
        }
        next.answers.append(answer)
        self = next
    }

    /// Whether the document says, when it is read, what it was made of.
    private var canBeRead: Bool {
        var whole = tool
        if whole.title.isEmpty { (whole.title, whole.id) = ("X", "x") }
        return ToolReader.read(ToolWriter.text(whole), id: whole.id).value == whole
    }

    private mutating func take(_ answer: String) throws(FragmentReader.Problem) {
        let fragments = FragmentReader(language: language)
        let given = answer == DraftAnswer.nothing ? "" : answer
        switch question {
        case .language:
            guard let language = Language(offered: answer) else {
                throw .init(text: texts("Write \(Language.choices(texts))."))
            }
            tool.language = language
        case .course: course = given.isEmpty ? nil : given
        case .title:
            guard given.contains(where: { $0.isLetter || $0.isNumber }) else {
                throw .init(text: texts("The tool needs a name that people can use."))
            }
            tool.title = given
            if path == nil { tool.id = NewScriptPlace.slug(given) }
        case .purpose: tool.purposes = given.isEmpty ? [] : try fragments.purposes(given)
        case .text: tool.text = given.isEmpty ? [] : [given]
        case .whenToUse: tool.whenToUse = given.isEmpty ? [] : [given]
        case .steps, .questions, .cautions, .sources:
            guard try !takeOfList(answer, fragments) else { return }
        case .step(let index): tool.steps[index] = try fragments.step(given)
        case .insertion(let index): if !given.isEmpty { tool.steps.insert(try fragments.step(given), at: index) }
        case .file:
            path = answer
            tool.id = ToolInterview.id(answer)
        case .ready, .done: break
        }
        question = pending.popLast() ?? question.next
    }

    /// Takes one of several; whether there may be more.
    private mutating func takeOfList(_ answer: String, _ fragments: FragmentReader) throws(FragmentReader.Problem)
        -> Bool
    {
        let clears = answer == DraftAnswer.nothing && isChanging
        switch question {
        case .steps:
            guard !answer.isEmpty || !tool.steps.isEmpty else {
                throw .init(text: texts("The tool needs at least one step."))
            }
            guard !answer.isEmpty else { return false }
            tool.steps = clears ? [] : tool.steps + [try fragments.step(answer)]
            return true
        case .questions: return Self.take(answer, clears, &tool.questions)
        case .cautions: return Self.take(answer, clears, &tool.cautions)
        default: return Self.take(answer, clears, &tool.sources)
        }
    }

    private static func take(_ answer: String, _ clears: Bool, _ list: inout [String]) -> Bool {
        if clears { list = [] } else if answer.isEmpty || answer == DraftAnswer.nothing { return false }
        if !clears { list.append(answer) }
        return true
    }
}

extension ToolDraft {
    /// Changes something that was answered before.
    private mutating func carryOut(_ command: ToolChange) throws(FragmentReader.Problem) {
        switch command {
        case .change(let other):
            guard other.isAsked(at: pending.first ?? question) else {
                throw .init(text: texts("We have not come that far yet."))
            }
            turn(to: other)
        case .changeStep(let index):
            try require(index, below: tool.steps.count)
            turn(to: .step(index))
        case .insert(let index):
            try require(index, below: tool.steps.isEmpty ? 0 : tool.steps.count + 1)
            turn(to: .insertion(index))
        case .remove(let index):
            try require(index, below: tool.steps.count)
            tool.steps.remove(at: index)
            pending = pending.compactMap { $0.moved(from: index, by: -1) }
            question = question.moved(from: index, by: -1) ?? pending.popLast() ?? .steps
            if tool.steps.isEmpty, question != .steps { turn(to: .steps) }
        }
    }

    private mutating func turn(to other: ToolQuestion) {
        pending.append(question)
        question = other
    }

    private func require(_ index: Int, below limit: Int) throws(FragmentReader.Problem) {
        guard index < limit else {
            throw .init(text: texts("There is no step \(index + 1) here. show shows the numbers."))
        }
    }
}
