import Facilitation
import Languages

/// Another duration for an item, as many sessions speak for it.
///
/// One is made when at least five sessions held the item, their median is at least three minutes from the plan, and the
/// plan is outside the middle half of what they took: an item that sometimes runs over is no reason to change a script.
/// The median is rounded to five minutes from 20 minutes on, below that to one. An item marked fixed is never made
/// shorter, and one that is counted by those who are there is left as it is.
public struct Suggestion: Equatable, Sendable {
    /// The item's id in the newest plan.
    public var item: String
    public var title: String
    /// The phase that it is in.
    public var phase: String
    /// What the newest plan gives it.
    public var from: PlannedDuration
    /// What the sessions speak for; the fewest minutes are kept where they can be.
    public var to: PlannedDuration
    /// What the sessions that held it took.
    public var spread: Spread
    /// How many sessions had it in their plan.
    public var planned: Int

    /// Works out whether there is one.
    init?(_ tally: ItemTally) {
        let duration = tally.item.duration
        guard tally.held >= 5, duration.turns == nil, let spread = tally.lengths.spread else { return nil }
        let plan = Double(duration.planned * 60)
        guard abs(spread.median - plan) >= 180, !(spread.lowerQuartile...spread.upperQuartile).contains(plan) else {
            return nil
        }
        let step = spread.median >= 1200 ? 5.0 : 1.0
        let minutes = max(1, Int((spread.median / 60 / step).rounded() * step))
        guard minutes != duration.planned, !(tally.item.marks.contains(.fixed) && minutes < duration.planned) else {
            return nil
        }
        let isWhole = duration.minimum == duration.planned
        item = tally.item.id
        title = tally.item.title
        phase = tally.phase
        from = duration
        to = PlannedDuration(minutes, minimum: isWhole ? nil : duration.minimum)
        self.spread = spread
        planned = tally.planned
    }

    /// Why, in one line: `median 31 min i 14 av 17 samlinger, planlagt 20`.
    public func reason(_ language: Language) -> String {
        let median = spread.median.wholeMinutes
        return Texts(language: language)(
            "median \(median) min in \(spread.count) of \(planned) sessions, planned \(from.planned)")
    }
}

extension ScriptTally {
    /// Durations that should change, in the order of the newest plan.
    public var suggestions: [Suggestion] { items.filter(isCurrent).compactMap(Suggestion.init) }

    /// What the suggestions do to the phases' own minutes: only phases that have some.
    public var balances: [PhaseBalance] {
        let suggestions = suggestions
        return phases.compactMap { phase in
            let concerned = suggestions.filter { $0.phase == phase.title }
            guard !concerned.isEmpty else { return nil }
            let items = items.filter { isCurrent($0) && $0.phase == phase.title }
            let now = items.reduce(0) { $0 + $1.item.duration.planned }
            let change = concerned.reduce(0) { $0 + $1.to.planned - $1.from.planned }
            return PhaseBalance(title: phase.title, planned: phase.planned, now: now, then: now + change)
        }
    }
}

/// What suggested durations do to a phase.
public struct PhaseBalance: Equatable, Sendable {
    /// The phase's title.
    public var title: String
    /// The minutes set off for it.
    public var planned: Int
    /// What its items add up to now.
    public var now: Int
    /// What they add up to with the suggestions.
    public var then: Int
}
