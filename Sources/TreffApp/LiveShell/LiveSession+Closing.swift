import Basics
import Facilitation

extension LiveSession {
    /// Opens the closing dialogue. The session ends at this moment, however long the answers take.
    mutating func beginClosing(at now: Moment) -> Reply {
        let begun = ClosingDialogue(session: session, at: session.state.position == .ended ? ended(now) : now)
        dialogue = begun
        let questions = ClosingQuestions(snapshot: snapshot(at: now))
        guard begun.step != nil else { return finish(begun) }
        return .show(questions.introduction + questions.question(begun))
    }

    /// Takes an answer, and ends the session after the last one.
    mutating func answer(_ line: String, at now: Moment) -> Reply {
        guard var current = dialogue, let step = current.step else { return Reply() }
        let reaction = current.answer(line)
        dialogue = current
        let questions = ClosingQuestions(snapshot: snapshot(at: current.moment))
        switch reaction {
        case .misunderstood:
            var reply = perform(.note(kind: .note, text: line.trimmed), at: current.moment)
            reply.blocks = [questions.misunderstood(step)] + questions.question(current)
            return reply
        case .wentBack: return .show(questions.question(current))
        case .present(let number): _ = perform(.present(number), at: current.moment)
        case .accepted: break
        }
        session.keep(current.answers, at: current.moment)
        guard current.step != nil else { return finish(current) }
        return Reply(blocks: questions.question(current), isChanged: true)
    }

    /// Back from the dialogue to the session, or to the question whether it goes on at all.
    mutating func interruptClosing(at now: Moment) -> Reply {
        dialogue = nil
        let kept = texts("The answers so far are kept.")
        guard session.state.position != .ended else { return Reply(blocks: [.text(kept)], isChanged: true) }
        guard stopped == nil else {
            question = .goOn
            return Reply(blocks: [.text(kept)] + goOnQuestion(at: now), isChanged: true)
        }
        return Reply(blocks: [.text(texts("The session goes on. ") + kept)], isChanged: true)
    }

    private mutating func finish(_ finished: ClosingDialogue) -> Reply {
        dialogue = nil
        _ = perform(.end(finished.answers), at: finished.moment)
        let summary = Summary(snapshot: snapshot(at: finished.moment))
        return Reply(blocks: summary.blocks, isChanged: true, next: .ended)
    }
}
