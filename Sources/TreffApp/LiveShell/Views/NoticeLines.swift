import Facilitation

/// The one quiet line of a notice.
struct NoticeLines {
    let snapshot: SessionSnapshot

    func block(_ notice: Notice) -> Block { .text("· " + text(notice), .warning) }

    private func text(_ notice: Notice) -> String {
        let texts = snapshot.texts
        switch notice {
        case .phaseEnding(let phase):
            let left = texts.about(snapshot.timing.phaseLeft ?? 0)
            let title = snapshot.session.record.plan.phases[phase].title
            return texts("\(left) left of \(title).")
        case .itemOver(let index):
            let over = texts.about(-(snapshot.timing.itemLeft ?? 0))
            let name = snapshot.name(snapshot.session.state.items[index])
            return texts("\(name) is \(over) over its time.")
        case .itemStillOver(let index, _):
            let over = texts.about(-(snapshot.timing.itemLeft ?? 0))
            let name = snapshot.name(snapshot.session.state.items[index])
            return texts("\(name) is \(over) over its time. Fine if the group needs it; catch-up finds time.")
        case .closingSoon:
            let latest = snapshot.clock(snapshot.timing.latestClosing ?? 0)
            return texts("The closing should begin at \(latest) at the latest.")
        case .closingOverdue:
            return texts("It is time to begin the closing. catch-up shows plans.")
        case .timerRound(let id, let round):
            let running = snapshot.session.state.timers.first { $0.timer.id == id }
            let rounds = running?.timer.rounds ?? round
            let roles = running.map { $0.timer.roles.isEmpty ? "" : texts(" Change roles.") } ?? ""
            return texts("Round \(round) of \(rounds).\(roles)")
        case .breakOver:
            return texts("The break is past its time. Enter goes on.")
        }
    }
}
