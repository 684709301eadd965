import Facilitation
import Languages

/// A session as the shell leads it: lines in, replies out. It reads no clock and writes nothing.
struct LiveSession {
    var session: Session
    let library: SessionLibrary
    let texts: Texts
    var question: Question?
    var dialogue: ClosingDialogue?
    /// When a session stopped that waits to be told whether it goes on; nothing is counted until then.
    var stopped: Moment?
    /// Whether a timer ran out while nothing could be told; the prompt says so until the next line.
    private(set) var hasSilentTimer = false
    private var told: Set<Notice> = []
    /// How many parts of what the card left out and the item holds back have been shown, by item.
    private var shownMore: [String: Int] = [:]

    init(session: Session, library: SessionLibrary, texts: Texts) {
        self.session = session
        self.library = library
        self.texts = texts
    }

    /// What the views are made from.
    func snapshot(at now: Moment) -> SessionSnapshot {
        SessionSnapshot(session: session, library: library, texts: texts, now: now)
    }

    /// Starts a new session at once: its first card.
    mutating func start(at now: Moment) -> Reply {
        goOn(after: session.start(at: now), at: now)
    }

    /// Waits with a new session until the leader begins it: its first card, and the plan against the clock on the wall.
    func ready(at now: Moment) -> Reply { .show(Readiness(snapshot: snapshot(at: now)).blocks) }

    /// Takes up a session that has just come to an item: the item's card.
    func goOn(after outcome: Outcome, at now: Moment) -> Reply {
        let hint = texts("Enter goes on · just type to take a note · help shows the commands")
        return Reply(
            blocks: EventLines(snapshot: snapshot(at: now)).blocks(outcome) + [.text(hint, .dim)], isChanged: true)
    }

    /// What the passing of time brings: timers that ran out, and notices that were not told before.
    ///
    /// For the group the session is over while the closing dialogue goes on, and has not begun again while a stopped one
    /// waits to be told whether it goes on: then nothing comes, and nothing is counted.
    mutating func tick(at now: Moment) -> Reply {
        guard isRunning else { return Reply() }
        let outcome = session.advance(to: now)
        let snapshot = snapshot(at: now)
        let isQuiet = session.state.current?.item.marks.contains(.quiet) ?? false
        if isQuiet, !outcome.entries.isEmpty { hasSilentTimer = true }
        var blocks = isQuiet ? [] : EventLines(snapshot: snapshot).blocks(outcome)
        for notice in session.notices(at: now.elapsed) where told.insert(notice).inserted {
            blocks.append(NoticeLines(snapshot: snapshot).block(notice))
        }
        return Reply(blocks: blocks, isChanged: !outcome.entries.isEmpty)
    }

    /// Gives a sign of life, unless the session stands still.
    mutating func touch(at now: Moment) {
        if isRunning { session.touch(at: now) }
    }

    /// Whether the session's time goes on.
    private var isRunning: Bool {
        let position = session.state.position
        return stopped == nil && dialogue == nil && position != .notStarted && position != .ended
    }

    /// Whether the next line is one of the session's, and no answer to a question.
    var awaitsLine: Bool { question == nil && dialogue == nil }

    /// Whether the times go on, and no answer to a question is waited for.
    var isUnderWay: Bool { awaitsLine && session.state.position != .notStarted }

    /// Answers a typed line.
    mutating func receive(_ line: String, at now: Moment) -> Reply {
        hasSilentTimer = false
        if dialogue != nil { return answer(line, at: now) }
        if let pending = question {
            question = nil
            switch pending {
            case .meant(let command, let original): return settle(command, original, with: line, at: now)
            case .plans(let plans): return pick(from: plans, line, at: now)
            case .insteadOfNote(let input): return decideOffer(input, line, at: now)
            case .edit(let note): return edit(note, line, at: now)
            case .erase(let note): return decideErasing(note, line, at: now)
            case .goOn: return decide(line, at: now)
            case .sittingEnd: return agreeEnd(line, at: now)
            }
        }
        let input = parser(at: now).parse(line)
        var reply = act(on: input, at: now)
        reply.reminder = reminder(after: reply, at: now)
        reply.isRecallable = input.isRecallable
        return reply
    }

