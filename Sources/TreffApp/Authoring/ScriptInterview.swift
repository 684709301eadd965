import Facilitation
import Languages
import ScriptFormat
import Terminal

/// What `treff new` asks and shows while a session's script is made.
struct ScriptInterview: Interview {
    let app: App
    let context: DraftContext
    var flags: DraftFlags

    func command(_ texts: Texts) -> String { "treff " + CommandNames.name("new", texts.language) }

    func introduction(_ texts: Texts) -> [Block] { DraftHelp(texts: texts).introduction }

    func question(_ draft: Draft) -> [Block] {
        guard draft.step == .ready else { return questions(draft).question }
        return [.blank] + overview(draft) + [.blank] + lost(draft) + verdict(draft) + questions(draft).question
    }

    func prompt(_ draft: Draft) -> String { questions(draft).prompt }

    func overview(_ draft: Draft) -> [Block] { DraftOverview(draft: draft).blocks }

    func help(_ draft: Draft) -> [Block] {
        let help = DraftHelp(texts: draft.texts).blocks
        guard case .tools = draft.step else { return help }
        let tools = DraftCompleter(draft: draft, toolbox: toolbox(draft.script)).complete("")
        return help + [.blank] + Columns.table(tools.candidates.map { ($0, tools.descriptions[$0] ?? "") })
    }

    func complete(_ text: String, _ draft: Draft) -> Completion {
        DraftCompleter(draft: draft, toolbox: toolbox(draft.script)).complete(text)
    }

    mutating func given(_ draft: Draft) throws(Problem) -> String? {
        try flags.next(draft, in: context.here(draft.language)?.title)
    }

    func answer(_ line: String, _ draft: inout Draft) throws(Problem) { try draft.answer(line, in: context) }

    func remarks(from old: Draft, to new: Draft) -> [Block] {
        DraftRemarks(texts: new.texts, context: context, tool: { toolbox($1).tool($0)?.text.first })
            .blocks(from: old, to: new)
    }

    func document(_ draft: Draft) -> (path: String, bytes: [UInt8]) {
        (draft.path ?? context.place(draft.script), DraftText(draft).bytes)
    }

    func findings(_ draft: Draft) -> [(text: String, code: String)] {
        DraftReview(app: app).findings(draft).map { (draft.texts.found($1, at: $0), $1.code) }
    }

    func written(_ path: String, _ draft: Draft) -> [Block] {
        let texts = draft.texts
        let file = ScriptFile(path: path, files: app.environment.files)
        let isFound = file.id != path && app.anew.library.find(file.id, language: draft.language)?.path == path
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

    private func questions(_ draft: Draft) -> DraftQuestions { DraftQuestions(draft: draft, context: context) }

    /// The toolbox of the draft's course.
    private func toolbox(_ script: Script) -> Toolbox { NewScriptPlace(app: app).toolbox(script) }

    /// That comments are not written.
    private func lost(_ draft: Draft) -> [Block] {
        guard DraftText(draft).losesComments else { return [] }
        return [
            .text(
                draft.texts(
                    "The comments in the session that you started from are left out, since more than its place has changed."
                ), .warning)
        ]
    }
}
