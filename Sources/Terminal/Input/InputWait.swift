import Glibc

/// Waits until a descriptor has something to read, a signal arrives, or time is up.
struct InputWait {
    /// What ended the wait.
    enum Outcome: Equatable {
        case readable
        case signal(TerminalSignal)
        case timeout
        /// The other end of the descriptor is gone.
        case gone
    }

    /// Where the input comes from.
    let descriptor: Int32
    /// Where signals come from, if anywhere.
    let signals: SignalSource?

    /// Waits; a signal is told before input that arrived with it.
    ///
    /// - Parameter milliseconds: How long at most; nil waits for ever.
    func wait(milliseconds: Int?) -> Outcome {
        var watched = [pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)]
        if let signals { watched.append(pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0)) }
        while true {
            let timeout = milliseconds.map { Int32(clamping: max(0, $0)) } ?? -1
            let ready = poll(&watched, nfds_t(watched.count), timeout)
            if ready == 0 { return .timeout }
            if ready < 0 {
                if errno == EINTR { continue }
                return .gone
            }
            if watched.count > 1, watched[1].revents != 0, let signal = signals?.next() { return .signal(signal) }
            if watched[0].revents & Int16(POLLIN) != 0 { return .readable }
            if watched[0].revents != 0 { return .gone }
        }
    }

    /// What can be read right now, at most 4096 bytes; empty at the end of the input, nil when the other end is gone.
    func read() -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = Glibc.read(descriptor, &bytes, bytes.count)
            if count >= 0 { return Array(bytes[..<count]) }
            if errno == EAGAIN {
                if case .gone = wait(milliseconds: nil) { return nil }
            } else if errno != EINTR {
                return nil
            }
        }
    }
}

/// What ends a wait.
public enum Wake: Sendable, Equatable {
    case timeIsUp
    /// Somebody entered a line, given without its ending.
    case line(String)
    /// Somebody wants no more: Ctrl-C, or the end of the input.
    case end
    /// Somebody stops the program for now (Ctrl-Z); whoever waits leaves the screen and then lets it stop.
    case suspend
    /// The program is asked to end, or its terminal has gone away.
    case terminate(TerminalSignal)
}
