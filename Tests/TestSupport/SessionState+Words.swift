import Facilitation

extension SessionState {
    /// The whole state, a line for each item that something has become of and for each thing that goes on.
    public var words: [String] {
        [place] + items.filter { $0.words != $0.untouched }.map(\.words) + breaks.map { "break \($0.span.words)" }
            + [
                currentBreak.map { "on break \($0.span.words)\($0.minutes.map { " for \($0)" } ?? "")" },
                breakSeconds(at: since) > 0 ? "breaks \(breakSeconds(at: since).plain) s" : nil,
                gapSeconds > 0 ? "gap \(gapSeconds.plain) s" : nil,
                tool.map { "tool \($0.outline.id) step \($0.step)\($0.isTimed ? " timed" : "")" },
                task.map { "task \($0)" }, chosenPlan.map { "plan \($0)" }, present.map { "present \($0)" },
            ].compactMap { $0 } + timers.map { "timer \($0.timer.words) from \($0.start.plain)" }
    }

    private var place: String {
        switch position {
        case .notStarted: "not started"
        case .item(let index): "at \(items[index].item.id) since \(since.plain)"
        case .afterLast: "after the last"
        case .ended: "ended"
        }
    }
}

extension ItemProgress {
    fileprivate var words: String {
        let visits = visits.map { " " + $0.words }.joined()
        let skipped = isSkipped ? ", skipped" + (skipReason.map { ": \($0)" } ?? "") : ""
        return "\(item.id)\(visits) \(seconds.plain) s of \(minutes) min\(given > 0 ? ", given \(given)" : "")"
            + "\(isMoved ? ", moved" : "")\(isAdded ? ", added" : "")\(isAdapted ? ", adapted" : "")\(skipped)"
    }

    fileprivate var untouched: String { "\(item.id) 0 s of \(item.duration.planned) min" }
}

extension Period {
    fileprivate var words: String { "[\(start.plain)-\(end?.plain ?? "")]" }
}
