import Facilitation

/// The board of `tid`: phase, item, pace and the forecast of the end.
struct StatusBoard {
    let live: Live

    /// The board's lines.
    var blocks: [Block] {
        let texts = live.texts
        let timing = live.timing
        var rows: [(String, String)] = []
        if let current = live.session.state.current {
            rows.append((live.phase(current).title, left(timing.phaseLeft)))
            rows.append((live.name(current), left(timing.itemLeft)))
        } else if live.session.state.position == .afterLast {
            rows.append((texts("Siste punkt", "Last item"), texts("ferdig", "done")))
        }
        if let passed = timing.breakPassed {
            let rest = timing.breakLeft.map { " · " + left($0) } ?? ""
            rows.append(
                (texts("Pause", "Break"), texts("\(texts.clock(passed)) gått", "\(texts.clock(passed)) passed") + rest))
        }
        for running in live.session.state.timers {
            let round = running.round(at: live.now.elapsed)
            let rounds = running.timer.rounds > 1 ? " (\(round.number)/\(running.timer.rounds))" : ""
            let label = running.timer.label.isEmpty ? "" : " " + running.timer.label
            rows.append((texts("Klokke", "Timer") + label, left(round.left) + rounds))
        }
        rows.append((texts("Tempo", "Pace"), texts.pace(timing.pace)))
        if let latest = timing.latestClosing { rows.append(closing(latest, timing)) }
        rows.append(
            (
                texts("Slutt", "End"),
                texts(
                    "\(live.clock(timing.forecastEnd)) (plan \(live.clock(timing.plannedEnd)))",
                    "\(live.clock(timing.forecastEnd)) (plan \(live.clock(timing.plannedEnd)))")
            ))
        if let present = live.session.state.present { rows.append((texts("Oppmøte", "Present"), "\(present)")) }
        let notes = live.session.record.notes.filter { !$0.isWithdrawn }.count
        rows.append((texts("Notater", "Notes"), "\(notes)"))
        return Columns.table(rows)
    }

    private func closing(_ latest: Double, _ timing: Timing) -> (String, String) {
        let forecast = timing.forecastClosing.map {
            live.texts(" (ventet \(live.clock($0)))", " (expected \(live.clock($0)))")
        }
        let begun = timing.isClosing ? live.texts(" (begynt)", " (begun)") : ""
        return (
            live.texts("Avslutning senest", "Closing at the latest"), live.clock(latest) + (forecast ?? begun)
        )
    }

    private func left(_ seconds: Double?) -> String {
        guard let seconds else { return "" }
        let clock = live.texts.clock(seconds)
        return seconds < 0 ? clock + live.texts(" over", " over") : clock + live.texts(" igjen", " left")
    }
}

/// Two columns, the first as wide as its widest entry.
enum Columns {
    static func table(_ rows: [(String, String)], indent: Int = 2) -> [Block] {
        let width = rows.map { $0.0.count }.max() ?? 0
        return rows.map { name, value in
            let gap = String(repeating: " ", count: width - name.count + 2)
            return .paragraph(
                [Span(name + gap, .dim), Span(value)], indent: indent, hanging: indent + width + 2)
        }
    }
}
