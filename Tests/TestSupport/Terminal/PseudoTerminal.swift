import Glibc

/// A program that runs on a terminal of its own, as if somebody sat before it.
///
/// What the program writes goes to a `VirtualScreen`; what a person would type goes to `type`. Nothing sleeps: every wait
/// is for output, and ends as soon as what is waited for can be seen, or with an error that shows the screen.
public final class PseudoTerminal {
    /// What is seen.
    public private(set) var screen: VirtualScreen
    /// Everything that the program has written.
    public private(set) var output: [UInt8] = []
    /// The program's process.
    public let process: pid_t
    private var master: Int32
    private var exit: ProgramExit?

    /// How long to wait, in milliseconds, before something that should be seen counts as missing.
    public static let patience: Int32 = 20_000

    /// Starts a program at the head of a session of its own, whose controlling terminal is the new one.
    ///
    /// - Parameters:
    ///   - arguments: The program's path and its arguments.
    ///   - environment: The whole environment, as `NAME=VALUE`.
    ///   - columns: The width of the window.
    ///   - rows: The height of the window.
    ///   - reflows: Whether the window wraps its rows anew when its width changes.
    public init(
        _ arguments: [String], environment: [String], columns: Int = 80, rows: Int = 24, reflows: Bool = true
    ) throws {
        screen = VirtualScreen(columns: columns, rows: rows, reflows: reflows)
        master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        let terminal = try Self.unlock(master)
        Self.setSize(master, columns, rows)
        process = try ProgramStart(arguments: arguments, environment: environment, terminal: terminal).run()
    }

    deinit {
        if exit == nil {
            kill(process, SIGKILL)
            var status: Int32 = 0
            waitpid(process, &status, 0)
        }
        if master >= 0 { Glibc.close(master) }
    }

    /// Types a text; control characters are keys, and a line is entered with `\r`.
    public func type(_ text: String) throws {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { write(master, $0.baseAddress, min($0.count, 512)) }
            if written < 0, errno != EINTR { throw TerminalFailure("The terminal takes no more keys: error \(errno).") }
            rest = rest.dropFirst(max(0, written))
            // The program's echo must be taken away, or neither side could go on.
            while readable(within: 0), readOnce() {}
        }
    }

    /// Waits until a text can be seen.
    public func expect(_ text: String) throws {
        try expect("to see “\(text)”") { $0.state.text.contains(text) }
    }

    /// Waits until the screen is as it should be.
    ///
    /// - Parameters:
    ///   - wish: What is waited for, for the error.
    ///   - condition: Whether it has come.
    public func expect(_ wish: String, _ condition: (VirtualScreen) -> Bool) throws {
        let deadline = Deadline(milliseconds: Self.patience)
        while !condition(screen) {
            guard readable(within: deadline.millisecondsLeft) else {
                throw TerminalFailure("Waited in vain \(wish):\n\(screen.state)")
            }
            guard readOnce() else {
                throw TerminalFailure("The program ended; waited in vain \(wish):\n\(screen.state)")
            }
        }
    }

    /// Gives the window another size, and the program the signal that tells it.
    public func resize(columns: Int, rows: Int) {
        screen.resize(columns: columns, rows: rows)
        Self.setSize(master, columns, rows)
    }

    /// Sends a signal to the program.
    public func signal(_ number: Int32) {
        kill(process, number)
    }

    /// Takes the terminal away, as when a window is closed.
    public func hangUp() {
        Glibc.close(master)
        master = -1
    }

    /// The terminal's modes as they are now.
    public var modes: TerminalModesSeen? { TerminalModesSeen(descriptor: master) }

    /// Waits for the program's end.
    public func waitForExit() throws -> ProgramExit {
        if let exit { return exit }
        let deadline = Deadline(milliseconds: Self.patience)
        while master >= 0, readable(within: deadline.millisecondsLeft), readOnce() {}
        if master >= 0, deadline.millisecondsLeft == 0 {
            throw TerminalFailure("Waited in vain for the program's end:\n\(screen.state)")
        }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 {
            if errno != EINTR { throw TerminalFailure("The program's end cannot be told: error \(errno).") }
        }
        let result = ProgramExit(status: status)
        exit = result
        return result
    }

    /// Forgets the states of the screen so far.
    public func forgetStates() {
        screen.forgetStates()
    }

    private func readable(within milliseconds: Int32) -> Bool {
        var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        return poll(&waiting, 1, milliseconds) > 0
    }

    private func readOnce() -> Bool {
        var bytes = [UInt8](repeating: 0, count: 65536)
        let count = read(master, &bytes, bytes.count)
        if count < 0 { return errno == EINTR }
        output += bytes[..<max(0, count)]
        screen.feed(bytes[..<max(0, count)])
        return count > 0
    }

    /// Opens the other end for use and returns its path: unlockpt and ptsname, which Swift's Glibc module leaves out.
    private static func unlock(_ master: Int32) throws -> String {
        let (setLock, getNumber) = (UInt(0x4004_5431), UInt(0x8004_5430))  // TIOCSPTLCK, TIOCGPTN
        var lock: Int32 = 0
        var number: Int32 = 0
        guard master >= 0, ioctl(master, setLock, &lock) == 0, ioctl(master, getNumber, &number) == 0 else {
            throw TerminalFailure("No pseudo-terminal can be had: error \(errno).")
        }
        return "/dev/pts/\(number)"
    }

    private static func setSize(_ master: Int32, _ columns: Int, _ rows: Int) {
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    }
}
