extension Session {
    /// Keeps answers of a closing dialogue that is still going on, so that none is lost if it breaks off.
    public mutating func keep(_ answers: ClosingAnswers, at moment: Moment) {
        record.reflection = answers.reflection
        record.adaptations = answers.adaptations
        touch(at: moment)
    }

    /// Ends the session with the answers of the closing dialogue. When it is over already, the answers are all that is new.
    mutating func end(_ answers: ClosingAnswers, at moment: Moment) -> Outcome {
        keep(answers, at: moment)
        guard state.position != .ended else { return Outcome() }
        let timerEnds = state.timers.filter { $0.timer.id != state.tool?.timer }.map {
            Event.timerEnded(timer: $0.timer.id)
        }
        let itemEnd = state.current.map { [Event.itemEnded(item: $0.item.id)] } ?? []
        return append(
            closeBreak + timerEnds + leaveTool + itemEnd + [.sessionEnded], at: moment, command: nextCommand())
    }

    /// Whether undo would now take up the session that has ended.
    public var undoTakesUpAgain: Bool { end.map { $0.command != nil && $0.command == undoable.last } ?? false }

    /// Whether a command can be undone: after the end, only what came with it or later.
    func canUndo(_ command: Int) -> Bool {
        guard let end else { return true }
        if let number = end.command { return command >= number }
        let before = record.timeline.filter { $0.moment.elapsed <= end.moment.elapsed }.compactMap(\.command)
        let notes = record.notes.filter { $0.moment.elapsed <= end.moment.elapsed }.compactMap(\.command)
        return command > (before + notes).max() ?? 0
    }

    /// The end that counts.
    private var end: Entry? {
        state.position == .ended ? record.timeline.last { $0.event == .sessionEnded } : nil
    }

    /// Says in the record whether the session has ended, and when.
    mutating func noteEnd() {
        record.isEnded = end != nil
        record.endedAt = end.map { $0.moment.wall.adding(seconds: state.since - $0.moment.elapsed) }
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
