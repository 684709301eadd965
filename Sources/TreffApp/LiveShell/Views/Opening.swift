import Facilitation
import Languages

extension Texts {
    /// How many the rounds of a plan are counted for, and what to type when they are others.
    func counted(for people: Int) -> String {
        self("Rounds are counted for \(people) participants; present 9 counts them anew.")
    }
}

/// What stands above the first card: the course, the session and its times.
struct Opening {
    let texts: Texts
    let record: Record
    /// How many sessions the course has, where that is known.
    var sessions: Int?
    /// The speed of a rehearsal's clock.
    let speed: Double?

    var blocks: [Block] {
        let script = record.script
        var names = [script.course].compactMap { $0 }
        if let session = script.session {
            // A folder may hold some of a course's sessions only.
            let count = sessions.flatMap { $0 < session ? nil : texts(" of \($0)") } ?? ""
            names.append(texts("session \(session)") + count)
        }
        names.append(script.title)
        let start = record.startedAt
        let end = start.adding(seconds: Double(record.plan.minutes * 60))
        let phases = record.plan.phases.map { "\($0.title) \($0.minutes)" }
        let times = ["\(start.local.clock)–\(end.local.clock)", texts.minutes(record.plan.minutes)] + phases
        let rehearsal =
            record.isRehearsal
            ? [Block.text(texts("REHEARSAL: the clock goes \(Int(speed ?? 60)) times as fast."), .warning)]
            : []
        // Once it is known how many are there, it is no longer a guess.
        let counted =
            record.present == nil ? record.plan.people.map { [Block.text(texts.counted(for: $0), .dim)] } ?? [] : []
        return [
            .spans([Span(names.joined(separator: " · "), .title)]), .text(times.joined(separator: " · "), .dim),
        ] + counted + rehearsal
    }
}
