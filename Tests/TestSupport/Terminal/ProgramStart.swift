import Glibc

/// Starts a program at the head of a session of its own, with no signal blocked or ignored.
struct ProgramStart {
    let arguments: [String]
    let environment: [String]
    /// Puts the program's input and output in their places.
    let connect: (inout posix_spawn_file_actions_t) -> Void

    /// A program on a terminal.
    init(arguments: [String], environment: [String], terminal: String) {
        self.init(arguments: arguments, environment: environment) { actions in
            // The first terminal that the head of a session opens becomes its controlling terminal.
            posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
            posix_spawn_file_actions_adddup2(&actions, 0, 1)
            posix_spawn_file_actions_adddup2(&actions, 0, 2)
        }
    }

    /// A program with other connections.
    init(
        arguments: [String], environment: [String], connect: @escaping (inout posix_spawn_file_actions_t) -> Void
    ) {
        self.arguments = arguments
        self.environment = environment
        self.connect = connect
    }

    /// Starts it and returns its process.
    func run() throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        connect(&actions)

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var all = sigset_t()
        sigfillset(&all)
        posix_spawnattr_setsigdefault(&attributes, &all)
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        let startsSession: Int16 = 0x80  // POSIX_SPAWN_SETSID, which Swift's Glibc module leaves out
        let flags = startsSession | Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK)
        posix_spawnattr_setflags(&attributes, flags)

        var process = pid_t()
        let program = arguments.first ?? ""
        let code = withCStrings(arguments) { arguments in
            withCStrings(environment) { environment in
                posix_spawn(&process, program, &actions, &attributes, arguments, environment)
            }
        }
        guard code == 0 else {
            throw TerminalFailure("\(program) cannot be started: error \(code).")
        }
        return process
    }

    private func withCStrings<Result>(
        _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let copies = texts.map { strdup($0) }
        defer { copies.forEach { free($0) } }
        return body(copies + [nil])
    }
}
