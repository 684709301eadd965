import Basics
import Facilitation
import Languages
import Terminal

/// What is asked before somebody leaves a session that is not all on disk.
struct LeavingUnsaved {
    let texts: Texts
    let console: Console
    let saver: RecordSaver
    /// Seconds of the machine's clock.
    let seconds: () -> Double

    private enum Choice: Int {
        case again = 1
        case folder, show, leave
    }

    /// Asks until everything is saved, or the leader leaves all the same or is gone.
    func settle(_ record: Record) {
        guard saver.failure != nil else { return }
        _ = saver.save(record, at: seconds())
        while saver.failure != nil {
            show(situation(record))
            switch console.reader.readLine(LineRequest(prompt: { _ in LinePrompt(StyledText(texts("1–4 › "))) })) {
            case .line(let line):
                if carryOut(line.trimmed, record) { return }
            case .interrupt: continue
            case .end, .closed, .terminate: return
            }
        }
        show([.text(texts("✓ Everything is saved in \(saver.place)"), .good)])
    }

    /// - Returns: Whether the leader leaves.
    private func carryOut(_ line: String, _ record: Record) -> Bool {
        if line.hasPrefix("/") || line.hasPrefix("~/") {
            move(record, to: line)
            return false
        }
        switch line.isEmpty ? .again : wholeNumber(line).flatMap(Choice.init) {
        case .again: _ = saver.save(record, at: seconds())
        case .folder: askForFolder(record)
        case .show: show(saver.unsaved(of: record).map { .text($0, indent: 2) })
        case .leave: return true
        case nil: break
        }
        return false
    }

    private func askForFolder(_ record: Record) {
        let prompt = StyledText(texts("Folder, such as /media/stick › "))
        guard case .line(let line) = console.reader.readLine(LineRequest(prompt: { _ in LinePrompt(prompt) })),
            !line.trimmed.isEmpty
        else { return }
        move(record, to: line.trimmed)
    }

    private func move(_ record: Record, to path: String) {
        if let error = saver.move(record, to: path) { show([.text(texts.store(error), .warning)]) }
    }

    /// How much is not saved, where that was tried, and what can be done.
    private func situation(_ record: Record) -> [Block] {
        guard let failure = saver.failure else { return [] }
        let count = saver.unsaved(of: record).count
        let heading =
            count == 0
            ? texts("! The last steps are not saved.")
            : texts("! Not saved: \(texts.count(count, "note", "notes")).")
        let tried = texts(" It was tried in \(failure.path): \(texts.cause(failure.cause)).")
        let choices = [
            texts("Try again"), texts("Save in another folder"), texts("Show what is not saved, to copy it"),
            texts("Leave all the same; an emergency copy is tried"),
        ]
        return [.text(heading + tried, .warning)]
            + choices.enumerated().map { .text("\($0 + 1)  \($1)", indent: 2, hanging: 5) }
    }

    private func show(_ blocks: [Block]) {
        let layout = BlockLayout(columns: console.screen.size.columns, breaksWords: console.isInteractive)
        try? console.screen.write(StyledText(rows: layout.lines(blocks)))
    }
}
