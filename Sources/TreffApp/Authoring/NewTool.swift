import Facilitation

/// Makes one tool's document, from nothing or from a draft that was put aside.
struct NewTool {
    let app: App
    let flags: ToolFlags

    func make() -> ExitStatus {
        let talk = ToolInterview(app: app, context: NewScriptPlace(app: app).toolContext, flags: flags)
        return DraftMaking(app: app, talk: talk, asksNothing: flags.asksNothing).make(
            Draft.Start(language: app.language))
    }
}

/// Answers about a tool that stood on the command line.
struct ToolFlags: Equatable {
    var course: String?
    var title: String?
    var purpose: String?
    var text: String?
    var whenToUse: String?
    var steps: [String] = []
    var questions: [String] = []
    var cautions: [String] = []
    var sources: [String] = []
    var file: String?
    /// Whether nobody is asked, and the rest is left out.
    var asksNothing = false
    /// How many steps, questions, cautions and sources have been given as answers.
    private var used: [Int] = [0, 0, 0, 0]

    /// Those that a session has too.
    init(_ flags: DraftFlags = DraftFlags()) {
        (course, title, file, asksNothing) = (flags.course, flags.title, flags.file, flags.asksNothing)
    }

    /// The next answer, which is then used; `nil` when somebody must be asked. It is never a command.
    mutating func next(_ draft: ToolDraft) -> String? {
        guard self != ToolFlags(), asksNothing || !draft.isChanging else { return nil }
        return answer(draft.question).map { ToolChange($0) == nil ? $0 : "- " + $0 }
    }

    private mutating func answer(_ question: ToolQuestion) -> String? {
        let rest = asksNothing ? "" : nil
        switch question {
        case .language: return ""
        case .course: return course ?? (asksNothing ? DraftAnswer.nothing : nil)
        case .title: return title ?? rest
        case .purpose: return purpose ?? rest
        case .text: return text ?? rest
        case .whenToUse: return whenToUse ?? rest
        case .steps: return next(of: steps, 0) ?? rest
        case .questions: return next(of: questions, 1) ?? rest
        case .cautions: return next(of: cautions, 2) ?? rest
        case .sources: return next(of: sources, 3) ?? rest
        case .file: return file ?? rest
        case .ready: return rest
        case .step, .insertion, .done: return nil
        }
    }

    /// The next of several; an empty one after the last.
    private mutating func next(of given: [String], _ list: Int) -> String? {
        guard !given.isEmpty else { return nil }
        defer { used[list] += 1 }
        return given.indices.contains(used[list]) ? given[used[list]] : ""
    }
}
