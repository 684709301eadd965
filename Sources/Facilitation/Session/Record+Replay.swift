extension Record {
    /// Walks through the timeline as it counts, without what was undone and with corrected times, and returns the
    /// state that it leads to: the same as `Session.state`.
    ///
    /// - Parameter visit: Called for each entry before it is taken into account: the state so far, the time that counts
    ///   in seconds since the start, and the entry.
    @discardableResult
    public func replay(
        _ visit: (_ before: SessionState, _ elapsed: Double, _ entry: Entry) -> Void
    ) -> SessionState {
        let counted = Timeline(entries: timeline, notes: notes)
        var state = SessionState(plan: plan)
        state.gaps = counted.gaps
        for (elapsed, entry) in counted.effective {
            visit(state, elapsed, entry)
            state.apply(entry.event, at: elapsed)
        }
        return state
    }
}
