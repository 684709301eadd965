import Basics
import Facilitation

/// A session that has ended: its notes and its log can still be changed.
extension LiveSession {
    /// Takes up a session that ended earlier.
    func reopen(at now: Moment) -> Reply {
        let end = ended(now).wall.local
        return .show(
            [.blank, .text(texts("The session ended \(end.date) at \(end.clock)."), .strong)] + whatNow(at: now))
    }

    /// What can be done after the end.
    func whatNow(at now: Moment) -> [Block] {
        let undo = canGoOn(at: now) ? texts("undo goes on with the session · ") : ""
        return [
            .text(
                undo + texts("what you type is a note · end asks what is still open · Enter leaves the session"), .dim)
        ]
    }

    /// The time that a typed time of day or "ago" starts from: of a session that was over long ago, its end.
    func timeMeant(at now: Moment) -> Moment {
        session.state.position == .ended && !canGoOn(at: now) ? ended(now) : now
    }

    /// When the session ended.
    func ended(_ now: Moment) -> Moment {
        let elapsed = session.state.since
        return Moment(elapsed: elapsed, wall: session.record.endedAt ?? now.wall(atElapsed: elapsed))
    }

    /// Takes back what was done since the end, and then the end itself while the group may still be there.
    mutating func undoAfterTheEnd(at now: Moment) -> Reply {
        if session.undoTakesUpAgain, !canGoOn(at: now) {
            return .show([.text(texts.refusal(.sessionHasEnded, clock: snapshot(at: now).clock), .warning)])
        }
        var reply = perform(.undo, at: now)
        if session.state.position != .ended { reply.blocks += whereabouts(at: now) }
        return reply
    }

    private func canGoOn(at now: Moment) -> Bool { now.elapsed - session.state.since < Self.longGap }
}
