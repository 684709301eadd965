import Basics

/// A question of `treff new --tool`.
enum ToolQuestion: Equatable {
    case language
    /// The course whose toolbox it goes to.
    case course
    case title, purpose, text, whenToUse
    /// One at a time, until the answer is empty.
    case steps, questions, cautions, sources
    /// Where to write the document.
    case file
    /// The last look before it is written.
    case ready
    case done
    /// The step with that index, once more.
    case step(Int)
    /// A step that comes before others.
    case insertion(Int)

    /// Those that are asked in turn.
    private static let turn: [ToolQuestion] = [
        .language, .course, .title, .purpose, .text, .whenToUse, .steps, .questions, .cautions, .sources, .file, .ready,
        .done,
    ]

    /// The question that is asked after this one.
    var next: ToolQuestion {
        Self.turn.firstIndex(of: self).map { Self.turn[min($0 + 1, Self.turn.count - 1)] } ?? .ready
    }

    /// Whether it comes before another one in turn, or is that one.
    func isAsked(at other: ToolQuestion) -> Bool {
        guard let own = Self.turn.firstIndex(of: self), let other = Self.turn.firstIndex(of: other) else {
            return false
        }
        return own <= other
    }

    /// The same question when the steps from an index on have moved; `nil` when its step is gone.
    func moved(from index: Int, by count: Int) -> ToolQuestion? {
        switch self {
        case .step(let own) where own >= index: count < 0 && own == index ? nil : .step(own + count)
        case .insertion(let own) where own > index: .insertion(own + count)
        default: self
        }
    }
}

/// A line in `treff new --tool` that changes what was answered before. Whatever is not exactly one of these is an answer.
enum ToolChange: Equatable {
    /// `endre tittel`: a question is asked again.
    case change(ToolQuestion)
    /// `endre 2`: the step is asked about again.
    case changeStep(Int)
    /// `fjern 2`
    case remove(Int)
    /// `sett inn 2`: a new step takes that number.
    case insert(Int)

    /// Reads a line, in any language.
    init?(_ line: String) {
        guard let (verb, last) = DraftCommand.parts(line) else { return nil }
        let index = wholeNumber(last).flatMap { $0 > 0 ? $0 - 1 : nil }
        switch (verb, index) {
        case ("change", let index?): self = .changeStep(index)
        case ("remove", let index?): self = .remove(index)
        case ("insert", let index?): self = .insert(index)
        case ("change", nil):
            guard let question = DraftCommand.field(last).flatMap({ Self.questions[$0] }) else { return nil }
            self = .change(question)
        default: return nil
        }
    }

    private static let questions: [String: ToolQuestion] = [
        "course": .course, "title": .title, "purpose": .purpose, "text": .text, "when": .whenToUse, "steps": .steps,
        "questions": .questions, "cautions": .cautions, "sources": .sources, "file": .file,
    ]
}
