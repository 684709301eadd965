extension SessionState {
    /// Gives an item that the leader put in its index, wherever in the timeline that stands.
    mutating func prepare(_ event: Event) {
        guard case .itemAdded(let id, _, let minutes, let title) = event, indices[id] == nil else { return }
        var progress = ItemProgress(
            item: PlannedItem(id: id, title: title, duration: PlannedDuration(ItemProgress.bounded(minutes))),
            phase: 0)
        progress.isAdded = true
        progress.isAdapted = true
        indices[id] = items.count
        items.append(progress)
    }

    /// Puts an item in that has no place yet.
    mutating func insert(_ id: String, after other: String) {
        guard let index = index(of: id), let target = self.index(of: other), !order.contains(index),
            order.contains(target)
        else { return }
        put(index, after: target)
        phaseMinutes[items[index].phase] += ItemProgress.bounded(items[index].item.duration.planned)
    }

    /// Moves an item, and its minutes with it.
    mutating func move(_ id: String, after other: String) {
        guard let index = index(of: id), let target = self.index(of: other), index != target, order.contains(index),
            order.contains(target)
        else { return }
        let minutes = ItemProgress.bounded(items[index].item.duration.planned)
        phaseMinutes[items[index].phase] = max(0, phaseMinutes[items[index].phase] - minutes)
        order.removeAll { $0 == index }
        put(index, after: target)
        phaseMinutes[items[index].phase] += minutes
        items[index].isMoved = true
        items[index].isAdapted = true
    }

    private mutating func put(_ index: Int, after target: Int) {
        order.insert(index, at: place(of: target) + 1)
        items[index].phase = items[target].phase
    }
}
