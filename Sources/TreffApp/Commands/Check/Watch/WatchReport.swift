import Facilitation
import Languages
import ScriptFormat

/// Tells what became of the findings.
struct WatchReport {
    let app: App
    let format: CheckFormat
    private var texts: Texts { app.texts }

    /// All findings at the start, and what happens from now on.
    func begin(_ results: [CheckedDocument], awaited: [String]) {
        tellFindings(results)
        for name in awaited {
            app.complain(texts("\(name) is not there yet; I wait for it."))
        }
        if isClean(results) { app.complain(standing(results)) }
        app.complain(hint)
    }

    /// What can be done meanwhile.
    var hint: String {
        texts("I look each time you save. Enter shows all findings, a code is explained, Ctrl-C ends.")
    }

    /// All findings once more.
    func all(_ results: [CheckedDocument]) {
        tellFindings(results)
        if results.isEmpty {
            app.complain(texts("The file is not there. I wait for it."))
        }
        if isClean(results) { app.complain(standing(results)) }
    }

    private func tellFindings(_ results: [CheckedDocument]) {
        guard results.contains(where: { !$0.findings.isEmpty }) else { return }
        FindingReport(app: app, format: format).tell(results)
    }

    private func isClean(_ results: [CheckedDocument]) -> Bool {
        !results.isEmpty && results.allSatisfy(\.findings.isEmpty)
    }

    /// What is otherwise than before.
    ///
    /// Editors get all findings each time, between two lines that they can know the beginning and the end by.
    func tell(from old: [CheckedDocument], to new: [CheckedDocument], written: Set<String>) {
        let paths = (new + old).map(\.path).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        var isTold = false
        for path in paths {
            let before = old.first { $0.path == path }
            let after = new.first { $0.path == path }
            let changes = FindingChanges(from: before, to: after)
            guard written.contains(path) || !changes.isEmpty else { continue }
            isTold = true
            tell(changes, path: path, from: before, to: after)
        }
        guard isTold else { return }
        if format == .lines { FindingReport(app: app, format: format).tell(new) }
        let standing: [Block] = isClean(new) ? [.done(self.standing(new))] : [.text(self.standing(new))]
        app.show((new.isEmpty ? [] : standing) + [.blank])
    }

    private func tell(_ changes: FindingChanges, path: String, from old: CheckedDocument?, to new: CheckedDocument?) {
        let heading = "\(clock) · \(FindingTexts(app: app).name(path))"
        guard let new else {
            app.show([.text(heading + texts(" is gone"), .strong)])
            return
        }
        let word = old == nil ? texts(" · new") : changes.isEmpty ? texts(" · as before") : ""
        app.show([.text(heading + word, .strong)])
        guard format == .text else { return }
        for finding in changes.mended {
            app.show([.done(texts("Gone: ") + "\(finding.message) [\(finding.code)]")])
        }
        if !changes.told.isEmpty { FindingReport(app: app, format: format).tell(changes.told, of: new) }
    }

    /// How many findings there are now.
    private func standing(_ results: [CheckedDocument]) -> String {
        let count = SeverityWords.count(results.flatMap(\.findings), app.language)
        return (count.map { texts("Left: \($0).") } ?? texts("No findings."))
            + minutes(results)
    }

    /// How long a session is that is watched alone, phase by phase.
    private func minutes(_ results: [CheckedDocument]) -> String {
        guard results.count == 1, let script = results[0].reading?.script?.value?.built(as: nil), !script.phases.isEmpty
        else {
            return ""
        }
        let phases = script.phases.map { "\($0.title) \(PhaseFill($0).whole)" }.joined(separator: " · ")
        let whole = script.phases.reduce(0) { $0 + PhaseFill($1).whole }
        return texts(" The items are \(whole) min: \(phases).")
    }

    /// The time of day with seconds.
    private var clock: String {
        let time = app.environment.clock().wall.local
        let seconds = time.millisecondOfDay / 1000 % 60
        return time.clock + (seconds < 10 ? ":0" : ":") + "\(seconds)"
    }
}
