import Facilitation

/// The board of `tid`: phase, item, pace and the forecast of the end.
struct StatusBoard {
    let snapshot: SessionSnapshot

    var blocks: [Block] {
        let texts = snapshot.texts
        let timing = snapshot.timing
        var rows: [(String, String)] = []
        if let current = snapshot.session.state.current {
            rows.append((snapshot.phase(current).title, timing.phaseLeft.map(texts.left) ?? ""))
            rows.append((snapshot.name(current), timing.itemLeft.map(texts.left) ?? ""))
        } else if snapshot.session.state.position == .afterLast {
            rows.append((texts("Last item"), texts("done")))
        }
        if let passed = timing.breakPassed {
            let rest = timing.breakLeft.map { " · " + texts.left($0) } ?? ""
            rows.append((texts("Break"), texts("\(texts.clock(passed)) passed") + rest))
        }
        for running in snapshot.session.state.timers {
            let round = running.round(at: snapshot.now.elapsed)
            let rounds = running.timer.rounds > 1 ? " (\(round.number)/\(running.timer.rounds))" : ""
            let label = running.timer.label.isEmpty ? "" : " " + running.timer.label
            rows.append((texts("Timer") + label, texts.left(round.left) + rounds))
        }
        rows.append((texts("Pace"), texts.pace(timing.pace)))
        if let latest = timing.latestClosing { rows.append(closing(latest, timing)) }
        rows.append(
            (
                texts("End"),
                texts("\(snapshot.clock(timing.forecastEnd)) (plan \(snapshot.clock(timing.plannedEnd)))")
            ))
        if let present = snapshot.session.state.present { rows.append((texts("Present"), "\(present)")) }
        if let current = snapshot.session.state.current, let turns = current.rounds.last {
            let round = Glance.Round(
                turns: turns, present: snapshot.session.state.present, number: current.rounds.count)
            rows.append((texts("Round"), texts.turns(round)))
        }
        let notes = snapshot.session.record.notes.filter { !$0.isWithdrawn }.count
        rows.append((texts("Notes"), "\(notes)"))
        return Columns.table(rows)
    }

    private func closing(_ latest: Double, _ timing: Timing) -> (String, String) {
        let forecast = timing.forecastClosing.map {
            snapshot.texts(" (now expected \(snapshot.clock($0)))")
        }
        let begun = timing.isClosing ? snapshot.texts(" (begun)") : ""
        return (snapshot.texts("Closing at the latest"), snapshot.clock(latest) + (forecast ?? begun))
    }
}
