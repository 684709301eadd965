import Basics
import Facilitation
import RecordStore
import TestSupport

/// Somebody who leads a session in another window: each thing that she does is saved.
final class Leader {
    private(set) var session: Session
    private let file: RecordFile
    private var elapsed = 0.0

    /// Begins a session, with its record in a folder.
    init(in folder: TemporaryFolder) throws {
        var record = Record.sample()
        record.clock = ClockReference(boot: "boot", zero: 0)
        session = Session(record)
        _ = session.start(at: .at(0))
        file = try RecordFolder(path: folder.path).create(session.record)
    }

    /// The record's name in its folder.
    var name: String { FilePath(file.path).name }

    /// Does something, and saves it.
    func does(_ commands: Command..., at elapsed: Double? = nil) {
        if let elapsed { self.elapsed = elapsed }
        for command in commands { _ = try? session.perform(command, at: .at(self.elapsed)) }
        try? file.save(session.record)
    }

    /// Leaves the session, to go on later.
    func leaves() { file.close() }
}
