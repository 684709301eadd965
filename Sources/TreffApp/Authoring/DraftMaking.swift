import Basics
import Languages
import Terminal

/// Takes a draft up or begins one, has it made at a console, and tells what came of it.
struct DraftMaking<Talk: Interview> {
    let app: App
    let talk: Talk
    /// Whether nobody is asked.
    let asksNothing: Bool

    private var store: DraftStore<Talk.Made> { DraftStore(environment: app.environment) }
    private var command: String { talk.command(app.texts) }

    func make(_ start: Draft.Start) -> ExitStatus {
        let console = asksNothing ? silent : app.openConsole(app.texts)
        defer { console.close() }
        let keeper = asksNothing ? nil : DraftSaver(store)
        guard let draft = begin(start, console, keeper) else { return console.isInteractive ? .success : .failure }
        return tell(DraftShell(app: app, console: console, keeper: keeper, talk: talk).run(draft), console, keeper)
    }

    /// Nobody is asked: nothing is read, and the questions are not shown.
    private var silent: Console {
        Console(reader: EmptyInput(), screen: RecordedScreen(), isInteractive: false, close: {})
    }

    /// The draft to go on with; `nil` when the planner leaves at once. In a pipe nobody is asked, and a new one begins.
    private func begin(_ start: Draft.Start, _ console: Console, _ keeper: DraftSaver<Talk.Made>?) -> Talk.Made? {
        let new = Talk.Made(start, answers: [])
        guard let keeper else { return new }
        guard saveUnread() else { return nil }
        guard let kept = keeper.begin() else { return new }
        let texts = app.texts
        guard console.isInteractive else { return setAside(keeper) ? new : nil }
        let name = kept.title.isEmpty ? texts("without a title") : kept.title
        app.show([
            .text(texts("You have a draft from before: \(name)."), .strong),
            .text(texts("Enter goes on with it. new begins anew, and puts the old one aside."), .dim),
        ])
        let request = LineRequest(prompt: { _ in LinePrompt(StyledText("› ", .strong)) })
        while true {
            switch console.reader.readLine(request) {
            case .line(let line):
                if line.trimmed.isEmpty {
                    app.show(talk.overview(kept))
                    return kept
                }
                if ["ny", "nytt", "new"].contains(line.trimmed.plainLetters) {
                    return setAside(keeper) ? new : nil
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
                        + app.texts(" Move it away, and \(command) begins anew.")
                    : app.texts.unwritable(store.path, error))
            return false
        }
    }

    private func setAside(_ keeper: DraftSaver<Talk.Made>) -> Bool {
        do throws(FileProblem) {
            try keeper.setAside()
            app.complain(app.texts("The draft from before is put aside, and comes back when this one is written."))
            return true
        } catch {
            app.complain(app.texts.unwritable(store.path, error))
            return false
        }
    }

    private func tell(
        _ ending: DraftShell<Talk>.Ending, _ console: Console, _ keeper: DraftSaver<Talk.Made>?
    ) -> ExitStatus {
        switch ending {
        case .written(let path, let draft):
            for finding in asksNothing ? talk.findings(draft) : [] { app.complain("\(finding.text) [\(finding.code)]") }
            app.show(talk.written(path, draft))
            if store.draft != nil, !asksNothing {
                app.complain(app.texts("The draft from before is back; \(command) goes on with it."))
            }
            return .success
        case .kept:
            app.complain(
                keeper?.isSecond == true
                    ? app.texts("The draft is kept, and comes up when the other one is written.")
                    : app.texts("The draft is kept. \(command) goes on with it."))
            return console.isInteractive ? .success : .failure
        case .refused(let line, let isKept):
            app.complain(
                app.texts("That was line \(line).")
                    + (isKept ? app.texts(" The draft is kept; \(command) in a terminal goes on with it.") : ""))
            return .failure
        case .left: return console.isInteractive ? .success : .failure
        case .terminated(let signal): return .signal(signal.number)
        case .failed: return .failure
        }
    }
}

/// A reader for a command that asks nothing.
private final class EmptyInput: LineReader {
    let unfinished = ""
    func readLine(_ request: LineRequest) -> LineInput { .end }
    func remember(_ line: String) {}
    func close() {}
}
