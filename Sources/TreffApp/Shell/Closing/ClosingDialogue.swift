import Facilitation

/// The questions that end a session, one at a time; each can be skipped.
struct ClosingDialogue: Equatable {
    /// When the session ended for the group; the dialogue itself is not part of it.
    let moment: Moment
    /// The answers so far.
    private(set) var answers: ClosingAnswers
    private let steps: [Step]
    private var index = 0

    /// A question.
    enum Step: Equatable {
        case present
        case did
        case learned
        case idea
        /// Why an item was different; an index into the adaptations.
        case reason(Int)
        case aim
    }

    /// What came of an answer.
    enum Reaction: Equatable {
        /// The dialogue goes on, or is over.
        case accepted
        /// So many are there.
        case present(Int)
        /// The answer does not fit; it is kept as a note.
        case misunderstood
    }

    /// Begins a dialogue; answers given in one that broke off are kept and not asked for again.
    init(session: Session, at moment: Moment) {
        self.moment = moment
        let record = session.record
        var adaptations = session.deviations(at: moment.elapsed)
        for index in adaptations.indices {
            guard let before = record.adaptations.first(where: { $0.item == adaptations[index].item }) else { continue }
            adaptations[index].reason = adaptations[index].reason ?? before.reason
            adaptations[index].isAimMet = before.isAimMet
        }
        answers = ClosingAnswers(reflection: record.reflection, adaptations: adaptations)
        var steps: [Step] = record.present == nil ? [.present] : []
        if record.reflection.did == nil { steps.append(.did) }
        if record.reflection.learned == nil { steps.append(.learned) }
        if record.reflection.idea == nil { steps.append(.idea) }
        steps += adaptations.indices.filter { adaptations[$0].reason == nil }.map { .reason($0) }
        if !adaptations.isEmpty { steps.append(.aim) }
        self.steps = steps
    }

    /// The question now; `nil` when all are answered.
    var step: Step? { steps.indices.contains(index) ? steps[index] : nil }

    /// The question's number, and how many there are.
    var place: (number: Int, count: Int) { (index + 1, steps.count) }

    /// Takes an answer; an empty one skips the question.
    mutating func answer(_ line: String) -> Reaction {
        guard let step else { return .accepted }
        let text = line.trimmed
        guard !text.isEmpty else {
            index += 1
            return .accepted
        }
        switch step {
        case .present:
            guard let number = wholeNumber(text), number <= 1000 else { return .misunderstood }
            index += 1
            return .present(number)
        case .did: answers.reflection.did = text
        case .learned: answers.reflection.learned = text
        case .idea: answers.reflection.idea = text
        case .reason(let place): answers.adaptations[place].reason = text
        case .aim:
            guard let answer = YesNo(text) else { return .misunderstood }
            for place in answers.adaptations.indices { answers.adaptations[place].isAimMet = answer == .yes }
        }
        index += 1
        return .accepted
    }
}

/// An answer to a question that has two.
enum YesNo: Equatable {
    case yes
    case no

    /// Reads `j`, `ja`, `y`, `yes`, `n`, `nei`, `no`, in any case.
    init?(_ text: String) {
        switch text.trimmed.lowercased() {
        case "j", "ja", "y", "yes", "jepp", "jo": self = .yes
        case "n", "nei", "no": self = .no
        default: return nil
        }
    }
}
