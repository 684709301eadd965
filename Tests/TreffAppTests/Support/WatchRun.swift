import Basics
import Facilitation
import RecordStore
import Terminal
import TestSupport

@testable import TreffApp

/// A command that looks at files again and again (`check --watch`, `follow`) in a folder on the disk, with somebody who
/// saves files and enters lines while it waits.
final class WatchRun {
    let folder: TemporaryFolder
    private let screen: RecordedScreen
    private var steps: [Step] = []
    private var seconds = 0.0
    private let isTerminal: Bool

    /// What happens during a wait.
    enum Step {
        /// A file is saved.
        case save(String, String)
        /// A file is removed.
        case remove(String)
        /// Something is done, such as saving a record.
        case act(() -> Void)
        /// Nothing happens.
        case rest
        /// So many seconds pass.
        case pass(Double)
        /// The window gets another size.
        case resize(columns: Int, rows: Int)
        /// Something is entered, or a signal comes.
        case wake(Wake)
    }

    init(columns: Int = 100, isTerminal: Bool = true) throws {
        folder = try TemporaryFolder()
        self.isTerminal = isTerminal
        screen = RecordedScreen(size: WindowSize(columns: columns, rows: 24))
    }

    /// Watches until the steps are over, and then ends; what was told about the run stands among the rest.
    func watch(_ arguments: String..., steps: [Step]) -> TreffApp.ExitStatus {
        self.steps = steps
        return Program.run(
            arguments: ["check", "--watch", "--scripts", folder.path + "/none"] + arguments, in: environment)
    }

    /// Follows a session until the steps are over, and then ends.
    func follow(_ arguments: String..., steps: [Step]) -> TreffApp.ExitStatus {
        self.steps = steps
        return Program.run(
            arguments: ["follow", "--scripts", folder.path + "/none", "--records", folder.path] + arguments,
            in: environment)
    }

    /// Runs a command in the folder.
    func run(_ arguments: String...) -> TreffApp.ExitStatus {
        Program.run(arguments: arguments + ["--scripts", folder.path + "/none"], in: environment)
    }

    /// What was shown, with the test's own folder as `…`.
    var shown: String { screen.text.replacing(folder.path, with: "…") }

    /// Whether something else than the main screen is shown.
    var isHidden: Bool { screen.isHidden }

    private func wait() -> Wake {
        guard !steps.isEmpty else { return .end }
        switch steps.removeFirst() {
        case .save(let name, let text): try? folder.put(text.utf8, in: name)
        case .remove(let name): try? folder.remove(name)
        case .act(let action): action()
        case .rest: break
        case .pass(let seconds): self.seconds += seconds
        case .resize(let columns, let rows): screen.size = WindowSize(columns: columns, rows: rows)
        case .wake(let wake): return wake
        }
        return .timeIsUp
    }

    private var environment: Environment {
        Environment(
            variable: { ["HOME": "/none", "LANG": "nb_NO.UTF-8", "TERM": "xterm"][$0] },
            clock: {
                ClockReading(sinceBoot: self.seconds, boot: "boot", wall: Moment.at(self.seconds).wall)
            }, makeID: { "" },
            executable: { nil }, folder: { [folder] in folder.path },
            files: FileReading(.live), writing: FileWriting(.live), recordFiles: .live,
            openConsole: { [screen] _ in
                Console(
                    reader: ScriptedReader([], screen: screen, clock: HandClock()), screen: screen,
                    isInteractive: false, close: {})
            }, openWaiting: { _ in Waiting(wait: { _ in self.wait() }, close: {}) }, beside: { $0() }, output: screen,
            error: screen,
            isOutputTerminal: { self.isTerminal }, isErrorTerminal: { self.isTerminal })
    }
}
