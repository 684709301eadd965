import Basics
import Facilitation
import Languages
import ScriptFormat
import Terminal

/// Makes one script: from nothing, from a session that exists, or from a draft that was put aside.
struct NewScript {
    let app: App
    let origin: Origin
    let flags: DraftFlags

    /// What a script begins with.
    enum Origin {
        case nothing
        /// A session that exists: a path or an id.
        case session(String)
        /// A text that was made elsewhere.
        case text(Draft.Start)
    }

    private var store: DraftStore { DraftStore(environment: app.environment) }

    func make() throws(ExitStatus) -> ExitStatus {
        let start = try self.start()
        let console = flags.asksNothing ? silent : app.openConsole(app.texts)
        defer { console.close() }
        let keeper = flags.asksNothing ? nil : DraftSaver(store)
        guard let draft = begin(start, console, keeper) else { return console.isInteractive ? .success : .failure }
        let shell = DraftShell(
            app: app, console: console, keeper: keeper, context: NewScriptPlace(app: app).context, flags: flags)
        return tell(shell.run(draft), console, keeper)
    }

    private func start() throws(ExitStatus) -> Draft.Start {
        switch origin {
        case .nothing: return Draft.Start(language: app.language)
        case .text(let start): return start
        case .session(let name):
            let (loaded, script) = try app.scriptToLookAt(name)
            return Draft.Start(
                language: script.language, base: String(decoding: loaded.reading.source.bytes, as: UTF8.self))
        }
    }

    /// Nobody is asked: nothing is read, and the questions are not shown.
    private var silent: Console {
        Console(reader: EmptyInput(), screen: RecordedScreen(), isInteractive: false, close: {})
    }

    /// The draft to go on with; `nil` when the planner leaves at once. In a pipe nobody is asked, and a new one begins.
    private func begin(_ start: Draft.Start, _ console: Console, _ keeper: DraftSaver?) -> Draft? {
        guard let keeper else { return Draft(start) }
        guard saveUnread() else { return nil }
        guard let kept = keeper.begin() else { return Draft(start) }
        let texts = app.texts
        guard console.isInteractive else { return setAside(keeper) ? Draft(start) : nil }
        let name = kept.script.title.isEmpty ? texts("without a title") : kept.script.title
        app.show([
            .text(texts("You have a draft from before: \(name)."), .strong),
            .text(texts("Enter goes on with it. new begins anew, and puts the old one aside."), .dim),
        ])
        let request = LineRequest(prompt: { _ in LinePrompt(StyledText("› ", .strong)) })
        while true {
            switch console.reader.readLine(request) {
            case .line(let line):
                if line.trimmed.isEmpty {
                    app.show(DraftOverview(draft: kept).blocks)
                    return kept
                }
                if ["ny", "nytt", "new"].contains(line.trimmed.plainLetters) {
                    return setAside(keeper) ? Draft(start) : nil
                }
                app.show([.text(texts("Press Enter, or write new."), .warning)])
            case .interrupt: continue
            case .end, .closed, .terminate: return nil
            }
        }
    }

    /// Copies what is not understood of a draft; whether the draft may be written over.
    private func saveUnread() -> Bool {
        do throws(FileProblem) {
            guard let copy = try store.saveUnread() else { return true }
            app.complain(app.texts("I do not understand all of the draft from before. The whole is in \(copy)."))
            return true
        } catch {
            app.complain(
                store.bytes == nil
                    ? app.texts.unreadable(store.path, error)
                        + app.texts(" Move it away, and treff new begins anew.")
                    : app.texts.unwritable(store.path, error))
            return false
        }
    }

    private func setAside(_ keeper: DraftSaver) -> Bool {
        do throws(FileProblem) {
            try keeper.setAside()
            app.complain(app.texts("The draft from before is put aside, and comes back when this one is written."))
            return true
        } catch {
            app.complain(app.texts.unwritable(store.path, error))
            return false
        }
    }

    private func tell(_ ending: DraftShell.Ending, _ console: Console, _ keeper: DraftSaver?) -> ExitStatus {
        switch ending {
        case .written(let path, let draft):
            let findings = flags.asksNothing ? DraftReview(app: app).findings(draft) : []
            for (place, finding) in findings {
                app.complain(Texts(language: draft.script.language).found(finding, at: place) + " [\(finding.code)]")
            }
            app.show(written(path, Texts(language: draft.script.language)))
            if store.draft != nil, !flags.asksNothing {
                app.complain(app.texts("The draft from before is back; treff new goes on with it."))
            }
            return .success
        case .kept:
            app.complain(
                keeper?.isSecond == true
                    ? app.texts("The draft is kept, and comes up when the other one is written.")
                    : app.texts("The draft is kept. treff new goes on with it."))
            return console.isInteractive ? .success : .failure
        case .refused(let line, let isKept):
            app.complain(
                app.texts("That was line \(line).")
                    + (isKept
                        ? app.texts(" The draft is kept; treff new in a terminal goes on with it.") : ""))
            return .failure
        case .left: return console.isInteractive ? .success : .failure
        case .terminated(let signal): return .signal(signal.number)
        case .failed: return .failure
        }
    }

    private func written(_ path: String, _ texts: Texts) -> [Block] {
        let file = ScriptFile(path: path, files: app.environment.files)
        let isFound = file.id != path && app.anew.library.find(file.id, language: texts.language)?.path == path
        let plain = isFound ? file.id : FindingTexts(app: app).name(path)
        let name = plain.contains(" ") ? "'\(plain)'" : plain
        return [
            .text(texts("✓ Written to \(path)"), .good, hanging: 2),
            .text(
                texts(
                    "treff preview \(name) shows the session, and treff rehearse \(name) tries it. Change the file in any text editor."
                ), .dim),
        ]
    }
}

/// A reader for a command that asks nothing.
private final class EmptyInput: LineReader {
    let unfinished = ""
    func readLine(_ request: LineRequest) -> LineInput { .end }
    func remember(_ line: String) {}
    func close() {}
}
