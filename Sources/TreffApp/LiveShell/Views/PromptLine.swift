import Basics
import Facilitation

/// What stands before the cursor, and at the right edge when there is room.
struct PromptLine {
    let snapshot: SessionSnapshot
    /// Whether the last change could not be saved.
    var isUnsaved = false
    /// Whether a timer ran out that could not be told of.
    var hasSilentTimer = false

    /// The longest of the forms that leaves two fifths of the width for typing, or the shortest there is.
    func left(width: Int, measure: (String) -> Int) -> String {
        let forms = leftForms
        return (forms.first { measure($0) <= max(20, width * 3 / 5) } ?? forms.last ?? "") + " › "
    }

    /// `avslutning senest 12:00 · à jour`
    var right: String {
        let texts = snapshot.texts
        let timing = snapshot.timing
        let latest = timing.isClosing ? nil : timing.latestClosing.map(snapshot.clock)
        let closing = latest.map { texts("closing by \($0)") }
        let end = texts("ends \(snapshot.clock(timing.forecastEnd))")
        return (closing ?? end) + " · " + texts.pace(timing.pace)
    }

    private var leftForms: [String] {
        let texts = snapshot.texts
        let marks =
            (snapshot.session.record.isRehearsal ? texts("REHEARSAL ") : "")
            + (isUnsaved ? texts("NOT SAVED ") : "")
        let timing = snapshot.timing
        let timer = timerText
        if let passed = timing.breakPassed {
            let time = timing.breakLeft.map(texts.clock) ?? texts.clock(passed)
            return [marks + texts("Break \(time)") + timer]
        }
        guard let current = snapshot.session.state.current else {
            if snapshot.session.state.position == .notStarted {
                return [marks + texts("Ready, Enter begins"), marks + texts("Ready")]
            }
            return [marks + texts("Done")]
        }
        let phase = snapshot.phase(current).title
        let phaseLeft = timing.phaseLeft.map(texts.clock) ?? ""
        let itemLeft = timing.itemLeft.map(texts.clock) ?? ""
        let run = snapshot.session.state.tool
        let step = run.map { " \($0.step)/\($0.outline.steps.count)" } ?? ""
        let tool = run.map { " · \($0.outline.title)\(step)" } ?? ""
        let shortTool = run == nil ? "" : texts(" · step") + step
        let title = current.item.title
        return [
            "\(marks)\(phase) \(phaseLeft) · \(title) \(itemLeft)\(tool)\(timer)",
            "\(marks)\(phase) \(phaseLeft) · \(cut(title, 14)) \(itemLeft)\(shortTool)\(timer)",
            "\(marks)\(phaseLeft) · \(cut(title, 14)) \(itemLeft)\(timer)",
            "\(marks)\(phaseLeft) · \(current.item.id) \(itemLeft)\(timer)",
        ]
    }

    private var timerText: String {
        guard let running = snapshot.session.state.timers.last else {
            return hasSilentTimer ? snapshot.texts(" · timer done") : ""
        }
        let round = running.round(at: snapshot.now.elapsed)
        let rounds = running.timer.rounds > 1 ? "\(round.number)/\(running.timer.rounds) " : ""
        return snapshot.texts(" · timer ") + rounds + snapshot.texts.clock(round.left)
    }

    private func cut(_ text: String, _ length: Int) -> String {
        text.count <= length ? text : text.prefix(length - 1).trimmed + "…"
    }
}
