/// The timeline as it counts: without what was undone, and with corrected times.
struct Timeline {
    /// The commands that can be undone, the last one last.
    private(set) var undoable: [Int] = []
    /// The commands that can be done again, the last undone last.
    private(set) var redoable: [Int] = []
    /// The highest command number used.
    private(set) var lastCommand = 0
    /// The entries that count, each with the time that counts.
    private(set) var effective: [(elapsed: Double, entry: Entry)] = []
    /// Where among those the item begins that the session began with; `nil` when it began without one.
    private(set) var opening: Int?

    /// The periods in which treff was not running.
    var gaps: Gaps {
        var gaps = Gaps()
        for (elapsed, entry) in effective {
            switch entry.event {
            case .resumed(let gap): gaps.add(gap, endingAt: elapsed)
            case .gapExplained(let use): gaps.explain(use)
            default: break
            }
        }
        return gaps
    }

    init(entries: [Entry], notes: [Note]) {
        readStacks(entries: entries, notes: notes)
        let active = Set(undoable)
        let counting = entries.filter { Self.counts($0, among: active) }
        var corrections: [Int: Double] = [:]
        var began: Double?
        for entry in counting {
            switch entry.event {
            case .corrected(let commands, let time): for command in commands { corrections[command] = time }
            case .beganAt(let time): began = time
            default: break
            }
        }
        var last: Entry?
        for entry in counting {
            var elapsed = entry.moment.elapsed
            if entry.event.isStep, let command = entry.command { elapsed = corrections[command] ?? elapsed }
            let isOpening = last?.event == .sessionStarted && last?.command == entry.command && entry.event.isItemStart
            if isOpening { opening = effective.count }
            if let began {
                // The first item begins with the session, and nothing in it happened earlier.
                if entry.event == .sessionStarted || isOpening {
                    elapsed = began
                } else if entry.event.isStep {
                    elapsed = max(began, elapsed)
                }
            }
            last = entry
            effective.append((elapsed, entry))
        }
    }

    private static func counts(_ entry: Entry, among active: Set<Int>) -> Bool {
        guard let command = entry.command else { return true }
        return active.contains(command)
    }

    /// Walks through all commands in the order they were given; entries and notes are each in that order already.
    private mutating func readStacks(entries: [Entry], notes: [Note]) {
        var noteCommands = notes.lazy.compactMap(\.command).makeIterator()
        var pendingNote = noteCommands.next()
        func isNew(_ command: Int) -> Bool { command > lastCommand }
        func push(_ command: Int) {
            lastCommand = command
            undoable.append(command)
            redoable = []
        }
        func pushNotes(before limit: Int) {
            while let note = pendingNote, note < limit {
                if isNew(note) { push(note) }
                pendingNote = noteCommands.next()
            }
        }
        for entry in entries {
            guard let command = entry.command else { continue }
            pushNotes(before: command)
            switch entry.event {
            case .undone(let target):
                lastCommand = max(lastCommand, command)
                guard let index = undoable.lastIndex(of: target) else { continue }
                undoable.remove(at: index)
                redoable.append(target)
            case .redone(let target):
                lastCommand = max(lastCommand, command)
                guard let index = redoable.lastIndex(of: target) else { continue }
                redoable.remove(at: index)
                undoable.append(target)
            default:
                if isNew(command) { push(command) }
            }
        }
        pushNotes(before: .max)
    }
}

/// A period of the session, in seconds since its start.
public struct Period: Equatable, Sendable {
    /// Where it begins.
    public var start: Double
    /// Where it ends; `nil` while it goes on.
    public var end: Double?

    public init(start: Double, end: Double? = nil) {
        self.start = start
        self.end = end
    }

    /// Seconds of the period that lie between two times; an open one has no end.
    func overlap(from start: Double, to end: Double) -> Double {
        max(0, min(self.end ?? .infinity, end) - max(self.start, start))
    }
}

extension Record {
    /// Walks through the timeline as it counts, without what was undone and with corrected times, and returns the
    /// state that it leads to: the same as `Session.state`.
    ///
    /// - Parameter visit: Called for each entry before it is taken into account: the state so far, the time that counts
    ///   in seconds since the start, and the entry.
    @discardableResult
    public func replay(
        _ visit: (_ before: SessionState, _ elapsed: Double, _ entry: Entry) -> Void
    ) -> SessionState {
        let counted = Timeline(entries: timeline, notes: notes)
        var state = SessionState(plan: plan, before: counted)
        for (elapsed, entry) in counted.effective {
            visit(state, elapsed, entry)
            state.apply(entry.event, at: elapsed)
        }
        return state
    }
}
