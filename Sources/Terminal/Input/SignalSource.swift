import CSignalDescriptor
import Glibc

/// Turns signals into something that can be read, for as long as it lives.
///
/// The signals are blocked for the calling thread and arrive through a descriptor (`signalfd`), so that there is no
/// handler and nothing global. Make it on the main thread before other threads start: they inherit the block, and a thread
/// without it would take the signal the usual way. SIGPIPE and SIGXFSZ are blocked as well, so that a closed pipe
/// and a file that may not grow are errors of the write and not the end of the program. `close` undoes all of it.
public final class SignalSource {
    /// Becomes readable when a signal has arrived; -1 when the system refused one.
    public let descriptor: Int32
    /// What a write that fails sends, beside the error that it gives.
    private static let failedWrites = [SIGPIPE, SIGXFSZ]
    private var maskBefore = sigset_t()
    private var isOpen = true

    /// Blocks the signals and opens the descriptor.
    public init() {
        var read = sigset_t()
        sigemptyset(&read)
        for signal in TerminalSignal.allCases { sigaddset(&read, signal.number) }
        var blocked = read
        for signal in Self.failedWrites { sigaddset(&blocked, signal) }
        pthread_sigmask(SIG_BLOCK, &blocked, &maskBefore)
        descriptor = signal_descriptor_open(&read)
    }

    deinit { close() }

    /// The next signal that has arrived, or nil; it never waits.
    public func next() -> TerminalSignal? {
        var info = signalfd_siginfo()
        let size = MemoryLayout<signalfd_siginfo>.size
        guard read(descriptor, &info, size) == size else { return nil }
        return TerminalSignal.allCases.first { $0.number == Int32(info.ssi_signo) }
    }

    /// Stops the program's process group as Ctrl-Z does, and comes back when it is continued.
    ///
    /// A group that nobody could continue (the program is the terminal's only one) is not stopped by the system.
    public func suspendProcess() {
        var stop = sigset_t()
        sigemptyset(&stop)
        sigaddset(&stop, SIGTSTP)
        kill(0, SIGTSTP)
        // The signal is pending; it takes effect the moment it is let through.
        pthread_sigmask(SIG_UNBLOCK, &stop, nil)
        pthread_sigmask(SIG_BLOCK, &stop, nil)
        // What continued the program is no news to whoever asked for the stop.
        discardPending(SIGCONT)
    }

    /// Puts the thread's signal mask back as it was; without effect the second time.
    public func close() {
        guard isOpen else { return }
        isOpen = false
        Glibc.close(descriptor)
        // One that is still pending would end the program once it is let through.
        for signal in Self.failedWrites { discardPending(signal) }
        pthread_sigmask(SIG_SETMASK, &maskBefore, nil)
    }

    private func discardPending(_ signal: Int32) {
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, signal)
        var now = timespec()
        while sigtimedwait(&signals, nil, &now) > 0 {}
    }
}
