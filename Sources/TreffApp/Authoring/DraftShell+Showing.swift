import Basics
import Facilitation
import Languages
import ScriptFormat
import Terminal

extension DraftShell {
    func texts(_ draft: Draft) -> Texts { Texts(language: draft.script.language) }

    func questions(_ draft: Draft) -> DraftQuestions { DraftQuestions(draft: draft, context: context) }

    func question(_ draft: Draft) -> [Block] {
        guard draft.step == .ready else { return questions(draft).question }
        return [.blank] + DraftOverview(draft: draft).blocks + [.blank] + verdict(draft) + questions(draft).question
    }

    /// What `treff check` will say, before anything is written.
    private func verdict(_ draft: Draft) -> [Block] {
        let texts = texts(draft)
        let findings = DraftReview(app: app).findings(draft)
        let comments =
            DraftText(draft).losesComments
            ? [
                Block.text(
                    texts(
                        "The comments in the session that you started from are left out, since more than its place has changed."
                    ),
                    .warning)
            ] : []
        guard !findings.isEmpty else {
            return comments + [.text(texts("treff check has nothing to say about it."), .good)]
        }
        return comments + [.text(texts("treff check is going to say this:"), .warning)]
            + findings.map { place, finding in
                .text("· " + texts.found(finding, at: place), indent: 2, hanging: 4)
            }
    }

    func tool(_ id: String, _ script: Script) -> String? { toolbox(script).tool(id)?.text.first }

    /// The toolbox of the draft's course.
    private func toolbox(_ script: Script) -> Toolbox { NewScriptPlace(app: app).toolbox(script) }

    func toolList(_ draft: Draft) -> [Block] {
        guard case .tools = draft.step else { return [] }
        let completion = DraftCompleter(draft: draft, toolbox: toolbox(draft.script)).complete("")
        return [.blank] + Columns.table(completion.candidates.map { ($0, completion.descriptions[$0] ?? "") })
    }

    func request(_ draft: Draft) -> LineRequest {
        let prompt = questions(draft).prompt
        let completer = DraftCompleter(draft: draft, toolbox: toolbox(draft.script))
        return LineRequest(
            prompt: { _ in LinePrompt(StyledText(VisibleText.line(prompt), .strong)) },
            complete: { completer.complete($0) })
    }

    func show(_ blocks: [Block]) -> Bool {
        let lines = BlockLayout(columns: console.screen.size.columns, breaksWords: console.isInteractive).lines(blocks)
        return (try? console.screen.write(StyledText(rows: lines))) != nil
    }
}
