import Basics
import Facilitation

/// The questions that end a session, one at a time; each can be skipped.
struct ClosingDialogue: Equatable {
    /// When the session ended for the group; the dialogue itself is not part of it.
    let moment: Moment
    private(set) var answers: ClosingAnswers
    private let steps: [Step]
    private var index = 0

    enum Step: Equatable {
        case present
        case did
        case learned
        case idea
        /// Why an item was different; an index into the adaptations.
        case reason(Int)
        /// Why the session did not get to some items; indices into the adaptations.
        case unreached([Int])
        case aim
    }

    /// What came of an answer.
    enum Reaction: Equatable {
        /// The dialogue goes on, or is over.
        case accepted
        /// So many are there.
        case present(Int)
        /// The question before is asked again.
        case wentBack
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
        let open = adaptations.indices.filter { adaptations[$0].reason == nil }
        let unreached = open.filter { adaptations[$0].change == .notReached }
        steps += open.filter { adaptations[$0].change.asksWhy }.map { .reason($0) }
        if !unreached.isEmpty { steps.append(.unreached(unreached)) }
        if adaptations.contains(where: { $0.isAimMet == nil }) { steps.append(.aim) }
        self.steps = steps
    }

    /// The question now; `nil` when all are answered.
    var step: Step? { steps.indices.contains(index) ? steps[index] : nil }

    /// The question's number, and how many there are.
    var place: (number: Int, count: Int) { (index + 1, steps.count) }

    /// What was answered to a question before.
    func earlier(_ step: Step) -> String? {
        switch step {
        case .present, .aim: nil
        case .did: answers.reflection.did
        case .learned: answers.reflection.learned
        case .idea: answers.reflection.idea
        case .reason(let place): answers.adaptations[place].reason
        case .unreached(let places): places.first.flatMap { answers.adaptations[$0].reason }
        }
    }

    /// Takes an answer; an empty one skips the question, one step back or an undo asks the one before again, and
    /// the command that began the dialogue skips all the others.
    mutating func answer(_ line: String) -> Reaction {
        guard let step else { return .accepted }
        let text = line.trimmed
        switch LiveCommand(text) {
        case .back, .undo:
            index = max(0, index - 1)
            return .wentBack
        case .end:
            index = steps.count
            return .accepted
        default: break
        }
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
        case .unreached(let places): for place in places { answers.adaptations[place].reason = text }
        case .aim:
            guard let answer = YesNo(text) else { return .misunderstood }
            for place in answers.adaptations.indices { answers.adaptations[place].isAimMet = answer == .yes }
        }
        index += 1
        return .accepted
    }
}

extension Adaptation.Change {
    /// Whether the leader is asked why, item by item; what she put in or moved tells enough itself.
    fileprivate var asksWhy: Bool {
        switch self {
        case .skipped, .shortened, .extended: true
        case .notReached, .moved, .added: false
        }
    }
}
