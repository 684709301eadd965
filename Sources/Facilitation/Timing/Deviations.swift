extension Session {
    /// The items that were left out, or took far more or less than planned, with no reasons yet.
    ///
    /// Far off: at least five minutes and at least a third of the plan. Planned breaks are counted too. An item that
    /// the session did not reach counts as left out; one of no minutes only if she gave a reason.
    public func deviations(at elapsed: Double) -> [Adaptation] {
        state.items.indices.compactMap { index in
            let progress = state.items[index]
            let planned = state.duration(of: index).planned
            if progress.isSkipped || !progress.isVisited {
                return planned == 0 && progress.skipReason == nil
                    ? nil
                    : Adaptation(
                        item: progress.item.id, change: .skipped, isPlanned: progress.isAdapted,
                        reason: progress.skipReason)
            }
            let difference = state.seconds(of: index, at: elapsed) - Double(planned * 60)
            guard abs(difference) >= 300, abs(difference) * 3 >= Double(planned * 60) else { return nil }
            return Adaptation(
                item: progress.item.id, change: difference > 0 ? .extended : .shortened,
                isPlanned: progress.isAdapted)
        }
    }
}
