import Facilitation
import Languages
import RecordStore
import Terminal
import TestSupport

@testable import TreffApp

/// A session led at a console in memory, with its record on a disk that can fail.
final class ShellRun {
    let disk: Disk
    let clock = HandClock()
    /// So wide that no path is wrapped.
    let screen = RecordedScreen(size: WindowSize(columns: 400, rows: 24))
    private(set) var ending: LiveShell.Ending?
    private(set) var lastSave: RecordSaver.LastSave?
    private(set) var history: [String] = []

    init() throws { disk = try Disk() }

    /// What was shown, without the lines of the opening, and with the test's own folder as `…`.
    var shown: String {
        let lines = screen.text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.joined(separator: "\n").replacing(disk.folder.path, with: "…")
    }

    /// The record as it is on the disk; `nil` when there is none.
    var onDisk: Record? {
        guard let path = (try? disk.records("records").list())?.records.first?.path else { return nil }
        return try? RecordFile.read(path)
    }

    /// Leads a session that has begun already, on a record in `records`.
    @discardableResult
    func lead(_ steps: ScriptedReader.Step..., isInteractive: Bool = true) -> ShellRun {
        let sample = SampleScript(.nb)
        let saver = RecordSaver(folder: disk.records("records"), emergencyFolders: [disk.records("refuge")])
        let live = LiveSession(
            session: Session(.sample(Plan(sample.script))), library: sample.library, texts: Texts(language: .nb))
        let reader = ScriptedReader(steps, screen: screen, clock: clock)
        let start = Moment.at(0).wall
        let sessionClock = SessionClock(read: { [clock] in
            ClockReading(
                sinceBoot: clock.seconds, boot: "boot", wall: start.adding(seconds: clock.seconds - 1000))
        })
        let shell = LiveShell(
            live: live, clock: sessionClock,
            console: Console(reader: reader, screen: screen, isInteractive: isInteractive, close: {}), saver: saver)
        let end = shell.run(opening: []) { live, now in
            var reply = live.start(at: now)
            reply.blocks = []
            return reply
        }
        (ending, lastSave, history) = (end.ending, end.lastSave, reader.history)
        return self
    }
}
