extension Session {
    /// What differs from the script, with no reasons yet: the items that were left out, not reached, moved or put in, or
    /// that took far more or less than planned.
    ///
    /// Far off: at least five minutes and at least a third of the plan. Planned breaks are counted too. An item of no
    /// minutes counts as left out only if she gave a reason, and never as not reached.
    public func deviations(at elapsed: Double) -> [Adaptation] {
        state.order.compactMap { index in
            let progress = state.items[index]
            let planned = state.duration(of: index).planned
            let seconds = state.seconds(of: index, at: elapsed)
            return change(of: progress, planned: planned, seconds: seconds).map { change in
                Adaptation(
                    item: progress.item.id, change: change, isPlanned: change != .notReached && progress.isAdapted,
                    reason: change == .skipped ? progress.skipReason : nil)
            }
        }
    }

    /// What was different with an item; what tells most of several.
    private func change(of progress: ItemProgress, planned: Int, seconds: Double) -> Adaptation.Change? {
        if progress.isSkipped { return planned == 0 && progress.skipReason == nil ? nil : .skipped }
        if !progress.isVisited { return planned == 0 ? nil : .notReached }
        let difference = seconds - Double(planned * 60)
        if abs(difference) >= 300, abs(difference) * 3 >= Double(planned * 60) {
            return difference > 0 ? .extended : .shortened
        }
        return progress.isAdded ? .added : progress.isMoved ? .moved : nil
    }
}
