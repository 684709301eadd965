extension Event {
    /// The item that a step leads into, out of or through; `nil` for breaks, and for what moves nothing on.
    public var item: String? {
        switch self {
        case .itemStarted(let item, _), .itemEnded(let item), .itemSkipped(let item, _), .promptGiven(let item, _),
            .toolStarted(let item, _), .toolStepGiven(let item, _, _), .toolEnded(let item, _):
            item
        default: nil
        }
    }

    /// Whether the event moves the session on, so that its time can be corrected.
    public var isStep: Bool { item != nil || isBoundary }

    /// Whether the event starts or ends an item or a break: what a correction may not pass.
    var isBoundary: Bool {
        switch self {
        case .itemStarted, .itemEnded, .itemSkipped, .breakStarted, .breakEnded: true
        default: false
        }
    }

    /// The item that is over with the event, held or left out.
    public var endedItem: String? {
        switch self {
        case .itemEnded(let item), .itemSkipped(let item, _): item
        default: nil
        }
    }

    /// Whether the event ends what goes on beside an item: what a command tidies up before it does its own.
    var isTidying: Bool {
        switch self {
        case .breakEnded, .timerEnded, .toolEnded: true
        default: false
        }
    }
}
