extension Preview {
    /// What the minutes of a session are spent on.
    public enum Work: Hashable, Sendable {
        /// The leader tells, shows, or gathers the group.
        case leader
        /// A prompt or a step of this form.
        case prompt(Prompt.Form)
        /// A break.
        case pause
    }

    /// Seconds by form of work; they add up to the whole plan.
    ///
    /// A script seldom says how long something in it takes. An item's time is shared evenly between the leader's own part
    /// and its prompts, which is how the made-up sessions are led, too; steps with a time of their own take that.
    public var seconds: [Work: Int] {
        var seconds: [Work: Int] = [:]
        for item in items.map(\.item) {
            let total = item.duration.planned * 60
            guard !item.marks.contains(.pause) else {
                seconds[.pause, default: 0] += total
                continue
            }
            let planned = PlannedItem(item)
            var rest = total
            for (stop, share) in zip(planned.stops, planned.shares(of: Double(total)).dropFirst()) {
                guard let form = stop.form else { continue }
                seconds[.prompt(form), default: 0] += Int(share)
                rest -= Int(share)
            }
            seconds[.leader, default: 0] += rest
        }
        return seconds
    }

    /// Seconds by who leads, breaks left out; those who lead together share evenly. `nil` stands for nobody named.
    public var secondsByLead: [Role?: Int] {
        var seconds: [Role?: Int] = [:]
        for item in items.map(\.item) where !item.marks.contains(.pause) {
            let total = item.duration.planned * 60
            guard let first = item.lead.first else {
                seconds[nil, default: 0] += total
                continue
            }
            let part = total / item.lead.count
            for role in item.lead { seconds[role, default: 0] += part }
            seconds[first, default: 0] += total - part * item.lead.count
        }
        return seconds
    }
}
