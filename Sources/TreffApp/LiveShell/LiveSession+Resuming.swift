import Basics
import Facilitation

extension LiveSession {
    /// Goes on with a stopped session: where it is. Of one that stopped long ago, or whose time is over, it is asked first
    /// what the time since was.
    mutating func resume(at now: Moment) -> Reply {
        switch session.state.position {
        case .notStarted: return ready(at: now)
        case .ended: return reopen(at: now)
        case .item, .afterLast: break
        }
        let seen = session.record.seen
        let gap = now.elapsed - seen
        let isOver = session.state.position == .afterLast || now.elapsed >= snapshot(at: now).timing.plannedEnd
        guard gap >= Self.longGap || (gap >= 60 && isOver) else { return goOn(at: now) }
        stopped = Moment(elapsed: seen, wall: now.wall(atElapsed: seen))
        question = .goOn
        return .show([.blank] + goOnQuestion(at: now))
    }

    /// Seconds after which it is asked what the time was.
    static let longGap = 1800.0

    /// What the time can have been in which treff was not running; the likely one first.
    private enum TimeOff: Equatable {
        case gap(GapUse?)
        case end
    }

    /// Within some hours of the same day it was probably a break, else probably another day.
    private func answers(at now: Moment) -> [TimeOff] {
        guard let stopped else { return [] }
        let isSoon = now.elapsed - stopped.elapsed < Self.longBreak && stopped.wall.local.date == now.wall.local.date
        return (isSoon ? [.gap(.pause), .gap(.sitting)] : [.gap(.sitting), .gap(.pause)]) + [.gap(nil), .end]
    }

    /// Seconds after which nobody has a break any more.
    private static let longBreak = 10_800.0

    /// The question what the time was since a session stopped.
    func goOnQuestion(at now: Moment) -> [Block] {
        guard let stopped else { return [] }
        let day = stopped.wall.local.date == now.wall.local.date ? "" : stopped.wall.local.date + " "
        let time = day + stopped.wall.local.clock
        let answers = answers(at: now).map(name)
        return [.text(texts("The session stopped at \(time). What was it since?"), .strong)]
            + answers.enumerated().map { .text("\($0 + 1)  \($1)", indent: 2, hanging: 5) }
            + [.text(texts("Enter is 1. Nothing is counted until you answer."), .dim)]
    }

    private func name(_ answer: TimeOff) -> String {
        switch answer {
        case .gap(.pause): texts("A break: it counts as one.")
        case .gap(.sitting): texts("A new sitting now: the time between counts nowhere.")
        case .gap(nil): texts("You went on without treff: the time is counted apart.")
        case .end: texts("It was over: end closes the session as it was then.")
        }
    }

    /// Takes the answer, as a number or a word. With any other line the session goes on, nobody knows since when, and the line is
    /// read by itself.
    mutating func decide(_ line: String, at now: Moment) -> Reply {
        let text = line.trimmed
        let answers = answers(at: now)
        let typed = wholeNumber(text).flatMap { answers.indices.contains($0 - 1) ? answers[$0 - 1] : nil } ?? word(text)
        let isYes = text.isEmpty || YesNo(text) == .yes
        switch typed ?? (isYes ? answers.first : nil) ?? .gap(nil) {
        case .end:
            guard let stopped else { return Reply() }
            return beginClosing(at: stopped)
        case .gap(let use):
            var reply = goOn(at: now, use)
            guard typed == nil, !isYes else { return reply }
            let next = receive(line, at: now)
            reply.blocks += next.blocks
            reply.next = next.next
            return reply
        }
    }

    private func word(_ text: String) -> TimeOff? {
        if SmallWord.sitting.matches(text) { return .gap(.sitting) }
        switch LiveCommand(text) {
        case .some(.end): return .end
        case .some(.breaks): return .gap(.pause)
        case .some(.resume): return .gap(nil)
        default: return nil
        }
    }

    /// Takes the answer when the sitting ends; without one the time that is left of the plan counts on.
    mutating func agreeEnd(_ line: String, at now: Moment) -> Reply {
        let text = line.trimmed
        if text.isEmpty { return .show([.text(EventLines(snapshot: snapshot(at: now)).forecast, .dim)]) }
        if case .command(let command)? = parser(at: now).agreedEnd(text) { return perform(command, at: now) }
        return receive(line, at: now)
    }

    /// Goes on: the time since the session stopped is a gap, or what the leader said that it was.
    mutating func goOn(at now: Moment, _ use: GapUse? = nil) -> Reply {
        stopped = nil
        let wasOnBreak = session.state.currentBreak != nil
        let gap = session.resume(at: now).events.compactMap { event -> Double? in
            if case .resumed(let gap) = event { gap } else { nil }
        }.first
        var blocks: [Block] = [.blank, .text(texts("The session goes on where it stopped."))]
        if let use, !(use == .pause && wasOnBreak) {
            blocks += perform(.explainGap(use), at: now).blocks
        } else if let gap, gap >= 60, use == nil {
            blocks.append(.text(texts("treff was off for \(texts.about(gap)); that time is counted apart."), .dim))
        }
        blocks += whereabouts(at: now)
        if use == .sitting {
            question = .sittingEnd
            let end = snapshot(at: now).clock(session.state.plannedEnd(at: now.elapsed))
            blocks.append(
                .text(texts("When does this sitting end? Enter is \(end), with what is left of the plan."), .strong))
        }
        return Reply(blocks: blocks, isChanged: true)
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
