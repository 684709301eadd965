import Facilitation
import RecordStore

/// A second way to the same figures, that shares nothing with the first: the session as a strip of paper, a cell for each
/// tenth of a second, painted over by one event after another. The last coat on a cell is the one that counts, so that
/// the coats can as well be laid on from the last to the first, each where there is none yet.
///
/// Made-up sessions only have moments in whole tenths, so that the strip is exact.
struct PaintedSession {
    /// Who owns a cell.
    enum Paint: Hashable {
        case nobody, pause, gap
        case item(String, prompt: Int, tool: Bool)
    }

    private(set) var cells: [Paint: Int] = [:]
    private(set) var promptsGiven: [String: Int] = [:]
    private(set) var added: [String: Int] = [:]
    private(set) var given: [String: Int]
    private(set) var left: Set<String> = []
    private(set) var visits: [String: Int] = [:]
    private(set) var phaseStart: [String: Int] = [:]
    private(set) var present: Int?

    private var coats: [(start: Int, paint: Paint)] = [(0, .nobody)]
    private var brush = Paint.nobody
    /// Cells that nobody knows of, cut out when all is painted.
    private var holes: [Range<Int>] = []
    private var beforePause = Paint.nobody
    private var lastEdge = 0
    private let prompts: [String: [String]]

    init(_ record: Record, cells: Int) {
        given = Dictionary(uniqueKeysWithValues: record.plan.items.map { ($0.id, $0.duration.planned) })
        prompts = Dictionary(uniqueKeysWithValues: record.plan.items.map { ($0.id, $0.stops.map(\.id)) })
        for (cell, event) in Self.standing(record.timeline) { take(event, cell, record.plan) }
        count(cells)
    }

    /// The events that count: undone commands struck out, corrected times put in.
    private static func standing(_ entries: [Entry]) -> [(Int, Event)] {
        var struck: Set<Int> = []
        for entry in entries {
            if case .undone(let command) = entry.event { struck.insert(command) }
            if case .redone(let command) = entry.event { struck.remove(command) }
        }
        let kept = entries.filter { entry in entry.command.map { !struck.contains($0) } ?? true }
        return kept.map { entry in
            var time = entry.moment.elapsed
            for other in kept {
                guard case .corrected(let commands, let moved) = other.event, let command = entry.command,
                    commands.contains(command), canMove(entry.event)
                else { continue }
                time = moved
            }
            return (Int((time * 10).rounded()), entry.event)
        }
    }

    private static func canMove(_ event: Event) -> Bool {
        [
            "item-started", "item-ended", "item-skipped", "prompt-given", "tool-started", "tool-step-given",
            "tool-ended", "break-started", "break-ended",
        ].contains(event.name)
    }

    private mutating func paint(_ new: Paint, from cell: Int, isEdge: Bool) {
        let start = max(cell, lastEdge)
        if isEdge { lastEdge = start }
        brush = new
        coats.append((start, new))
    }

    private mutating func count(_ total: Int) {
        var strip = Array(repeating: -1, count: total)
        var bare = total
        for (index, coat) in coats.enumerated().reversed() where coat.start < bare {
            for cell in coat.start..<bare { strip[cell] = index }
            bare = coat.start
        }
        var counts = Array(repeating: 0, count: coats.count)
        for hole in holes {
            for cell in hole where strip[cell] >= 0 {
                strip[cell] = -1
                cells[.gap, default: 0] += 1
            }
        }
        for index in strip where index >= 0 { counts[index] += 1 }
        for (coat, count) in zip(coats, counts) { cells[coat.paint, default: 0] += count }
    }

    private var currentItem: String? { if case .item(let id, _, _) = brush { id } else { nil } }

    private mutating func take(_ event: Event, _ cell: Int, _ plan: Plan) {
        switch event {
        case .itemStarted(let id, let count):
            if let phase = plan.phases.first(where: { $0.items.contains { $0.id == id } }), phaseStart[phase.id] == nil
            {
                phaseStart[phase.id] = cell
            }
            left.remove(id)
            visits[id, default: 0] += 1
            promptsGiven[id] = max(promptsGiven[id] ?? 0, count)
            paint(.item(id, prompt: count, tool: false), from: cell, isEdge: true)
        case .itemEnded(let id):
            if currentItem == id { paint(.nobody, from: cell, isEdge: true) }
        case .itemSkipped(let id, _):
            left.insert(id)
            if currentItem == id { paint(.nobody, from: cell, isEdge: true) }
        case .promptGiven(let id, let prompt):
            let count = (prompts[id]?.firstIndex(of: prompt) ?? 0) + 1
            promptsGiven[id] = max(promptsGiven[id] ?? 0, count)
            paint(.item(id, prompt: count, tool: false), from: cell, isEdge: false)
        case .toolStarted(let id, _): paint(.item(id, prompt: shown, tool: true), from: cell, isEdge: false)
        case .toolEnded(let id, _): paint(.item(id, prompt: shown, tool: false), from: cell, isEdge: false)
        case .breakStarted:
            beforePause = brush
            paint(.pause, from: cell, isEdge: true)
        case .breakEnded: paint(beforePause, from: cell, isEdge: true)
        case .resumed(let gap): holes.append(max(0, cell - Int((gap * 10).rounded()))..<cell)
        case .minutesChanged(let id, let minutes):
            added[id, default: 0] += minutes
            given[id, default: 0] = max(0, given[id, default: 0] + minutes)
        case .planChosen(_, let minutes, let skipped):
            given.merge(minutes) { _, new in new }
            for id in skipped where id != currentItem { left.insert(id) }
        case .attendance(let number): present = number
        case .sessionEnded: paint(.nobody, from: cell, isEdge: true)
        default: break
        }
    }

    private var shown: Int { if case .item(_, let prompt, _) = brush { prompt } else { 0 } }

    /// Milliseconds of cells that fit.
    func milliseconds(_ fits: (Paint) -> Bool) -> Int {
        cells.reduce(0) { fits($1.key) ? $0 + $1.value * 100 : $0 }
    }
}
