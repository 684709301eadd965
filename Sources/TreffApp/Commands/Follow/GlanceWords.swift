import Facilitation
import Languages
import RecordStore

/// What is said of a glance, in a language.
struct GlanceWords {
    let texts: Texts

    /// What a line is: `To og to`, `Blomsten · steg 3 av 8`, `2.4 · 15 min`.
    func label(_ kind: Glance.Line.Kind) -> String {
        switch kind {
        case .prompt(let form): texts.form(form)
        case .task: texts.stop(.step(nil, nil))
        case .text: texts.stop(.text)
        case .step(let tool, let number, let count): tool + " · " + texts("step \(number) of \(count)")
        case .item(let minutes): texts("Next item") + " · " + texts.minutes(minutes)
        }
    }

    /// `runde 2 av 3 · forteller, lytter`; nothing for an exercise of one round without roles.
    func round(_ exercise: Glance.Exercise) -> String {
        let rounds = exercise.timing.rounds
        let round = rounds > 1 ? [texts("round \(exercise.round.number) of \(rounds)")] : []
        let roles = exercise.timing.roles.isEmpty ? [] : [exercise.timing.roles.joined(separator: ", ")]
        return (round + roles).joined(separator: " · ")
    }

    /// What goes on, where it is no item.
    func standing(_ glance: Glance) -> String {
        switch glance.standing {
        case .ready: texts("Ready to begin")
        case .item: ""
        case .afterLast: texts("The last item is done")
        case .left: texts("The session is put aside for now")
        case .ended: texts("The session is over")
        }
    }

    /// What is wrong with what is shown; `nil` when nothing is.
    func remark(_ followed: FollowedSession, at now: ClockReading) -> String? {
        let isShown = followed.language != nil
        switch followed.trouble {
        case .missing?:
            return isShown
                ? texts("The file is gone. This is what it said last; I wait for it to come back.")
                : texts("The file is not there. I wait for it.")
        case let cause?:
            let reason = texts.cause(cause)
            return isShown
                ? texts("Cannot read the file just now: \(reason). This is what it said last; I try again.")
                : texts("Cannot read the file just now: \(reason). I try again.")
        case nil: break
        }
        if !isShown, followed.awaitsSession {
            return texts("No session goes on now. I wait for one; Ctrl-C leaves.")
        }
        guard isShown else { return texts("Nothing is shared there yet. I wait for it.") }
        return followed.silence(at: now).map { texts("No sign of life for \(texts.about($0)).") }
    }
}
