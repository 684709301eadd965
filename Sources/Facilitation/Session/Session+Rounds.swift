extension Session {
    /// A count of those who have had a turn. A round is over when something else is given, and for one more also when all
    /// who are there have had theirs; the next count begins a new one.
    func turn(_ number: Int?) throws(Refusal) -> [Event] {
        guard let current = state.current else { throw noItem }
        let present = state.present.flatMap { $0 > 0 ? $0 : nil }
        let last = current.rounds.last ?? 0
        let isFull = present.map { last >= $0 } ?? false
        let isNew = current.isRoundOver || current.rounds.isEmpty || number == nil && isFull
        let turns = number ?? (isNew ? 1 : last + 1)
        guard Self.attendance.contains(turns) else { throw .minutesOutOfRange(Self.attendance) }
        if let present, turns > present { throw .moreThanPresent(present) }
        let round = min(current.rounds.count + (isNew ? 1 : 0), ItemProgress.mostRounds)
        return [.turnsTaken(item: current.item.id, round: round, turns: turns)]
    }

    /// Who leads the current item really.
    func lead(_ roles: [Role]) throws(Refusal) -> [Event] {
        guard let current = state.current else { throw noItem }
        return [.itemLed(item: current.item.id, lead: roles.map(\.name))]
    }
}
