import Facilitation
import RecordStore
import Terminal
import TestSupport
import Testing

@testable import TreffApp

/// A small world for the whole program: scripts in memory, records in a folder of their own, and somebody at the console.
/// Whatever a test has not set, fails when it is used.
final class Surroundings {
    let folder: TemporaryFolder
    let screen: RecordedScreen
    let errors = RecordedScreen(size: WindowSize(columns: 400, rows: 24))
    let clock = HandClock()
    /// The files; the scripts are under `/s`.
    let disk = MemoryFiles()
    /// The texts of the files by path.
    var files: [String: String] {
        get { disk.texts }
        set { disk.texts = newValue }
    }
    /// The folder that the program is started in.
    var standing = "/"
    /// The folder of `--scripts`, if any.
    var scripts: String? = "/s"
    /// What somebody does at each console that is opened, in turn.
    var consoles: [[ScriptedReader.Step]] = []
    private(set) var readers: [ScriptedReader] = []
    private let isInteractive: Bool
    private let isStill: Bool

    init(isInteractive: Bool = true, isStill: Bool = false, columns: Int = 400) throws {
        folder = try TemporaryFolder()
        screen = RecordedScreen(size: WindowSize(columns: columns, rows: 24))
        self.isInteractive = isInteractive
        self.isStill = isStill
        files["/s/nb/mestringstreff/1-mestring.md"] = Self.script
        files["/s/nb/mestringstreff/2-tanker.md"] = Self.script.replacing("samling: 1", with: "samling: 2")
    }

    private static let script = """
        ---
        kurs: Mestringstreff
        samling: 1
        tittel: Hva er mestring?
        språk: nb
        ---

        # Oppstart (10 min)

        ## Velkommen (10 min)

        Hils på alle.

        # Avslutning (5 min)

        ## Takk (5 min)
        """

    /// Runs the program.
    func run(_ arguments: String...) -> TreffApp.ExitStatus { run(arguments) }

    /// Runs the program.
    func run(_ arguments: [String]) -> TreffApp.ExitStatus {
        Program.run(
            arguments: arguments + (scripts.map { ["--scripts", $0] } ?? []) + ["--records", records], in: environment)
    }

    /// Where the records are.
    var records: String { folder.path + "/records" }

    /// What was shown, with the test's own folder as `…`.
    var shown: String { screen.text.replacing(folder.path, with: "…") }

    /// What was said about the run.
    var complaints: String { errors.text.replacing(folder.path, with: "…") }

    private var environment: Environment {
        Environment(
            variable: { ["HOME": "/home/leder", "TMPDIR": "/home/leder/tmp"][$0] },
            clock: { [clock] in
                ClockReading(
                    sinceBoot: clock.seconds, boot: "boot",
                    wall: Moment.at(0).wall.adding(seconds: clock.seconds - 1000))
            }, makeID: { "00000000-0000-4000-8000-000000000001" }, executable: { nil },
            folder: { [standing] in standing },
            files: disk.reading, writing: disk.writing,
            recordFiles: .live, openConsole: { _ in self.openConsole() },
            openWaiting: { _ in Waiting(wait: { _ in .end }, close: {}) }, beside: { $0() }, output: screen,
            error: errors,
            isOutputTerminal: { false }, isErrorTerminal: { false })
    }

    private func openConsole() -> Console {
        if readers.count >= consoles.count { Issue.record("a console was opened that nobody sits at") }
        let steps = readers.count < consoles.count ? consoles[readers.count] : []
        let reader = ScriptedReader(steps, screen: screen, clock: clock)
        readers.append(reader)
        return Console(
            reader: reader, screen: screen, isInteractive: isInteractive, isStill: isStill, close: reader.close)
    }
}
