import Facilitation

/// Whose each second of a session was, told from the timeline alone, one second at a time: slow, plain, and made in
/// another way than the engine's sums.
struct SecondLedger: Equatable {
    /// Seconds by item id, without items that had none.
    private(set) var items: [String: Int] = [:]
    private(set) var breaks = 0
    private(set) var gap = 0
    /// After the last item, before the end.
    private(set) var untracked = 0

    private enum Owner: Equatable {
        case before
        case item(String)
        case pause
        case gap
        case away
        case nobody
    }

    /// Sessions of the random walk begin at most so many seconds before their record was made.
    private static let lead = 1000

    init(_ timeline: [Entry], until now: Int) {
        var owners = [Owner](repeating: .before, count: now + Self.lead)
        func fill(from start: Double, to end: Int = now, _ owner: Owner) {
            let (first, last) = (max(0, Int(start) + Self.lead), end + Self.lead)
            for second in first..<max(first, last) { owners[second] = owner }
        }
        var current: Owner = .nobody
        let counting = Self.counting(timeline)
        var began: Double?
        for (time, event) in counting {
            switch event {
            case .sessionStarted:
                began = time
                fill(from: time, .nobody)
            case .itemStarted(let item, _):
                current = .item(item)
                fill(from: time, current)
            case .itemEnded(let item), .itemSkipped(let item, _):
                guard current == .item(item) else { continue }
                current = .nobody
                fill(from: time, current)
            case .breakStarted: fill(from: time, .pause)
            case .breakEnded: fill(from: time, current)
            default: continue
            }
        }
        var lastGap: (start: Double, end: Int)?
        for (time, event) in counting {
            guard let began else { break }
            switch event {
            case .resumed(let gap):
                lastGap = gap > 0 ? (max(began, time - gap), Int(time)) : nil
                if let lastGap { fill(from: lastGap.start, to: lastGap.end, .gap) }
            case .gapExplained(let use):
                if let lastGap { fill(from: lastGap.start, to: lastGap.end, use == .pause ? .pause : .away) }
            default: continue
            }
        }
        for owner in owners {
            switch owner {
            case .before, .away: continue
            case .item(let id): items[id, default: 0] += 1
            case .pause: breaks += 1
            case .gap: gap += 1
            case .nobody: untracked += 1
            }
        }
    }

    /// What a session says of itself.
    init(_ session: Session, at now: Double) {
        let state = session.state
        for index in state.items.indices {
            let seconds = Int(state.seconds(of: index, at: now))
            if seconds != 0 { items[state.items[index].item.id] = seconds }
        }
        breaks = Int(state.breakSeconds(at: now))
        gap = Int(state.gapSeconds)
        let passed = state.start == nil ? 0 : Int(state.passed(at: now))
        untracked = passed - items.values.reduce(0, +) - breaks - gap
    }

    /// The events that were not undone, at the time that was said last.
    private static func counting(_ timeline: [Entry]) -> [(Double, Event)] {
        var isUndone: [Int: Bool] = [:]
        for entry in timeline {
            if case .undone(let command) = entry.event { isUndone[command] = true }
            if case .redone(let command) = entry.event { isUndone[command] = false }
        }
        let standing = timeline.filter { entry in entry.command.map { isUndone[$0] != true } ?? true }
        let corrected = standing.map { entry in
            let said = standing.last { other in
                guard case .corrected(let commands, _) = other.event, let command = entry.command else { return false }
                return commands.contains(command)
            }
            guard case .corrected(_, let time) = said?.event else { return (entry.moment.elapsed, entry.event) }
            return (time, entry.event)
        }
        let saidBeginning = standing.last { if case .beganAt = $0.event { true } else { false } }
        guard case .beganAt(let began) = saidBeginning?.event else { return corrected }
        let start = standing.firstIndex { $0.event == .sessionStarted }
        return corrected.enumerated().map { place, timed in
            let (time, event) = timed
            switch event {
            case .sessionStarted: return (began, event)
            case .itemStarted where place - 1 == start && standing[place - 1].command == standing[place].command:
                return (began, event)
            case .itemStarted, .itemEnded, .itemSkipped, .breakStarted, .breakEnded: return (max(began, time), event)
            default: return (time, event)
            }
        }
    }
}
