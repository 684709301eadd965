import Facilitation

/// A session as the shell leads it: lines in, replies out. It reads no clock and writes nothing.
struct LiveSession {
    /// The session.
    var session: Session
    /// Where the record is kept, for the summary.
    var place: String
    let library: SessionLibrary
    let texts: Texts
    var question: Question?
    var dialogue: ClosingDialogue?
    private var told: Set<Notice> = []

    init(session: Session, library: SessionLibrary, texts: Texts, place: String) {
        self.session = session
        self.library = library
        self.texts = texts
        self.place = place
    }

    /// What the views are made from.
    func live(at now: Moment) -> Live { Live(session: session, library: library, texts: texts, now: now) }

    /// Starts a new session: its first card.
    mutating func start(at now: Moment) -> Reply {
        let outcome = session.start(at: now)
        return Reply(blocks: EventLines(live: live(at: now)).blocks(outcome), isChanged: true)
    }

    /// Goes on with a stopped session: where it is.
    mutating func resume(at now: Moment) -> Reply {
        let gap = session.resume(at: now).events.compactMap { event -> Double? in
            if case .resumed(let gap) = event { gap } else { nil }
        }.first
        var blocks: [Block] = [
            .text(texts("Samlingen fortsetter der den stoppet.", "The session goes on where it stopped."))
        ]
        if let gap, gap >= 60 {
            blocks.append(
                .text(
                    texts(
                        "treff var av i \(texts.about(gap)); den tida telles for seg.",
                        "treff was off for \(texts.about(gap)); that time is counted apart."), .dim))
        }
        return Reply(blocks: blocks + whereabouts(at: now), isChanged: true)
    }

    /// The card of the current item, with its phase.
    func whereabouts(at now: Moment) -> [Block] {
        let live = live(at: now)
        guard let current = session.state.current else {
            return [.text(texts.refusal(.atTheEnd, clock: live.clock))]
        }
        let card = ItemCard(texts: texts).blocks(
            current, details: library.items[current.item.id], toolTitle: library.title, given: current.given)
        return PhaseHeading(live: live).blocks(current) + card
    }

    /// What the passing of time brings: timers that ran out, and notices that were not told before.
    mutating func tick(at now: Moment) -> Reply {
        let outcome = session.advance(to: now)
        let live = live(at: now)
        let isQuiet = session.state.current?.item.marks.contains(.quiet) ?? false
        var blocks = isQuiet ? [] : EventLines(live: live).blocks(outcome)
        for notice in session.notices(at: now.elapsed) where told.insert(notice).inserted {
            blocks.append(NoticeLines(live: live).block(notice))
        }
        return Reply(blocks: blocks, isChanged: !outcome.entries.isEmpty)
    }

    /// Answers a typed line.
    mutating func receive(_ line: String, at now: Moment) -> Reply {
        if dialogue != nil { return answer(line, at: now) }
        if let pending = question {
            question = nil
            switch pending {
            case .meant(let command, let original): return settle(command, original, with: line, at: now)
            case .plans(let plans): return pick(from: plans, line, at: now)
            }
        }
        let input = parser(at: now).parse(line)
        var reply = act(on: input, at: now)
        reply.isRecallable = input.isRecallable
        return reply
    }

    /// Drops a question or the closing dialogue, as Ctrl-C does.
    mutating func interrupt(at now: Moment) -> Reply {
        let pending = question
        question = nil
        if dialogue != nil {
            dialogue = nil
            let text = texts(
                "Samlingen går videre. Svarene så langt er lagret.", "The session goes on. The answers so far are kept."
            )
            return Reply(blocks: [.text(text)], isChanged: true)
        }
        // A line that waits for an answer is kept: nothing typed is lost.
        guard case .meant(_, let line) = pending else { return Reply() }
        return perform(.note(kind: .note, text: line), at: now)
    }

    /// Keeps a line that still waits for an answer, before the shell is left.
    mutating func settleOpenQuestion(at now: Moment) -> Reply {
        dialogue == nil ? interrupt(at: now) : Reply()
    }

    func parser(at now: Moment) -> InputParser {
        InputParser(
            items: session.state.items.map { ($0.item.id, $0.item.title) }, tools: library.toolNames,
            timeOfDay: now.wall.local.millisecondOfDay)
    }

    /// Carries out a command and tells what it did, or why not.
    mutating func perform(_ command: Command, at now: Moment) -> Reply {
        do {
            let outcome = try session.perform(command, at: now)
            let live = live(at: now)
            let blocks = EventLines(live: live).blocks(outcome)
            let isAtEnd = session.state.position == .afterLast && outcome.events.contains { $0.endsItem }
            return Reply(blocks: blocks + (isAtEnd ? [lastItemHint] : []), isChanged: true)
        } catch {
            return .show([.text(texts.refusal(error, clock: live(at: now).clock), .warning)])
        }
    }

    private var lastItemHint: Block {
        .text(
            texts(
                "Det var siste punkt. Enter avslutter samlingen, tilbake går ett steg tilbake.",
                "That was the last item. Enter ends the session, back goes one step back."))
    }
}

extension Event {
    fileprivate var endsItem: Bool {
        switch self {
        case .itemEnded, .itemSkipped: true
        default: false
        }
    }
}
