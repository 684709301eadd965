extension Session {
    /// A step that counts, and when it happened.
    private struct TimedStep {
        /// The command; `nil` for one that nobody typed.
        var command: Int?
        var elapsed: Double
        /// Whether an item or a break begins or ends with it: what a correction may not pass.
        var isBoundary = false
        /// Whether the session begins with it.
        var isBeginning = false
        /// The item that begins with it.
        var item: String?
    }

    /// The correction that moves the last step, or the beginning of an item, to another time.
    ///
    /// Earlier: the steps that would then come after it move with it, and the item's own start if need be, but never
    /// past the start of what came before. Later: the steps in the item that would then come before its beginning move with it,
    /// but it never passes what came after.
    func correction(to time: Double, item: String?, at moment: Moment) throws(Refusal) -> Event {
        guard time <= moment.elapsed else { throw .notYet }
        let steps = timedSteps()
        let place = try place(of: item, in: steps)
        if steps[place].isBeginning {
            return try begin(at: time, now: moment.elapsed).last ?? .beganAt(time)
        }
        let floor = floor(before: place, in: steps)
        let end = steps[(place + 1)...].firstIndex(where: \.isBoundary)
        let earliest = floor.map { steps[$0].elapsed } ?? 0
        let latest = max(earliest, end.map { steps[$0].elapsed } ?? moment.elapsed)
        let time = try Self.placed(time, in: earliest...latest)
        let moved: ArraySlice<TimedStep> =
            time >= steps[place].elapsed
            ? steps[place..<(end ?? steps.endIndex)].filter { $0.elapsed <= time }[...]
            : steps[(floor.map { $0 + 1 } ?? 0)...place].filter { $0.elapsed > time }[...]
        return .corrected(commands: moved.compactMap(\.command), to: time)
    }

    /// Where the last step stands, or the last one that an item began with.
    private func place(of item: String?, in steps: [TimedStep]) throws(Refusal) -> Int {
        guard let item else {
            guard let last = steps.indices.last else {
                throw state.position == .notStarted ? .notBegun : .nothingToCorrect
            }
            return last
        }
        _ = try index(of: item)
        guard let place = steps.lastIndex(where: { $0.item == item }) else { throw .notBegunItem(item) }
        return place
    }

    /// The start of what came before the item or break of a step; of the first item, its own start.
    private func floor(before place: Int, in steps: [TimedStep]) -> Int? {
        guard let start = steps[...place].lastIndex(where: \.isBoundary) else { return nil }
        return steps[start].isBeginning ? start : steps[..<start].lastIndex(where: \.isBoundary)
    }

    /// The steps that moved the session on and count, in order; what one command brought is one step.
    private func timedSteps() -> [TimedStep] {
        let timeline = Timeline(entries: record.timeline, notes: record.notes)
        var steps: [TimedStep] = []
        var current: String?
        for (place, (elapsed, entry)) in timeline.effective.enumerated() {
            // An item that is left out while another goes on takes no time and moves nothing on.
            if case .itemSkipped(let item, _) = entry.event, item != current { continue }
            guard entry.event.isStep else { continue }
            if steps.isEmpty || steps[steps.count - 1].command != entry.command || entry.command == nil {
                steps.append(TimedStep(command: entry.command, elapsed: elapsed))
            }
            let last = steps.count - 1
            steps[last].isBoundary = steps[last].isBoundary || entry.event.isBoundary
            if case .itemStarted(let item, _) = entry.event {
                current = item
                steps[last].item = item
                steps[last].isBeginning = place == timeline.opening
            }
        }
        return steps
    }
}
