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
            rows.append((live.phase(current).title, timing.phaseLeft.map(texts.left) ?? ""))
            rows.append((live.name(current), timing.itemLeft.map(texts.left) ?? ""))
        } else if live.session.state.position == .afterLast {
            rows.append((texts("Last item"), texts("done")))
        }
        if let passed = timing.breakPassed {
            let rest = timing.breakLeft.map { " · " + texts.left($0) } ?? ""
            rows.append((texts("Break"), texts("\(texts.clock(passed)) passed") + rest))
        }
        for running in live.session.state.timers {
            let round = running.round(at: live.now.elapsed)
            let rounds = running.timer.rounds > 1 ? " (\(round.number)/\(running.timer.rounds))" : ""
            let label = running.timer.label.isEmpty ? "" : " " + running.timer.label
            rows.append((texts("Timer") + label, texts.left(round.left) + rounds))
        }
        rows.append((texts("Pace"), texts.pace(timing.pace)))
        if let latest = timing.latestClosing { rows.append(closing(latest, timing)) }
        rows.append(
            (
                texts("End"),
                texts("\(live.clock(timing.forecastEnd)) (plan \(live.clock(timing.plannedEnd)))")
            ))
        if let present = live.session.state.present { rows.append((texts("Present"), "\(present)")) }
        let notes = live.session.record.notes.filter { !$0.isWithdrawn }.count
        rows.append((texts("Notes"), "\(notes)"))
        return Columns.table(rows)
    }

    private func closing(_ latest: Double, _ timing: Timing) -> (String, String) {
        let forecast = timing.forecastClosing.map {
            live.texts(" (now expected \(live.clock($0)))")
        }
        let begun = timing.isClosing ? live.texts(" (begun)") : ""
        return (live.texts("Closing at the latest"), live.clock(latest) + (forecast ?? begun))
    }
}
