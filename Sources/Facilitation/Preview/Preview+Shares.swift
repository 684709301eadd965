extension Preview {
    /// What the minutes of a session are spent on.
    public enum Work: Hashable, Sendable {
        /// The leader tells, shows, or gathers the group.
        case leader
        /// A prompt of this form.
        case prompt(Prompt.Form)
        /// A break.
        case pause
    }

    /// Seconds by form of work; they add up to the whole plan.
    ///
    /// A script does not say how long each prompt takes. An item's time is shared evenly between the leader's own part
    /// and its prompts, which is how the made-up sessions are led, too.
    public var seconds: [Work: Int] {
        var seconds: [Work: Int] = [:]
        for item in items.map(\.item) {
            let total = item.duration.planned * 60
            guard !item.marks.contains(.pause) else {
                seconds[.pause, default: 0] += total
                continue
            }
            let part = total / (item.prompts.count + 1)
            for prompt in item.prompts { seconds[.prompt(prompt.form), default: 0] += part }
            seconds[.leader, default: 0] += total - part * item.prompts.count
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
