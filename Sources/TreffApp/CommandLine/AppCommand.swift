import ArgumentParser
import Facilitation

/// A command of the program.
protocol AppCommand: ParsableCommand {
    /// The options that every command has.
    var common: CommonOptions { get }

    /// What Tab offers after the command's name.
    static var offers: Offers { get }

    /// Whether it goes on for a while and reads what is entered, and so needs the terminal for itself.
    static var readsLines: Bool { get }

    /// Carries the command out. What keeps it from it has been said, and ends it with a status too.
    func run(in app: App) throws(ExitStatus) -> ExitStatus
}

extension AppCommand {
    static var offers: Offers { .nothing }
    static var readsLines: Bool { false }
}

/// What Tab offers after a command's name in the shell.
enum Offers {
    case nothing
    case sessions
    case tools
    /// Files and folders where the program was started.
    case files
    case courses
    /// The commands themselves, and the guide.
    case commands
}

/// How a command ended; the raw value is the program's exit code.
struct ExitStatus: RawRepresentable, Equatable, Error {
    let rawValue: Int32

    static let success = ExitStatus(rawValue: 0)
    /// There are findings, or the command could not do what was asked.
    static let failure = ExitStatus(rawValue: 1)
    /// The command line was not understood.
    static let usage = ExitStatus(rawValue: 2)
    /// Session data could not be saved in its place.
    static let unsaved = ExitStatus(rawValue: 3)

    /// Stopped by a signal of this number, as shells tell it.
    static func signal(_ number: Int32) -> ExitStatus { ExitStatus(rawValue: 128 + number) }
}
