import Facilitation

/// What became of a reflection task: where it was set, or taken up again.
public struct TaskFigures: Sendable {
    /// The session's number.
    public var session: Int?
    /// Set in this session, or taken up from the one before.
    public var kind: Kind
    /// The task in the script's words.
    public var texts: [String]
    /// What became of the item that it belongs to; `nil` when no session has had that item in its plan.
    public var item: ItemTally?

    /// The two times that a task is talked about.
    public enum Kind: Sendable {
        /// It is presented, in the closing.
        case set
        /// It is taken up, in the next opening.
        case takenUp
    }
}

extension CourseReview {
    /// What became of the reflection tasks; records do not hold them, so the scripts are needed.
    ///
    /// - Parameter library: The scripts at hand, by id. Items are known again by their titles.
    public func tasks(of library: [String: Script]) -> [TaskFigures] {
        scripts.flatMap { tally -> [TaskFigures] in
            guard let script = library[tally.script.id] ?? library[tally.script.publicID] else { return [] }
            return script.items.flatMap { item -> [TaskFigures] in
                let held = tally.items.first { $0.item.title == item.title }
                return [(TaskFigures.Kind.takenUp, item.previousTask), (.set, item.task)].compactMap { kind, texts in
                    texts.isEmpty
                        ? nil : TaskFigures(session: tally.script.session, kind: kind, texts: texts, item: held)
                }
            }
        }
    }
}
