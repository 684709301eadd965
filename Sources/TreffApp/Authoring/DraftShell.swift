import Basics
import Facilitation
import ScriptFormat
import Terminal

/// Makes a script at a console.
struct DraftShell {
    let app: App
    let console: Console
    /// Keeps the draft; `nil` where nobody is asked, and it would be of no use.
    let keeper: DraftSaver?
    let context: DraftContext
    let flags: DraftFlags

    /// How the questions ended.
    enum Ending: Equatable {
        /// The script is written there.
        case written(String, Draft)
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

    /// Asks until the script is written, or the draft is left.
    func run(_ begun: Draft) -> Ending {
        var draft = begun
        var flags = flags
        var count = 0
        guard begun.answers.isEmpty ? show(DraftHelp(texts: texts(draft)).introduction) : true else { return .left }
        while true {
            if draft.step == .done {
                if let path = write(draft) { return .written(path, draft) }
                draft.back()
                guard console.isInteractive else { return keep(draft) ? .kept : .failed }
            }
            do throws(FragmentReader.Problem) {
                if let given = try flags.next(draft) {
                    guard accept(given, &draft) else { return .failed }
                    continue
                }
            } catch {
                refuse(error.text)
                return .failed
            }
            guard show(question(draft)) else { return end(draft) }
            switch console.reader.readLine(request(draft)) {
            case .line(let line):
                count += 1
                switch take(line, &draft) {
                case .goOn: continue
                case .leave: return end(draft)
                case .stop: return .refused(line: count, isKept: end(draft) == .kept)
                }
            case .interrupt:
                let texts = texts(draft)
                let hint = texts("The line is gone. Ctrl-D puts the draft aside.")
                _ = show([.text(hint, .dim)])
            case .end, .closed: return end(draft)
            case .terminate(let signal): return keep(draft) ? .terminated(signal) : .failed
            }
        }
    }

    private func take(_ line: String, _ draft: inout Draft) -> Next {
        // A pipe shows no prompt and no typed line, and its output is read afterwards.
        if !console.isInteractive { _ = show([.text(questions(draft).prompt + line)]) }
        let texts = texts(draft)
        switch DraftWord(line) {
        case .back:
            if draft.answers.isEmpty {
                _ = show([.text(texts("This is the first question."), .warning)])
            }
            draft.back()
            _ = keep(draft)
        case .show: _ = show(DraftOverview(draft: draft).blocks)
        case .help: _ = show(DraftHelp(texts: texts).blocks + toolList(draft))
        case .leave: return .leave
        case nil:
            // Whoever pipes answers cannot see that one was refused, and the others would land at the wrong questions.
            guard accept(line, &draft) else { return console.isInteractive ? .goOn : .stop }
        }
        return .goOn
    }

    /// Takes an answer, and says what it brings.
    private func accept(_ line: String, _ draft: inout Draft) -> Bool {
        let before = draft
        do throws(FragmentReader.Problem) {
            try draft.answer(line, in: context)
        } catch {
            refuse(error.text)
            return false
        }
        _ = show(DraftRemarks(texts: texts(draft), context: context, tool: tool).blocks(from: before, to: draft))
        _ = keep(draft)
        return true
    }

    private func refuse(_ text: String) {
        if console.isInteractive { _ = show([.text(text, .warning)]) } else { app.complain(text) }
    }

    private func write(_ draft: Draft) -> String? {
        let path = draft.path ?? context.place(draft.script)
        do throws(FileProblem) {
            try app.environment.writing.create(path, DraftText(draft).bytes)
        } catch {
            let texts = texts(draft)
            refuse(
                texts.unwritable(path, error)
                    + (console.isInteractive
                        ? texts(" The script is not lost: change file chooses another place.")
                        : ""))
            return nil
        }
        keeper?.remove()
        return path
    }

    private func end(_ draft: Draft) -> Ending {
        guard draft.answers.isEmpty else { return keep(draft) ? .kept : .failed }
        keeper?.leave()
        return .left
    }

    /// Keeps the draft, and tells whether it is; that it cannot be kept is said once.
    private func keep(_ draft: Draft) -> Bool {
        guard let keeper else { return false }
        let isKept = keeper.keep(draft)
        if let news = keeper.news { refuse(texts(draft).unwritable(keeper.store.path, news)) }
        return isKept
    }
}
