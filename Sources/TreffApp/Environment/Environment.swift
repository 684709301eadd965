import Basics
import Facilitation
import RecordStore
import Terminal

/// Everything that the program touches outside itself: one value, so that a test can stand in for all of it.
struct Environment {
    /// A variable of the process environment.
    var variable: (String) -> String?
    /// The two clocks, read together.
    var clock: () -> ClockReading
    /// A new id for a record: a UUID in lower case.
    var makeID: () -> String
    /// The file that the program was started from.
    var executable: () -> String?
    /// The folder that the program was started in.
    var folder: () -> String
    /// Reading files and folders.
    var files: FileReading
    /// Writing files that are not session data.
    var writing: FileWriting
    /// The system calls of the record store.
    var recordFiles: FileSystem
    /// Opens the console that a person sits at, or the pipe in its place.
    var openConsole: (ConsoleOptions) -> Console
    /// Prepares to wait for what is entered, beside something else that is looked at.
    var openWaiting: (_ hidesKeys: Bool) -> Waiting
    /// Does some work beside the rest, which nobody waits for.
    var beside: @Sendable (@escaping @Sendable () -> Void) -> Void
    /// What a machine reads.
    var output: any Screen
    /// What is about the run.
    var error: any Screen
    /// Whether a person sees what a machine reads as it comes.
    var isOutputTerminal: () -> Bool
    /// Whether a person sees what is about the run as it comes.
    var isErrorTerminal: () -> Bool
}

struct ClockReading: Equatable, Sendable {
    /// Seconds since the machine was switched on, sleep included; it never jumps.
    var sinceBoot: Double
    /// Names this run of the machine.
    var boot: String
    /// The clock on the wall.
    var wall: WallTime
}

/// How a console is opened.
struct ConsoleOptions {
    /// Whether styles may become colours.
    var allowsColor: Bool
    /// Whether nothing may be drawn again.
    var isStill: Bool
    /// The labels of a search through the history.
    var searchLabels: SearchLabels
}

/// Where lines come from and where the session is shown.
struct Console {
    /// Where lines come from.
    let reader: any LineReader
    /// Where the session is shown.
    let screen: any Screen
    /// Whether a person sits there, who sees a prompt.
    let isInteractive: Bool
    /// Whether nothing that stands there is drawn again.
    var isStill = false
    /// Puts everything back as it was.
    let close: () -> Void
}

/// Waits for a while at a time.
struct Waiting {
    /// Waits at most so many milliseconds, and tells what ended the wait.
    let wait: (_ milliseconds: Int) -> Wake
    /// Stops the program as Ctrl-Z does, until it is continued.
    var suspend: () -> Void = {}
    /// Puts everything back as it was.
    let close: () -> Void
}
