extension Event {
    /// Whether the event moves the session on, so that its time can be corrected.
    var isStep: Bool {
        switch self {
        case .itemStarted, .itemEnded, .itemSkipped, .promptGiven, .toolStarted, .toolStepGiven, .toolEnded,
            .breakStarted, .breakEnded:
            true
        default: false
        }
    }

    /// Whether the event starts or ends an item or a break: what a correction may not pass.
    var isBoundary: Bool {
        switch self {
        case .itemStarted, .itemEnded, .itemSkipped, .breakStarted, .breakEnded: true
        default: false
        }
    }
}
