import Facilitation
import ScriptFormat
import Terminal

/// Makes a script at a console.
struct DraftShell {
    let app: App
    let console: Console
    let toolbox: Toolbox
    let store: DraftStore

    /// How the questions ended.
    enum Ending: Equatable {
        /// All are answered.
        case written(String)
        /// The draft is kept for later.
        case kept
        case failed
    }

    /// Asks until the script is whole, or the draft is left.
    func run(_ begun: Draft) -> Ending {
        var draft = begun
        guard show(questions(draft).introduction + progress(draft)) else { return .kept }
        while draft.step != .done {
            guard show(questions(draft).question) else { return .kept }
            switch console.reader.readLine(request(draft)) {
            case .line(let line): answer(line, &draft)
            case .interrupt: continue
            case .end, .closed, .terminate: return store.keep(draft) ? .kept : .failed
            }
        }
        return write(draft)
    }

    private func answer(_ line: String, _ draft: inout Draft) {
        switch line.trimmed.plainLetters {
        case "tilbake", "back": draft.back()
        case "vis", "show":
            _ = show(
                ScriptWriter.text(draft.script).split(separator: "\n", omittingEmptySubsequences: false).map {
                    .text(String($0))
                })
        default:
            let step = draft.step
            do throws(FragmentReader.Problem) {
                try draft.answer(line)
                _ = show(questions(draft).remark(after: step))
            } catch {
                _ = show([.text(error.text, .warning)])
            }
        }
        _ = store.keep(draft)
    }

    private func write(_ draft: Draft) -> Ending {
        let texts = Texts(language: draft.script.language)
        let path = PathParts.join(app.environment.folder(), draft.path ?? draft.offeredPath)
        guard !app.environment.files.isFile(path) else {
            app.complain(
                texts(
                    "\(path) finnes fra før. Velg et annet navn; kladden er tatt vare på.",
                    "\(path) exists already. Choose another name; the draft is kept."))
            return .failed
        }
        let text = ScriptWriter.text(draft.script)
        do throws(FileProblem) {
            try app.environment.writing.makeFolder(PathParts.parent(path))
            try app.environment.writing.replace(path, Array(text.utf8))
        } catch {
            app.complain(texts.unwritable(path, error))
            return .failed
        }
        store.remove()
        return .written(path)
    }

    private func questions(_ draft: Draft) -> DraftQuestions {
        DraftQuestions(draft: draft, tool: { toolbox.tool($0)?.text.first })
    }

    private func progress(_ draft: Draft) -> [Block] {
        guard !draft.answers.isEmpty else { return [] }
        let texts = Texts(language: draft.script.language)
        return [
            .text(texts("Kladden er hentet fram igjen; vis viser den.", "The draft is brought back; show shows it."))
        ]
    }

    private func request(_ draft: Draft) -> LineRequest {
        let prompt = questions(draft).prompt
        return LineRequest(
            prompt: { _ in Terminal.Prompt(StyledText(VisibleText.line(prompt), .strong)) },
            complete: { text in complete(text, draft) })
    }

    /// Tools and roles, after the last comma.
    private func complete(_ text: String, _ draft: Draft) -> Completion {
        let words: [String] =
            switch draft.step {
            case .tools: toolbox.ids(.tool)
            case .lead: Role.known.map { Texts(language: draft.script.language).role($0) }
            default: []
            }
        let last =
            text.split(separator: ",", omittingEmptySubsequences: false).last.map { String($0.drop { $0 == " " }) }
            ?? ""
        return Completion(
            replacing: last.count, candidates: words.filter { $0.plainLetters.hasPrefix(last.plainLetters) })
    }

    private func show(_ blocks: [Block]) -> Bool {
        let lines = BlockLayout(columns: console.screen.size.columns).lines(blocks)
        return (try? console.screen.write(StyledText(rows: lines))) != nil
    }
}