    /// Drops a question or the closing dialogue, as Ctrl-C does.
    mutating func interrupt(at now: Moment) -> Reply {
        if dialogue != nil { return interruptClosing(at: now) }
        switch question {
        case .goOn: return .show(goOnQuestion(at: now))
        case .meant(_, let line):
            // A line that waits for an answer is kept: nothing typed is lost.
            question = nil
            return perform(.note(kind: .note, text: line), at: now)
        case .plans, .insteadOfNote, .edit, .erase, .sittingEnd, nil:
            question = nil
            return Reply()
        }
    }

    /// Writes down what still waits for an answer, and what was typed and not entered, before the shell is left.
    mutating func leave(typed: String, at now: Moment) {
        if case .meant = question { _ = interrupt(at: now) }
        if typed.contains(where: { !$0.isWhitespace }) {
            if question == .goOn {
                question = nil
                _ = goOn(at: now)
            }
            _ = perform(.note(kind: .note, text: typed), at: dialogue?.moment ?? now)
        }
        touch(at: now)
    }

    /// Carries out a command and tells what it did, or why not.
    mutating func perform(_ command: Command, at now: Moment) -> Reply {
        do {
            let outcome = try session.perform(command, at: now)
            let snapshot = snapshot(at: now)
            let blocks = EventLines(snapshot: snapshot).blocks(outcome)
            let isAtEnd = session.state.position == .afterLast && outcome.events.contains { $0.endedItem != nil }
            return Reply(blocks: blocks + (isAtEnd ? [lastItemHint] : []), isChanged: true)
        } catch {
            return .show([.text(texts.refusal(error, clock: snapshot(at: now).clock), .warning)])
        }
    }

    /// Shows what the current item's card left out and what the item holds back, a part at a time; after the last it
    /// begins anew.
    mutating func showMore() -> Reply {
        guard let id = session.state.current?.item.id, let item = library.items[id] else {
            return .show([.text(texts("Nothing more is held back in this item."))])
        }
        let pages = (CardBrief(item).isCut ? [item.opening] : []) + item.heldBack.map { [.heldBack($0)] }
        guard !pages.isEmpty else { return .show([.text(texts("Nothing more is held back in this item."))]) }
        let next = shownMore[id, default: 0] % pages.count
        shownMore[id] = next + 1
        let rest = pages.count - next - 1
        let hint = rest > 0 ? [Block.text(texts("There is more."), .dim, indent: ItemCard.indent)] : []
        return .show(BodyBlocks(texts: texts).blocks(pages[next]) + hint)
    }

    /// What is next after the last item: Enter never ends a session.
    var lastItemHint: Block {
        .text(texts("That was the last item. Type end to finish, back goes one step back."))
    }
}

extension LiveSession {
    /// What stands before the cursor: the running clock and the figures, or a question's own words.
    func prompt(at now: Moment, width: Int, isUnsaved: Bool) -> PromptParts {
        let snapshot = snapshot(at: now)
        if let step = dialogue?.step { return .question(ClosingQuestions(snapshot: snapshot).prompt(step)) }
        switch question {
        case .meant: return .question(texts("yes/no › "))
        case .plans(let plans):
            let numbers = plans.count == 1 ? "1" : "1–\(plans.count)"
            return .question(texts("Plan \(numbers), or Enter › "))
        case .insteadOfNote, .erase: return .question(texts("yes/no › "))
        case .edit(let note): return .question(texts("Note \(note) › "))
        case .goOn: return .question(texts("1–4, or Enter › "))
        case .sittingEnd: return .question(texts("Ends at › "))
        case nil where session.state.position == .ended:
            return .question((isUnsaved ? texts("NOT SAVED ") : "") + texts("Ended › "))
        case nil:
            return PromptLine(snapshot: snapshot, isUnsaved: isUnsaved, hasSilentTimer: hasSilentTimer).parts(width)
        }
    }
}
