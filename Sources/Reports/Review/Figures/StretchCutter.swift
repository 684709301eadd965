import Facilitation

/// Cuts a session into stretches while its timeline is gone through.
///
/// Where an item or a break begins and ends is the state's to say (`SessionState.since`), and so are the gaps; this only
/// divides an item's time among its prompts and tools. A correction can put the start of an item before prompts that were given
/// earlier; then what comes later in the timeline wins.
struct StretchCutter {
    private(set) var stretches: [Stretch] = []
    /// Up to where the stretches reach, in seconds.
    private var cursor: Double
    private var gaps: [Gaps.Gap] = []
    /// What the time since the cursor goes to, and from when on; the last one goes on.
    private var marks: [(start: Double, use: Stretch.Use)]

    /// Begins where the session does.
    init(from start: Double) {
        cursor = start
        marks = [(start, .untracked)]
    }

    /// Takes in a state that an entry has led to.
    mutating func advance(to state: SessionState, at elapsed: Double) {
        gaps = state.gaps.all
        if state.since > cursor {
            cut(until: state.since)
            cursor = state.since
            marks = []
        }
        let use = Stretch.Use(state)
        if marks.last?.use != use { marks.append((max(cursor, elapsed), use)) }
    }

    /// Cuts the rest, up to the session's end or to now.
    mutating func finish(at end: Double) {
        cut(until: max(cursor, end))
        cursor = max(cursor, end)
    }

    private mutating func cut(until end: Double) {
        var limit = end
        var cuts: [(start: Double, end: Double, use: Stretch.Use)] = []
        for (index, mark) in marks.enumerated().reversed() {
            let start = index == 0 ? cursor : min(mark.start, limit)
            cuts.append((start, limit, mark.use))
            limit = start
        }
        for cut in cuts.reversed() { divide(cut.start, cut.end, cut.use) }
    }

    /// Adds a period without its gaps, and the gaps as what they were.
    private mutating func divide(_ start: Double, _ end: Double, _ use: Stretch.Use) {
        var start = start
        for gap in gaps {
            let gapStart = max(start, gap.period.start)
            let gapEnd = min(end, gap.period.end ?? end)
            guard gapStart < gapEnd else { continue }
            add(start, gapStart, use)
            add(gapStart, gapEnd, gap.use == .pause ? .pause : .gap)
            start = gapEnd
        }
        add(start, end, use)
    }

    private mutating func add(_ start: Double, _ end: Double, _ use: Stretch.Use) {
        let stretch = Stretch(start: Length(seconds: start), end: Length(seconds: end), use: use)
        guard stretch.end > stretch.start else { return }
        if let last = stretches.indices.last, stretches[last].use == use, stretches[last].end == stretch.start {
            stretches[last].end = stretch.end
        } else {
            stretches.append(stretch)
        }
    }
}
