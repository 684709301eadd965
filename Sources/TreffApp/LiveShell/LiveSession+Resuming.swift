import Basics
import Facilitation

extension LiveSession {
    /// Goes on with a stopped session: where it is. One that stopped long ago, or whose time is over, may rather be
    /// ended as it was, so then that is asked first.
    mutating func resume(at now: Moment) -> Reply {
        let seen = session.record.seen
        let gap = now.elapsed - seen
        let isOver = session.state.position == .afterLast || now.elapsed >= snapshot(at: now).timing.plannedEnd
        guard gap >= Self.longGap || (gap >= 60 && isOver) else { return goOn(at: now) }
        stopped = Moment(elapsed: seen, wall: now.wall(atElapsed: seen))
        question = .goOn
        return .show([.blank] + goOnQuestion(at: now))
    }

    /// Seconds after which a stopped session may rather be ended than gone on with.
    static let longGap = 1800.0

    /// The question whether a stopped session goes on.
    func goOnQuestion(at now: Moment) -> [Block] {
        guard let stopped else { return [] }
        let day = stopped.wall.local.date == now.wall.local.date ? "" : stopped.wall.local.date + " "
        let time = day + stopped.wall.local.clock
        return [
            .text(texts("The session stopped at \(time)."), .strong),
            .text(texts("Enter goes on now · end ends it as it was then")),
        ]
    }

    /// Takes the answer: `avslutt` ends the session as it was, and everything else goes on, with the line or without.
    mutating func decide(_ line: String, at now: Moment) -> Reply {
        let text = line.trimmed
        if let stopped, LiveCommand(text) == .end { return beginClosing(at: stopped) }
        var reply = goOn(at: now)
        guard !text.isEmpty, YesNo(text) != .yes, LiveCommand(text) != .resume else { return reply }
        let next = receive(line, at: now)
        reply.blocks += next.blocks
        reply.next = next.next
        return reply
    }

    /// Goes on: the time since the session stopped is a gap.
    mutating func goOn(at now: Moment) -> Reply {
        stopped = nil
        let gap = session.resume(at: now).events.compactMap { event -> Double? in
            if case .resumed(let gap) = event { gap } else { nil }
        }.first
        var blocks: [Block] = [.blank, .text(texts("The session goes on where it stopped."))]
        if let gap, gap >= 60 {
            blocks.append(.text(texts("treff was off for \(texts.about(gap)); that time is counted apart."), .dim))
        }
        return Reply(blocks: blocks + whereabouts(at: now), isChanged: true)
    }

    /// The card of the current item with its phase, and what was given or begun last.
    func whereabouts(at now: Moment) -> [Block] {
        let snapshot = snapshot(at: now)
        guard let current = session.state.current else {
            return [.text(texts.refusal(.atTheEnd, clock: snapshot.clock))]
        }
        let card = ItemCard(texts: texts).blocks(
            current, details: library.items[current.item.id], toolTitle: library.title, given: current.given)
        return PhaseHeading(snapshot: snapshot).blocks(current) + card + EventLines(snapshot: snapshot).lastStep
    }
}
