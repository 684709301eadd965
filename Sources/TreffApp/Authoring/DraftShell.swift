import Basics
import Facilitation
import ScriptFormat
import Terminal

/// Asks at a console until something is made, and writes it.
struct DraftShell<Talk: Interview> {
    let app: App
    let console: Console
    /// Keeps the draft; `nil` where nobody is asked, and it would be of no use.
    let keeper: DraftSaver<Talk.Made>?
    let talk: Talk

    /// How the questions ended.
    enum Ending: Equatable {
        /// The document is written there.
        case written(String, Talk.Made)
        /// The draft is kept for later.
        case kept
        /// There was nothing to keep.
        case left
        /// Another program asked for the end; the draft is kept.
        case terminated(TerminalSignal)
        /// That line from a pipe was refused, and why has been told.
        case refused(line: Int, isKept: Bool)
        /// What went wrong has been told.
        case failed
    }

    /// What comes of one line.
    private enum Next {
        case goOn, leave, stop
    }

    /// Asks until the document is written, or the draft is left.
    func run(_ begun: Talk.Made) -> Ending {
        var draft = begun
        var talk = talk
        var count = 0
        guard begun.answers.isEmpty ? show(talk.introduction(draft.texts)) : true else { return .left }
        while true {
            if draft.isDone {
                if let path = write(draft) { return .written(path, draft) }
                draft.back()
                guard console.isInteractive else { return keep(draft) ? .kept : .failed }
            }
            do throws(FragmentReader.Problem) {
                if let given = try talk.given(draft) {
                    guard accept(given, &draft) else { return .failed }
                    continue
                }
            } catch {
                refuse(error.text)
                return .failed
            }
            guard show(talk.question(draft)) else { return end(draft) }
            switch console.reader.readLine(request(draft)) {
            case .line(let line):
                count += 1
                switch take(line, &draft) {
                case .goOn: continue
                case .leave: return end(draft)
                case .stop: return .refused(line: count, isKept: end(draft) == .kept)
                }
            case .interrupt: _ = show([.text(draft.texts("The line is gone. Ctrl-D puts the draft aside."), .dim)])
            case .end, .closed: return end(draft)
            case .terminate(let signal): return keep(draft) ? .terminated(signal) : .failed
            }
        }
    }

    private func take(_ line: String, _ draft: inout Talk.Made) -> Next {
        // A pipe shows no prompt and no typed line, and its output is read afterwards.
        if !console.isInteractive { _ = show([.text(talk.prompt(draft) + line)]) }
        switch DraftWord(line) {
        case .back:
            if draft.answers.isEmpty {
                _ = show([.text(draft.texts("This is the first question."), .warning)])
            }
            let last = draft.answers.last ?? ""
            draft.back()
            if DraftCommand(last) != nil { _ = show([.text(draft.texts("“\(last)” is taken back."), .dim)]) }
            _ = keep(draft)
        case .show: _ = show(talk.overview(draft))
        case .help: _ = show(talk.help(draft))
        case .leave: return .leave
        case nil:
            // Whoever pipes answers cannot see that one was refused, and the others would land at the wrong questions.
            guard accept(line, &draft) else { return console.isInteractive ? .goOn : .stop }
        }
        return .goOn
    }

    /// Takes an answer, and says what it brings.
    private func accept(_ line: String, _ draft: inout Talk.Made) -> Bool {
        let before = draft
        do throws(FragmentReader.Problem) {
            try talk.answer(line, &draft)
        } catch {
            refuse(error.text)
            return false
        }
        _ = show(talk.remarks(from: before, to: draft))
        _ = keep(draft)
        return true
    }

    private func refuse(_ text: String) {
        if console.isInteractive { _ = show([.text(text, .warning)]) } else { app.complain(text) }
    }

    private func write(_ draft: Talk.Made) -> String? {
        let (path, bytes) = talk.document(draft)
        do throws(FileProblem) {
            try app.environment.writing.create(path, bytes)
        } catch {
            refuse(
                draft.texts.unwritable(path, error)
                    + (console.isInteractive
                        ? draft.texts(" Your answers are not lost: change file chooses another place.")
                        : ""))
            return nil
        }
        keeper?.remove()
        return path
    }

    private func end(_ draft: Talk.Made) -> Ending {
        guard draft.answers.isEmpty else { return keep(draft) ? .kept : .failed }
        keeper?.leave()
        return .left
    }

    /// Keeps the draft, and tells whether it is; that it cannot be kept is said once.
    private func keep(_ draft: Talk.Made) -> Bool {
        guard let keeper else { return false }
        let isKept = keeper.keep(draft)
        if let news = keeper.news { refuse(draft.texts.unwritable(keeper.store.path, news)) }
        return isKept
    }

    private func request(_ draft: Talk.Made) -> LineRequest {
        let prompt = talk.prompt(draft)
        return LineRequest(
            prompt: { _ in LinePrompt(StyledText(VisibleText.line(prompt), .strong)) },
            complete: { [talk] in talk.complete($0, draft) })
    }

    private func show(_ blocks: [Block]) -> Bool {
        let lines = BlockLayout(columns: console.screen.size.columns, breaksWords: console.isInteractive).lines(blocks)
        return (try? console.screen.write(StyledText(rows: lines))) != nil
    }
}
