import Facilitation
import Languages

/// The times in one sentence, in whole minutes: with each answer, for whoever hears or feels them.
struct StillTimes {
    let snapshot: SessionSnapshot
    /// Whether the last change could not be saved.
    let isUnsaved: Bool

    /// `5 min igjen av Velkommen, avslutning senest 12:00, à jour.` The phase's time is left to `tid`: what comes each time must
    /// be short.
    var block: Block { .text(texts.sentence((marks + parts).joined(separator: ", "))) }

    private var texts: Texts { snapshot.texts }

    private var marks: [String] {
        (snapshot.session.record.isRehearsal ? [texts("rehearsal")] : []) + (isUnsaved ? [texts("not saved")] : [])
    }

    private var parts: [String] {
        let timing = snapshot.timing
        var parts: [String] = []
        if let passed = timing.breakPassed {
            let name = texts("Break")
            parts.append(timing.breakLeft.map { left($0, of: name) } ?? "\(name): \(texts.about(passed))")
        }
        for running in snapshot.session.state.timers {
            let round = running.round(at: snapshot.now.elapsed)
            let number = running.timer.rounds > 1 ? " \(round.number)/\(running.timer.rounds)" : ""
            parts.append(left(round.left, of: texts("Timer") + number))
        }
        if let current = snapshot.session.state.current, let seconds = timing.itemLeft {
            parts.append(left(seconds, of: current.item.title))
        }
        let closing = timing.isClosing ? nil : timing.latestClosing.map(snapshot.clock)
        let end = closing.map { texts("closing by \($0)") } ?? texts("ends \(snapshot.clock(timing.forecastEnd))")
        return parts + [end, texts.pace(timing.pace)]
    }

    private func left(_ seconds: Double, of name: String) -> String {
        seconds <= -30
            ? texts("\(texts.about(-seconds)) over on \(name)")
            : texts("\(texts.about(max(0, seconds))) left of \(name)")
    }
}
