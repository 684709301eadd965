import Basics
import Facilitation
import Languages
import RecordStore
import Terminal

/// Puts a session, its record and a console together, and leads it.
struct SessionRunner {
    let app: App
    /// The folder from which a co-leader's machine can follow the session.
    var share: String?

    /// How long after its last sign of life an unfinished session is offered again: seconds.
    static let freshness = 12.0 * 3600

    /// Starts a session, live or, at a speed, as a rehearsal; offers an unfinished one of the same script first.
    ///
    /// A rehearsal may begin at a later item; what is before it has been held as planned.
    func start(_ loaded: LoadedScript, _ script: Script, rehearsal: Double?, from item: String? = nil) -> ExitStatus {
        let texts = Texts(language: app.requested ?? script.language)
        let console = app.openConsole(texts)
        if rehearsal == nil, let led = app.unfinished().first(where: { isLed($0, from: loaded.file.id) }) {
            guard startsBeside(led, console, texts) else {
                console.close()
                return .success
            }
        }
        if rehearsal == nil, let fresh = freshRecord(of: loaded.file.id) {
            switch offer(fresh, console, texts) {
            case .resume: return resume(fresh.path, console: console)
            case .new: break
            case .leave:
                console.close()
                return .success
            }
        }
        let clock = SessionClock(read: app.environment.clock, speed: rehearsal ?? 1)
        var record = Record(
            id: app.environment.makeID(), isRehearsal: rehearsal != nil, script: loaded.reference(script),
            startedAt: clock.now.wall, plan: Plan(script), clock: clock.reference)
        if let item { record.startedAt = AutoRehearsal.start(of: record, toReach: item) }
        let saver = RecordSaver(
            folder: app.recordFolder, emergencyFolders: app.emergencyFolders, path: app.wholePath)
        var played = AutoRehearsal(Session(record))
        let outcome = item.map { played.play(until: $0) }
        let live = LiveSession(
            session: played.session, library: loaded.sessionLibrary(script), texts: texts)
        let opening = opening(of: record, speed: rehearsal, texts)
        let started = SessionClock(read: app.environment.clock, speed: rehearsal ?? 1, passed: played.elapsed)
        let shell = LiveShell(
            live: live, clock: started, console: console, saver: saver, share: share(of: record))
        let end = shell.run(opening: opening) { live, now in
            if let outcome { return live.goOn(after: outcome, at: now) }
            return console.isInteractive ? live.ready(at: now) : live.start(at: now)
        }
        return finish(end, shell, saver, console, texts)
    }

    /// Goes on with a record.
    func resume(_ path: String, console opened: Console? = nil) -> ExitStatus {
        let texts = app.texts
        let record: OpenedRecord
        do throws(StoreError) {
            record = try RecordFile.open(
                path, now: app.environment.clock().wall, fileSystem: app.environment.recordFiles)
        } catch {
            opened?.close()
            app.complain(texts.store(error))
            return .failure
        }
        return resume(record, console: opened)
    }

    private func resume(_ opened: OpenedRecord, console: Console?) -> ExitStatus {
        let record = opened.record
        let texts = Texts(language: app.requested ?? record.script.language)
        if let recovery = opened.recovery { app.complain(texts.recovery(recovery)) }
        let reading = app.environment.clock()
        let clock = SessionClock(
            read: app.environment.clock, speed: record.isRehearsal ? 60 : 1,
            passed: SessionClock.passed(in: record, at: reading))
        let saver = RecordSaver(
            folder: app.recordFolder, emergencyFolders: app.emergencyFolders, file: opened.file,
            saved: record, path: app.wholePath)
        var continued = record
        continued.clock = clock.reference
        let live = LiveSession(
            session: Session(continued), library: library(of: record, texts), texts: texts)
        let console = console ?? app.openConsole(texts)
        let shell = LiveShell(
            live: live, clock: clock, console: console, saver: saver, share: share(of: record))
        let opening = opening(of: record, speed: nil, texts)
        let end = shell.run(opening: opening) { live, now in
            let begins = live.session.state.position == .notStarted && !console.isInteractive
            return begins ? live.start(at: now) : live.resume(at: now)
        }
        return finish(end, shell, saver, console, texts)
    }

    private func opening(of record: Record, speed: Double?, _ texts: Texts) -> [Block] {
        let course = app.library.courses(record.script.language).first { course in
            course.sessions.contains { $0.id == record.script.id }
        }
        return Opening(texts: texts, record: record, sessions: course?.sessions.count, speed: speed).blocks
    }

