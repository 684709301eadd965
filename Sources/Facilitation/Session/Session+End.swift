extension Session {
    /// Keeps answers of a closing dialogue that is still going on, so that none is lost if it breaks off.
    public mutating func keep(_ answers: ClosingAnswers, at moment: Moment) {
        record.reflection = answers.reflection
        record.adaptations = answers.adaptations
        touch(at: moment)
    }

    /// Ends the session with the answers of the closing dialogue.
    mutating func end(_ answers: ClosingAnswers, at moment: Moment) -> Outcome {
        record.reflection = answers.reflection
        record.adaptations = answers.adaptations
        record.isEnded = true
        record.endedAt = moment.wall
        let timerEnds = state.timers.filter { $0.timer.id != state.tool?.timer }.map {
            Event.timerEnded(timer: $0.timer.id)
        }
        let itemEnd = state.current.map { [Event.itemEnded(item: $0.item.id)] } ?? []
        return append(closeBreak + timerEnds + leaveTool + itemEnd + [.sessionEnded], at: moment, command: nil)
    }
}

/// The answers of the closing dialogue.
public struct ClosingAnswers: Equatable, Sendable {
    /// The leader's log.
    public var reflection: Reflection
    /// Differences from the script, with her reasons.
    public var adaptations: [Adaptation]

    public init(reflection: Reflection = Reflection(), adaptations: [Adaptation] = []) {
        self.reflection = reflection
        self.adaptations = adaptations
    }
}
