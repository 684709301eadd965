import Facilitation
import Languages

/// `treff rehearse --auto`: a session that plays itself through, and what a leader would have run into.
struct PlayedRehearsal {
    let app: App
    let loaded: LoadedScript
    let script: Script
    /// The item that it begins at; what is before it has been held as planned.
    var from: String?

    /// Shows the session step by step, and then what it is made of.
    func show() -> ExitStatus {
        let texts = Texts(language: app.requested ?? script.language)
        let clock = app.environment.clock()
        let record = Record(
            id: app.environment.makeID(), isRehearsal: true, script: loaded.reference(script), startedAt: clock.wall,
            plan: Plan(script))
        var rehearsal = AutoRehearsal(Session(record))
        _ = rehearsal.play()
        let local = clock.wall.local
        let preview = PreviewBlocks(
            preview: Preview(script), texts: texts, start: local.hour * 60 + local.minute,
            toolTitle: { loaded.toolbox.tool($0)?.title ?? $0 })
        let begin = rehearsal.steps.firstIndex { from != nil && $0.kind == from.map { .item($0) } } ?? 0
        let steps = rehearsal.steps[begin...].flatMap { block($0, rehearsal.session, texts) }
        app.show(steps + [.blank] + end(rehearsal, texts) + PreviewSummary(preview: preview).blocks)
        return .success
    }

    private func block(_ step: AutoRehearsal.Step, _ session: Session, _ texts: Texts) -> [Block] {
        let snapshot = snapshot(session, at: step.elapsed, texts)
        let time = Span(snapshot.clock(step.elapsed) + "  ", .dim)
        switch step.kind {
        case .item(let id): return [.spans([time, Span(snapshot.name(id), .title)], hanging: 7)]
        case .prompt(let id):
            let stops = session.record.plan.items.lazy.flatMap(\.stops)
            guard let stop = stops.first(where: { $0.id == id }) else { return [] }
            let length = stop.timing.map { " (\(texts.timing($0)))" } ?? ""
            return [
                .spans(
                    [time, Span("  \(texts.stop(stop.kind)): \(stop.text.replacing("\n", with: " "))\(length)")],
                    hanging: 11)
            ]
        case .notice(let notice):
            return [.spans([time, Span("· " + told(notice, session, texts), .warning)], hanging: 9)]
        }
    }

    /// A notice in few words; how long was left of what is plain from the time.
    private func told(_ notice: Notice, _ session: Session, _ texts: Texts) -> String {
        let plan = session.record.plan
        switch notice {
        case .phaseEnding(let phase):
            return texts("\(plan.phases[phase].title) is nearly over")
        case .itemOver(let item), .itemStillOver(let item, _):
            return texts("\(plan.items[item].title) is over its time")
        case .closingSoon: return texts("the closing must begin soon")
        case .closingOverdue:
            return texts("the closing should have begun")
        case .timerRound, .breakOver: return ""
        }
    }

    /// When it ended, against the plan.
    private func end(_ rehearsal: AutoRehearsal, _ texts: Texts) -> [Block] {
        let snapshot = snapshot(rehearsal.session, at: rehearsal.elapsed, texts)
        let planned = Double(rehearsal.session.record.plan.minutes * 60)
        let late = Int(((rehearsal.elapsed - planned) / 60).rounded())
        let time = snapshot.clock(rehearsal.elapsed)
        let words =
            switch late {
            case 0: texts("The end at \(time), as planned.")
            case ..<0:
                texts("The end at \(time), \(-late) min early.")
            default: texts("The end at \(time), \(late) min late.")
            }
        return [.text(words, late > 0 ? .warning : .strong)]
    }

    private func snapshot(_ session: Session, at elapsed: Double, _ texts: Texts) -> SessionSnapshot {
        let wall = session.record.startedAt.adding(seconds: elapsed)
        return SessionSnapshot(
            session: session, library: SessionLibrary(), texts: texts, now: Moment(elapsed: elapsed, wall: wall))
    }
}