    /// The script of a record, when it is at hand and has not been changed since.
    private func library(of record: Record, _ texts: Texts) -> SessionLibrary {
        let scripts = app.library
        guard let file = scripts.find(record.script.id, language: record.script.language),
            let loaded = try? scripts.load(file, messages: app.requested), let script = loaded.script
        else {
            app.complain(
                texts(
                    "The script \(record.script.id) is not at hand. The session goes on from the plan in the record."))
            return SessionLibrary()
        }
        var library = loaded.sessionLibrary(script)
        if loaded.digest != record.script.sha256 {
            app.complain(
                texts("\(file.path) has changed since the session began. It goes on from the plan in the record."))
        }
        let planned = Dictionary(record.plan.items.map { ($0.id, $0) }) { first, _ in first }
        library.items = library.items.filter { id, item in
            planned[id]?.title == item.title && planned[id]?.stops.map(\.kind) == item.stops.map(\.kind)
        }
        return library
    }

    private func share(of record: Record) -> GlanceShare? {
        share.map { folder in
            GlanceShare(
                folder: FilePath.join(app.environment.folder(), folder), record: record, environment: app.environment)
        }
    }

    private func freshRecord(of id: String) -> RecordSummary? {
        let now = app.environment.clock().wall.milliseconds
        return app.unfinished().first { summary in
            let age = Double(now - summary.startedAt.milliseconds) / 1000 - summary.seen
            return summary.script.id == id && !summary.isRehearsal && age < Self.freshness
                && !app.recordFolder.isInUse(summary)
        }
    }

    /// Whether another program leads a session of a script now.
    private func isLed(_ record: RecordSummary, from id: String) -> Bool {
        record.script.id == id && !record.isRehearsal && app.recordFolder.isInUse(record)
    }

    /// Tells of a session of the same script that goes on in another window, and asks whether a second one is wanted.
    private func startsBeside(_ led: RecordSummary, _ console: Console, _ texts: Texts) -> Bool {
        let time = led.startedAt.local.clock
        let text = texts("This session is being led in another window, since \(time).")
        guard console.isInteractive else {
            app.complain(text + texts(" A second one begins now, with a record of its own."))
            return true
        }
        let question = StyledText(texts("Begin a second one? y for yes, Enter leaves it › "))
        guard (try? console.screen.write(text + "\n")) != nil,
            case .line(let line) = console.reader.readLine(LineRequest(prompt: { _ in LinePrompt(question) }))
        else { return false }
        return YesNo(line) == .yes
    }

    private enum Choice { case resume, new, leave }

    /// Asks whether to go on with an unfinished session; in a pipe there is nobody to ask, and a new one begins.
    private func offer(_ fresh: RecordSummary, _ console: Console, _ texts: Texts) -> Choice {
        let time = fresh.startedAt.local.clock
        let text = texts("A session of this script, begun at \(time), has not ended.")
        guard console.isInteractive else {
            app.complain(
                text
                    + texts(" A new one begins now; treff resume \(fresh.path) goes on with the old one."))
            return .new
        }
        let question = texts("Go on with it? Enter or y for yes, n for a new one › ")
        guard (try? console.screen.write(text + "\n")) != nil else { return .leave }
        while true {
            guard
                case .line(let line) = console.reader.readLine(
                    LineRequest(prompt: { _ in LinePrompt(StyledText(question)) }))
            else { return .leave }
            if line.trimmed.isEmpty { return .resume }
            if let answer = YesNo(line) { return answer == .yes ? .resume : .new }
        }
    }

    private func finish(
        _ end: (ending: LiveShell.Ending, lastSave: RecordSaver.LastSave), _ shell: LiveShell, _ saver: RecordSaver,
        _ console: Console, _ texts: Texts
    ) -> ExitStatus {
        console.close()
        switch end.lastSave {
        case .saved: break
        case .savedElsewhere(let path, let error): app.complain(texts.savedElsewhere(path, error))
        case .lost(let error): app.complain(texts.lost(error))
        }
        if !shell.hasEnded, end.ending != .finished, end.lastSave == .saved, saver.hasRecord {
            let here = app.environment.folder()
            let isInPlace = FilePath.join(here, FilePath(saver.place).folder) == FilePath.join(here, app.records)
            app.complain(
                isInPlace
                    ? texts("The session is saved and has not ended. treff resume goes on.")
                    : texts("The session is saved and has not ended. treff resume \(saver.place) goes on."))
        }
        if end.lastSave != .saved { return .unsaved }
        return if case .stopped(let signal) = end.ending, signal != 0 { .signal(signal) } else { .success }
    }
}
