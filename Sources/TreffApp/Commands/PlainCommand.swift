/// A command that is waited for more than others, told by words alone.
///
/// ArgumentParser's own form of it is not made: its options are described by closures, and making them takes a good part
/// of the time to the first prompt.
enum PlainCommand: Equatable {
    case run(script: String?)
    case resume(record: String?)
    case tool([String])
    case shell

    private static let names = ["run", "resume", "tool", "shell"]

    /// The command of a plain command line's words; `nil` where ArgumentParser has to read them.
    init?(_ words: [String]) {
        guard let word = words.first else {
            self = .shell
            return
        }
        let rest = Array(words.dropFirst())
        let name = Self.names.first { $0 == word || CommandNames.aliases($0).contains(word) }
        switch (name, rest.count) {
        case ("run", 0...1): self = .run(script: rest.first)
        case ("resume", 0...1): self = .resume(record: rest.first)
        case ("tool", _): self = .tool(rest)
        case ("shell", 0): self = .shell
        default: return nil
        }
    }

    /// Carries it out. What keeps it from it has been said, and ends it with a status too.
    func run(in app: App) throws(ExitStatus) -> ExitStatus {
        switch self {
        case .run(let script): try RunCommand.lead(script, in: app)
        case .resume(let record): try ResumeCommand.resume(record, in: app)
        case .tool(let words): ToolCommand.show(words, in: app)
        case .shell: ShellCommand.open(in: app)
        }
    }
}
