import Glibc

/// A program that reads a pipe and writes to two, as in a script.
///
/// Nothing sleeps: every wait is for output or for the program's end, and ends with an error that shows what was written when
/// nothing comes.
public final class PipedProgram {
    /// The program's process.
    public let process: pid_t
    /// What the program has written to standard output so far.
    public var output: String { String(decoding: collected[0], as: UTF8.self) }
    /// What the program has written to standard error so far.
    public var errors: String { String(decoding: collected[1], as: UTF8.self) }

    private var input: OpenPipe
    private var outputs: [OpenPipe]
    private var collected: [[UInt8]] = [[], []]
    private var result: ProgramResult?

    /// Starts a program.
    ///
    /// - Parameters:
    ///   - arguments: The program's path and its arguments.
    ///   - environment: The whole environment, as `NAME=VALUE`.
    public init(_ arguments: [String], environment: [String]) throws {
        let pipes = try (0..<3).map { _ in try OpenPipe() }
        let start = ProgramStart(arguments: arguments, environment: environment) { actions in
            posix_spawn_file_actions_adddup2(&actions, pipes[0].reading, 0)
            posix_spawn_file_actions_adddup2(&actions, pipes[1].writing, 1)
            posix_spawn_file_actions_adddup2(&actions, pipes[2].writing, 2)
        }
        process = try start.run()
        (input, outputs) = (pipes[0], Array(pipes[1...]))
        outputs.indices.forEach { outputs[$0].closeWriting() }
        // The reading end of the input stays open here too, so that writing to a program that has ended is no SIGPIPE.
        input.stopBlocking()
    }

    deinit {
        if result == nil {
            kill(process, SIGKILL)
            var status: Int32 = 0
            waitpid(process, &status, 0)
        }
        input.close()
        outputs.indices.forEach { outputs[$0].close() }
    }

    /// Runs a program to its end.
    public static func run(
        _ arguments: [String], environment: [String], input: some Sequence<UInt8> = []
    ) throws -> ProgramResult {
        let program = try PipedProgram(arguments, environment: environment)
        try program.send(input)
        return try program.finish()
    }

    /// Puts a text into the pipe.
    public func send(_ text: String) throws { try send(text.utf8) }

    /// Puts bytes into the pipe; what a program that has ended does not read is dropped.
    public func send(_ bytes: some Sequence<UInt8>) throws {
        var rest = Array(bytes)[...]
        while !rest.isEmpty, isRunning {
            let written = rest.withUnsafeBytes { write(input.writing, $0.baseAddress, $0.count) }
            rest = rest.dropFirst(max(0, written))
            if !rest.isEmpty { try collect("room in the pipe", orRoom: true) }
        }
    }

    /// Waits until standard output, or standard error, has a text.
    public func expect(_ text: String) throws {
        while !output.contains(text), !errors.contains(text) { try collectMore("“\(text)”") }
    }

    /// Waits until standard output is as it should be.
    ///
    /// - Parameters:
    ///   - wish: What is waited for, for the error.
    ///   - condition: Whether it has come.
    public func expect(_ wish: String, _ condition: (String) -> Bool) throws {
        while !condition(output) { try collectMore(wish) }
    }

    /// Waits until standard output has so many bytes, or the program has ended.
    public func expectOutput(ofBytes count: Int) throws {
        while collected[0].count < count, isRunning { try collect("\(count) bytes") }
    }

    /// Sends a signal to the program.
    public func signal(_ number: Int32) { kill(process, number) }

    /// Ends the program's input and waits for the program's end.
    public func finish() throws -> ProgramResult {
        if let result { return result }
        input.closeWriting()
        return try waitForExit()
    }

    /// Waits for the program's end without ending its input.
    public func waitForExit() throws -> ProgramResult {
        if let result { return result }
        while isRunning { try collect("the end") }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 {
            if errno != EINTR { throw failure("The program's end cannot be told: error \(errno)") }
        }
        let result = ProgramResult(exit: ProgramExit(status: status), output: output, errors: errors)
        self.result = result
        return result
    }

    /// Whether the program can still write; a child that it left behind counts too.
    private var isRunning: Bool { outputs.contains { $0.reading >= 0 } }

    /// How long to wait, in milliseconds, before something that should come counts as missing.
    private static let patience: Int32 = 60_000

    private func collectMore(_ wish: String) throws {
        guard isRunning else { throw failure("The program ended; waited in vain for \(wish)") }
        try collect(wish)
    }

    private func collect(_ wish: String, orRoom waitsForRoom: Bool = false) throws {
        var waiting = outputs.map { pollfd(fd: $0.reading, events: Int16(POLLIN), revents: 0) }
        if waitsForRoom { waiting.append(pollfd(fd: input.writing, events: Int16(POLLOUT), revents: 0)) }
        guard poll(&waiting, nfds_t(waiting.count), Self.patience) > 0 else {
            throw failure("Waited in vain for \(wish)")
        }
        for index in outputs.indices where waiting[index].revents != 0 {
            var bytes = [UInt8](repeating: 0, count: 65536)
            let count = read(outputs[index].reading, &bytes, bytes.count)
            if count > 0 { collected[index] += bytes[..<count] } else { outputs[index].close() }
        }
    }

    private func failure(_ what: String) -> TerminalFailure {
        TerminalFailure("\(what):\n--- output\n\(output)\n--- errors\n\(errors)")
    }
}
