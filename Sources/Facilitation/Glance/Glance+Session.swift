extension Glance {
    /// A glance at a session.
    ///
    /// - Parameter steps: The steps of a tool by its id; empty where they are not at hand, since the record has only
    ///   their times.
    public init(_ session: Session, at now: Moment, steps: @escaping (_ tool: String) -> [Step] = { _ in [] }) {
        let (record, state) = (session.record, session.state)
        let timing = session.timing(at: now.elapsed)
        let lines = Lines(state: state, steps: steps)
        self.init(
            session: Title(record.script.title, language: record.script.language), isRehearsal: record.isRehearsal,
            standing: Standing(state.position), moment: now, now: lines.now, next: lines.next,
            pause: timing.breakPassed.map { Pause(passed: $0, left: timing.breakLeft) },
            times: Times(
                start: state.start ?? now.elapsed, closing: timing.isClosing ? nil : timing.latestClosing,
                end: timing.plannedEnd, forecast: timing.forecastEnd))
        if let current = state.current {
            phase = Part(title: record.plan.phases[current.phase].title, left: timing.phaseLeft ?? 0)
            item = Part(id: current.item.id, title: current.item.title, left: timing.itemLeft ?? 0)
            lead = current.lead
            round = current.rounds.last.map { Round(turns: $0, present: state.present, number: current.rounds.count) }
        }
        exercise = state.timers.last { $0.end > now.elapsed }.map { running in
            let timer = running.timer
            return Exercise(
                timing: timer.timing,
                passed: running.passed(at: now.elapsed), isRunning: state.currentBreak == nil)
        }
    }

    /// What is given and what comes, read from where the session stands.
    private struct Lines {
        let state: SessionState
        let steps: (String) -> [Step]

        var now: Line? {
            guard let current = state.current else { return nil }
            if let run = state.tool { return step(run.step, of: run.outline) }
            return stop(current.given - 1, of: current)
        }

        var next: Line? {
            guard let index = state.currentIndex, let current = state.current else {
                return state.position == .notStarted
                    ? item(state.rest.first) : nil
            }
            let inTool = state.tool.flatMap { step($0.step + 1, of: $0.outline) }
            return inTool ?? stop(current.given, of: current) ?? item(state.index(after: index))
        }

        private func stop(_ place: Int, of progress: ItemProgress) -> Line? {
            let stops = progress.item.stops
            guard stops.indices.contains(place) else { return nil }
            return Line(Line.Kind(stops[place].kind), stops[place].text)
        }

        private func step(_ number: Int, of outline: ToolOutline) -> Line? {
            guard (1...max(1, outline.steps.count)).contains(number), !outline.steps.isEmpty else { return nil }
            let steps = steps(outline.id)
            // Of a tool that has been changed since, another step would be shown.
            let text = steps.count == outline.steps.count ? steps[number - 1].text : ""
            return Line(.step(tool: outline.title, number: number, of: outline.steps.count), text)
        }

        private func item(_ index: Int?) -> Line? {
            index.map { index in
                let progress = state.items[index]
                return Line(.item(minutes: progress.minutes), "\(progress.item.id) \(progress.item.title)")
            }
        }
    }
}

extension Glance.Standing {
    fileprivate init(_ position: SessionState.Position) {
        switch position {
        case .notStarted: self = .ready
        case .item: self = .item
        case .afterLast: self = .afterLast
        case .ended: self = .ended
        }
    }
}

extension Glance.Line.Kind {
    fileprivate init(_ kind: Stop.Kind) {
        switch kind {
        case .prompt(let form), .step(let form?, _): self = .prompt(form)
        case .step(nil, _): self = .task
        case .text: self = .text
        }
    }
}
