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
        case item(String)
        case pause
        case gap
        case nobody
    }

    init(_ timeline: [Entry], until now: Int) {
        var owners = [Owner](repeating: .nobody, count: now)
        func fill(from start: Double, _ owner: Owner) {
            for second in max(0, Int(start))..<max(Int(start), now, 0) { owners[second] = owner }
        }
        var current: Owner = .nobody
        let counting = Self.counting(timeline)
        for (time, event) in counting {
            switch event {
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
        for case (let time, .resumed(let gap)) in counting {
            for second in Int(time - gap)..<Int(time) { owners[second] = .gap }
        }
        for owner in owners {
            switch owner {
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
        untracked = Int(now) - items.values.reduce(0, +) - breaks - gap
    }

    /// The events that were not undone, at the time that was said last.
    private static func counting(_ timeline: [Entry]) -> [(Double, Event)] {
        var isUndone: [Int: Bool] = [:]
        for entry in timeline {
            if case .undone(let command) = entry.event { isUndone[command] = true }
            if case .redone(let command) = entry.event { isUndone[command] = false }
        }
        let standing = timeline.filter { entry in entry.command.map { isUndone[$0] != true } ?? true }
        return standing.map { entry in
            let said = standing.last { other in
                guard case .corrected(let commands, _) = other.event, let command = entry.command else { return false }
                return commands.contains(command)
            }
            guard case .corrected(_, let time) = said?.event else { return (entry.moment.elapsed, entry.event) }
            return (time, entry.event)
        }
    }
}
