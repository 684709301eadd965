import Basics
import Facilitation
import Languages
import Reports
import ScriptFormat

/// Shows what the records say about the durations in a script, as a change of its text.
struct SuggestedDurations {
    let app: App
    let stream: ReviewStream

    /// Shows each suggestion with its reason and then the change; writes it when asked to.
    func run(_ argument: String, _ records: [String], isWriting: Bool) throws(ExitStatus) -> ExitStatus {
        let (loaded, script) = try app.scriptToLookAt(argument)
        let texts = Texts(language: app.requested ?? script.language)
        let name = FindingTexts(app: app).name(loaded.file.path)
        let outcome = stream.tally(records)
        let status: ExitStatus = outcome.isComplete ? .success : .failure
        guard let tally = outcome.tally.scripts.first(where: { isOf($0.script, loaded, script) }) else {
            app.complain(texts("None of the records is of \(name)."))
            return .failure
        }
        let suggestions = Self.matched(tally.suggestions, script)
        guard !suggestions.isEmpty else {
            app.show([.text(texts("\(tally.sessions) sessions give no reason to change the times in \(name)."))])
            return status
        }
        app.show(suggestions.map { line($0.suggestion, id: $0.item, texts) } + [.blank])
        let durations = Dictionary(suggestions.map { ($0.item, $0.suggestion.to) }) { first, _ in first }
        do throws(DurationEditProblem) {
            let bytes = try DurationEdit.bytes(of: loaded.reading, changing: durations)
            let change = FileChange(path: loaded.file.path, old: loaded.reading.source.bytes, new: bytes)
            app.show([change])
            app.show(balances(bytes, script, texts))
            guard isWriting else {
                app.complain(texts("Nothing has been written. --write writes the change."))
                return status
            }
            guard app.write([change]) else { return .failure }
            app.complain(texts("Written to \(name)."))
            return status
        } catch {
            app.complain(texts.durationEdit(error, name))
            return .failure
        }
    }

    /// Phases whose items no longer add up to the time set off for them, as the edited text has it.
    private func balances(_ bytes: [UInt8], _ script: Script, _ texts: Texts) -> [Block] {
        let phases = ScriptReader.read(bytes).value?.phases ?? []
        return zip(script.phases, phases).compactMap { before, after in
            let sum = after.items.reduce(0) { $0 + $1.duration.planned }
            guard sum != after.minutes, before.items != after.items else { return nil }
            return .text(
                texts("\(after.title): the items come to \(sum) min, and \(after.minutes) are set aside."), .warning)
        }
    }

    private func isOf(_ reference: ScriptReference, _ loaded: LoadedScript, _ script: Script) -> Bool {
        let isSame = reference.id == loaded.file.id || FilePath(reference.id).name == FilePath(loaded.file.path).name
        return isSame && reference.language == script.language
    }

    /// The suggestions with the items of the script as it stands now: known again by title, and only where the planned
    /// minutes are still those that the sessions had.
    private static func matched(_ suggestions: [Suggestion], _ script: Script) -> [(
        item: String, suggestion: Suggestion
    )] {
        suggestions.compactMap { suggestion in
            let items = script.items.filter { $0.title == suggestion.title && $0.duration == suggestion.from }
            let item = items.first { $0.id == suggestion.item } ?? (items.count == 1 ? items.first : nil)
            return item.map { ($0.id, suggestion) }
        }
    }

    private func line(_ suggestion: Suggestion, id: String, _ texts: Texts) -> Block {
        .spans(
            [
                Span("\(id)  \(suggestion.title): ", .strong),
                Span("\(texts.duration(suggestion.from)) → \(texts.duration(suggestion.to))"),
                Span(" · " + suggestion.reason(texts.language), .dim),
            ], hanging: 5)
    }
}

extension Texts {
    /// Why durations could not be written into a script.
    func durationEdit(_ problem: DurationEditProblem, _ name: String) -> String {
        switch problem {
        case .isConverted:
            self("\(name) is not saved as UTF-8. Save the file as UTF-8 in your editor first.")
        case .noScript: self("\(name) is no script that can be led.")
        case .noItem(let id): self("\(name) has no item \(id).")
        case .noDuration(let id):
            self("Item \(id) in \(name) has no time to change. Write it in brackets: ## Title (10 min).")
        case .otherMeaning:
            self("\(name) would mean something else after the change. Change the times by hand, and run treff check.")
        }
    }
}
