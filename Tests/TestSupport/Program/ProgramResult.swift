/// What a program left behind.
public struct ProgramResult: Equatable, Sendable, CustomStringConvertible {
    /// How it ended.
    public var exit: ProgramExit
    /// What it wrote to standard output.
    public var output: String
    /// What it wrote to standard error.
    public var errors: String

    /// A result.
    public init(exit: ProgramExit, output: String = "", errors: String = "") {
        self.exit = exit
        self.output = output
        self.errors = errors
    }

    /// The ending and the two texts, for messages.
    public var description: String { "\(exit)\n--- output\n\(output)\n--- errors\n\(errors)" }
}
