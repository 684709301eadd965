extension Session {
    /// The index of an item that a command names.
    func index(of id: String) throws(Refusal) -> Int {
        guard let index = state.index(of: id) else { throw .noSuchItem(id) }
        return index
    }

    /// Leaves items out, the current one when none is named; none that is over.
    func skip(_ ids: [String], reason: String?) throws(Refusal) -> [Event] {
        guard !ids.isEmpty else {
            guard let current = state.current else { throw noItem }
            return leaveOut([current.item.id], reason: reason)
        }
        var named: [String] = []
        for id in ids where !named.contains(id) {
            let index = try index(of: id)
            if state.items[index].isSkipped { throw .alreadySkipped(id) }
            if isOver(index) { throw .alreadyHeld(id) }
            named.append(id)
        }
        return leaveOut(named, reason: reason)
    }

    /// Leaves out what is to come of a phase; the item that goes on is not.
    func skipRest(of phase: String, reason: String?) throws(Refusal) -> [Event] {
        guard let place = record.plan.phases.firstIndex(where: { $0.id == phase }) else { throw .noSuchItem(phase) }
        let rest = state.rest.filter {
            $0 != state.currentIndex && state.items[$0].phase == place && !state.items[$0].isSkipped
        }
        guard !rest.isEmpty else { throw .nothingLeft(phase: phase) }
        return leaveOut(rest.map { state.items[$0].item.id }, reason: reason)
    }

    /// What leaving items out writes down: the current one last, for that leads to the next that is kept.
    private func leaveOut(_ ids: [String], reason: String?) -> [Event] {
        let others = ids.filter { $0 != state.current?.item.id }
        let skipped = others.map { Event.itemSkipped(item: $0, reason: reason) }
        guard let current = state.current, ids.contains(current.item.id) else { return skipped }
        let next = state.rest.dropFirst().first { index in
            !state.items[index].isSkipped && !others.contains(state.items[index].item.id)
        }
        return skipped + closeBreak + leaveSteps + [.itemSkipped(item: current.item.id, reason: reason)]
            + goOn(with: next)
    }

    /// Gives an item that is not over another place; the one that goes on is then taken up again there.
    func move(_ id: String, after other: String) throws(Refusal) -> [Event] {
        let index = try index(of: id)
        let target = try self.index(of: other)
        if state.position == .afterLast { throw .atTheEnd }
        if state.items[index].isSkipped { throw .alreadySkipped(id) }
        if isOver(index) { throw .alreadyHeld(id) }
        guard index != target, target == state.currentIndex || state.isToCome(target) else { throw .placeIsOver(other) }
        let phases = record.plan.phases
        if phases[state.items[index].phase].isClosing, !phases[state.items[target].phase].isClosing {
            throw .staysInClosing(id)
        }
        let move = Event.itemMoved(item: id, after: other)
        guard index == state.currentIndex else { return [move] }
        let next = state.rest.dropFirst().first { !state.items[$0].isSkipped }
        return closeBreak + leaveSteps + [.itemEnded(item: id), move] + goOn(with: next)
    }

    /// Puts in an item of the leader's own.
    func add(_ minutes: Int, _ title: String, after other: String?) throws(Refusal) -> [Event] {
        guard title.hasWords else { throw .emptyNote }
        guard Self.minutes.contains(minutes) else { throw .minutesOutOfRange(Self.minutes) }
        if state.position == .afterLast { throw .atTheEnd }
        guard let target = try other.map({ id throws(Refusal) in try index(of: id) }) ?? state.currentIndex else {
            throw noItem
        }
        let after = state.items[target].item.id
        guard target == state.currentIndex || state.isToCome(target) else { throw .placeIsOver(after) }
        return [.itemAdded(item: freeNumber(after: after), after: after, minutes: minutes, title: title)]
    }

    func setTask(_ text: String) throws(Refusal) -> [Event] {
        guard text.hasWords else { throw .emptyNote }
        return [.taskSet(text)]
    }

    /// Whether an item was held and lies behind the session.
    private func isOver(_ index: Int) -> Bool {
        index != state.currentIndex && state.items[index].isVisited && !state.isToCome(index)
    }

    /// The first of 2.5a, 2.5b and so on that no item has; after 2.5a comes 2.5b.
    private func freeNumber(after id: String) -> String {
        let number = id.prefix { $0.isNumber || $0 == "." }
        var tail = ""
        while true {
            for letter in "abcdefghijklmnopqrstuvwxyz" where state.index(of: "\(number)\(tail)\(letter)") == nil {
                return "\(number)\(tail)\(letter)"
            }
            tail += "z"
        }
    }
}

extension String {
    /// Whether there is more than blanks.
    var hasWords: Bool { contains { !$0.isWhitespace } }
}
