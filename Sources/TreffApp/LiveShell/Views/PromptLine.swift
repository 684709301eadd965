import Facilitation

/// What stands before the cursor, and at the right edge when there is room.
struct PromptLine {
    let live: Live
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
        let texts = live.texts
        let timing = live.timing
        let latest = timing.isClosing ? nil : timing.latestClosing.map(live.clock)
        let closing = latest.map { texts("closing by \($0)") }
        let end = texts("ends \(live.clock(timing.forecastEnd))")
        return (closing ?? end) + " · " + texts.pace(timing.pace)
    }

    private var leftForms: [String] {
        let texts = live.texts
        let marks =
            (live.session.record.isRehearsal ? texts("REHEARSAL ") : "")
            + (isUnsaved ? texts("NOT SAVED ") : "")
        let timing = live.timing
        let timer = timerText
        if let passed = timing.breakPassed {
            let time = timing.breakLeft.map(texts.clock) ?? texts.clock(passed)
            return [marks + texts("Break \(time)") + timer]
        }
        guard let current = live.session.state.current else {
            return [marks + texts("Done")]
        }
        let phase = live.phase(current).title
        let phaseLeft = timing.phaseLeft.map(texts.clock) ?? ""
        let itemLeft = timing.itemLeft.map(texts.clock) ?? ""
        let run = live.session.state.tool
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
        guard let running = live.session.state.timers.last else {
            return hasSilentTimer ? live.texts(" · timer done") : ""
        }
        let round = running.round(at: live.now.elapsed)
        let rounds = running.timer.rounds > 1 ? "\(round.number)/\(running.timer.rounds) " : ""
        return live.texts(" · timer ") + rounds + live.texts.clock(round.left)
    }

    private func cut(_ text: String, _ length: Int) -> String {
        text.count <= length ? text : text.prefix(length - 1).trimmed + "…"
    }
}
