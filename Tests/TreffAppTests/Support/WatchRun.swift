import Basics
import Facilitation
import RecordStore
import Terminal
import TestSupport

@testable import TreffApp

/// `treff check --watch` in a folder on the disk, with somebody who saves files and enters lines while it waits.
final class WatchRun {
    let folder: TemporaryFolder
    private let screen: RecordedScreen
    private var steps: [Step] = []

    /// What happens during a wait.
    enum Step {
        /// A file is saved.
        case save(String, String)
        /// A file is removed.
        case remove(String)
        /// Nothing happens.
        case rest
        /// Something is entered, or a signal comes.
        case wake(Wake)
    }

    init(columns: Int = 100) throws {
        folder = try TemporaryFolder()
        screen = RecordedScreen(size: WindowSize(columns: columns, rows: 24))
    }

    /// Watches until the steps are over, and then ends; what was told about the run stands among the rest.
    func watch(_ arguments: String..., steps: [Step]) -> TreffApp.ExitStatus {
        self.steps = steps
        return Program.run(
            arguments: ["check", "--watch", "--scripts", folder.path + "/none"] + arguments, in: environment)
    }

    /// Runs a command in the folder.
    func run(_ arguments: String...) -> TreffApp.ExitStatus {
        Program.run(arguments: arguments + ["--scripts", folder.path + "/none"], in: environment)
    }

    /// What was shown, with the test's own folder as `…`.
    var shown: String { screen.text.replacing(folder.path, with: "…") }

    private func wait() -> Wake {
        guard !steps.isEmpty else { return .end }
        switch steps.removeFirst() {
        case .save(let name, let text): try? folder.put(text.utf8, in: name)
        case .remove(let name): try? folder.remove(name)
        case .rest: break
        case .wake(let wake): return wake
        }
        return .timeIsUp
    }

    private var environment: Environment {
        Environment(
            variable: { ["HOME": "/none", "LANG": "nb_NO.UTF-8"][$0] },
            clock: { ClockReading(sinceBoot: 0, boot: "boot", wall: Moment.at(0).wall) }, makeID: { "" },
            executable: { nil }, folder: { [folder] in folder.path },
            files: FileReading(.live), writing: FileWriting(.live), recordFiles: .live,
            openConsole: { [screen] _ in
                Console(
                    reader: ScriptedReader([], screen: screen, clock: HandClock()), screen: screen,
                    isInteractive: false, close: {})
            }, openWaiting: { Waiting(wait: { _ in self.wait() }, close: {}) }, output: screen, error: screen,
            isOutputTerminal: { true }, isErrorTerminal: { true })
    }
}
