/// Keys from a terminal, and what else ends a wait for one.
final class KeySource {
    enum Event: Equatable {
        case key(Key)
        case signal(TerminalSignal)
        /// The time of patience is over.
        case tick
        case gone
    }

    /// Where signals come from, if anywhere.
    var signals: SignalSource? { input.signals }

    private let input: InputWait
    private var decoder = KeyDecoder()

    /// How long the rest of a key may take to arrive, in milliseconds, before an escape counts as the Escape key.
    private static let escapeDelay = 200

    /// How long more of what is pasted may take to arrive, in milliseconds, before what has come is shown.
    private static let pasteDelay = 200

    init(input: InputWait) {
        self.input = input
    }

    /// The next event.
    ///
    /// - Parameters:
    ///   - patience: The milliseconds after which to come back with `tick`, or nil for never.
    ///   - beforeWaiting: Called when nothing has arrived; not called while more keys are at hand, so that what is pasted
    ///     or typed ahead is drawn once.
    func next(patience: () -> Int?, beforeWaiting: () -> Void) -> Event {
        if let key = decoder.next() { return .key(key) }
        var outcome = input.wait(milliseconds: decoder.isPasting ? Self.pasteDelay : 0)
        if outcome == .timeout {
            beforeWaiting()
            outcome = input.wait(milliseconds: decoder.isWaiting ? Self.escapeDelay : patience())
        }
        switch outcome {
        case .gone: return .gone
        case .signal(let signal): return .signal(signal)
        case .timeout: return decoder.giveUpWaiting().map { .key($0) } ?? .tick
        case .readable:
            guard let bytes = input.read(), !bytes.isEmpty else { return .gone }
            decoder.feed(bytes)
            return decoder.next().map { .key($0) } ?? .tick
        }
    }
}
