import Facilitation

/// Gathers a session's figures while its timeline is gone through.
struct FigureCollector {
    private(set) var items: [ItemFigures]
    private(set) var timers: [TimerFigures] = []
    private(set) var corrections: [CorrectionFigures] = []
    private(set) var chosenPlans: [String] = []
    private(set) var pauses: [PauseFigures] = []
    private(set) var work = WorkFigures()
    private var cutter: StretchCutter
    private var last: Double?
    /// The command that last told how many are there: minutes that it changed were counted, and not decided.
    private var count: Int?
    /// What each command led to, and when it was written down: what a correction moves.
    private var steps: [Int: (item: String?, written: Double)] = [:]
    /// Where the correction of a step stands, by the command that is moved first.
    private var corrected: [Int: Int] = [:]

    private(set) var stretches: [Stretch] = []

    /// Begins with the items that the session has in the end, and where it began.
    init(_ state: SessionState) {
        cutter = StretchCutter(from: state.start ?? 0)
        items = state.items.map { progress in
            ItemFigures(
                item: progress.item, phase: progress.phase, given: progress.item.duration.planned, outcome: .pending,
                stops: Array(repeating: .zero, count: progress.item.stops.count), isMoved: progress.isMoved,
                isAdded: progress.isAdded)
        }
    }

    /// Takes in an entry, and the state that all before it have led to.
    mutating func add(_ entry: Entry, at elapsed: Double, after before: SessionState) {
        settle(before)
        last = elapsed
        if let command = entry.command, entry.event.isStep {
            steps[command] = (entry.event.item ?? steps[command]?.item, entry.moment.elapsed)
        }
        switch entry.event {
        case .attendance: count = entry.command
        case .minutesChanged(let id, let minutes):
            guard count == nil || count != entry.command else { break }
            if let index = before.index(of: id) { items[index].added += minutes }
        case .timerStarted(let timer):
            timers.append(
                TimerFigures(
                    timer: timer, item: before.currentIndex, start: Length(seconds: elapsed), ran: .zero))
        case .timerEnded(let id): stop(id, before, at: elapsed)
        case .corrected(let commands, let time): correct(commands, to: time)
        case .planChosen(let name, _, _): chosenPlans.append(name)
        case .sessionEnded: for timer in before.timers { stop(timer.timer.id, before, at: elapsed) }
        default: break
        }
    }

    /// Takes in the last state, and the time up to the end or to now; from then on points in time are told from when the
    /// session began, and items by their place in the running order.
    mutating func finish(_ state: SessionState, at end: Double, isOver: Bool) {
        settle(state)
        cutter.finish(at: end)
        for timer in state.timers { stop(timer.timer.id, state, at: end) }
        let time = SessionTime(state: state)
        let places = Dictionary(uniqueKeysWithValues: state.order.enumerated().map { ($1, $0) })
        stretches = cutter.stretches.compactMap { time.stretch($0) }
        pauses = (state.breaks + [state.currentBreak].compactMap(\.self)).map { pause in
            let (start, end) = (time.length(at: pause.span.start), time.length(at: pause.span.end ?? end))
            let parts = stretches.filter { $0.use == .pause && $0.start >= start && $0.end <= end }
            return PauseFigures(start: start, end: end, minutes: pause.minutes, length: parts.map(\.length).sum())
        }
        for index in items.indices {
            let progress = state.items[index]
            items[index].given = progress.minutes
            items[index].item.duration = state.duration(of: index)
            items[index].led = progress.led
            items[index].rounds = progress.rounds
            items[index].skipReason = progress.skipReason
            items[index].visits = progress.visits.map { visit in
                ItemFigures.Visit(start: time.length(at: visit.start), end: time.length(at: visit.end ?? end))
            }
            items[index].outcome =
                progress.isSkipped
                ? .skipped
                : state.currentIndex == index
                    ? .current : progress.isVisited ? .held : isOver ? .notReached : .pending
        }
        share()
        items = state.order.map { items[$0] }
        stretches = stretches.map { $0.placed(places) }
        timers = timers.map { time.timer($0, places) }
        corrections = corrections.map { time.correction($0) }
    }

    private mutating func settle(_ state: SessionState) {
        guard let last else { return }
        cutter.advance(to: state, at: last)
        if let index = state.currentIndex {
            items[index].stopsGiven = max(items[index].stopsGiven, state.items[index].given)
        }
    }

    private mutating func stop(_ id: Int, _ before: SessionState, at elapsed: Double) {
        guard let index = timers.lastIndex(where: { $0.timer.id == id }), timers[index].ran == .zero else { return }
        let running = before.timers.last { $0.timer.id == id }
        timers[index].ran = running.map { Length(seconds: $0.passed(at: elapsed)) } ?? .zero
    }

    /// A correction can move later prompts along; it is told once, and a second one of the same step replaces it.
    private mutating func correct(_ commands: [Int], to time: Double) {
        guard let command = commands.first, let step = steps[command] else { return }
        let figures = CorrectionFigures(
            item: step.item, written: Length(seconds: step.written), happened: Length(seconds: time))
        if let index = corrected[command] {
            corrections[index] = figures
        } else {
            corrected[command] = corrections.count
            corrections.append(figures)
        }
    }

    /// Gives the time of each stretch to what it went to.
    private mutating func share() {
        for stretch in stretches {
            switch stretch.use {
            case .item(let index, let part):
                items[index].actual += stretch.length
                switch part {
                case .open: items[index].open += stretch.length
                case .stop(let stop):
                    // A group that works in no form listens.
                    if items[index].item.stops[stop].form == nil { items[index].open += stretch.length }
                    items[index].stops[stop] += stretch.length
                case .tool: items[index].tool += stretch.length
                }
            case .pause: work.pause += stretch.length
            case .gap: work.gap += stretch.length
            case .untracked: work.untracked += stretch.length
            }
        }
        for item in items { work.add(item) }
    }
}
