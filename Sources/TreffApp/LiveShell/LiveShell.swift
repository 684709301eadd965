import Basics
import Facilitation
import Languages
import Terminal

/// Leads a session at a console: reads a line, carries it out, saves, and then shows what it did.
final class LiveShell {
    private var live: LiveSession
    private var clock: SessionClock
    private let console: Console
    private let saver: RecordSaver
    /// Where a co-leader's machine follows the session, if anywhere.
    private let share: GlanceShare?
    private let texts: Texts
    /// Seconds of the machine's clock, for when to save again.
    private let seconds: () -> Double

    init(
        live: LiveSession, clock: SessionClock, console: Console, saver: RecordSaver, share: GlanceShare? = nil
    ) {
        self.live = live
        self.clock = clock
        self.console = console
        self.saver = saver
        self.share = share
        texts = live.texts
        seconds = { clock.read().sinceBoot }
    }

    /// Whether the session is over.
    var hasEnded: Bool { live.session.record.isEnded }

    /// How a session was left.
    enum Ending: Equatable {
        /// Ended with the closing dialogue.
        case finished
        /// Left to be resumed.
        case left
        /// Told to stop by a signal of this number, or the terminal went away.
        case stopped(signal: Int32)
    }

    /// Leads the session until it ends or is left.
    ///
    /// - Parameters:
    ///   - opening: What stands above the first card.
    ///   - begin: Starts or resumes the session.
    func run(opening: [Block], begin: (inout LiveSession, Moment) -> Reply) -> (
        ending: Ending, lastSave: RecordSaver.LastSave
    ) {
        let ending = lead(opening: opening, begin: begin)
        defer { share?.finish(live.glance(at: clock.now), as: ending == .finished ? .ended : .left) }
        if console.isInteractive, ending == .left || ending == .finished {
            LeavingUnsaved(texts: texts, console: console, saver: saver, seconds: seconds).settle(live.session.record)
        }
        return (ending, saver.saveAtLast(live.session.record))
    }

    private func lead(opening: [Block], begin: (inout LiveSession, Moment) -> Reply) -> Ending {
        let first = begin(&live, clock.now)
        let news = saved(first)
        guard show(opening + (saver.failure == nil ? [placeLine] : [])), present(first, news) else {
            return .stopped(signal: 0)
        }
        var next = first.next
        while next != .finished, next != .ended || console.isInteractive {
            let hides = next == .hide && console.isInteractive && !console.isStill
            let input = hides ? readHidden() : console.reader.readLine(request)
            next = .stay
            switch input {
            case nil: return .stopped(signal: 0)
            // An empty screen comes back with Enter, and that is all that Enter does then.
            case .line(let line) where hides && line.trimmed.isEmpty: continue
            case .line(let line):
                beginRecord()
                let reply = live.receive(line, at: clock.now)
                if reply.isRecallable { console.reader.remember(line) }
                let news = saved(reply)
                let end = reply.next == .ended ? ended : []
                guard present(reply, news), show(end) else { return .stopped(signal: 0) }
                next = reply.next
            case .interrupt where hides: continue
            case .interrupt:
                let dropped = live.awaitsLine ? console.reader.unfinished : ""
                if !dropped.trimmed.isEmpty { console.reader.remember(dropped) }
                let reply = live.interrupt(at: clock.now)
                let hint = dropped.trimmed.isEmpty ? interruptHint : droppedHint
                guard present(reply.blocks.isEmpty ? .show([hint]) : reply, saved(reply)) else {
                    return .stopped(signal: 0)
                }
            case .end:
                keepOpenLine("")
                return hasEnded ? .finished : .left
            case .closed:
                keepOpenLine(console.reader.unfinished)
                return .stopped(signal: 0)
            case .terminate(let signal):
                keepOpenLine(console.reader.unfinished)
                return .stopped(signal: signal.number)
            }
        }
        return .finished
    }

    /// A session that only waits has no record yet: its zero is when the first line is typed.
    private func beginRecord() {
        guard live.session.isBlank, !live.session.record.isRehearsal else { return }
        clock = SessionClock(read: clock.read)
        live.session.make(at: clock.now.wall, clock: clock.reference)
    }

    /// Reads a line on an empty screen, which then comes back; `nil` when the terminal has gone.
    ///
    /// What the time brings meanwhile is told afterwards.
    private func readHidden() -> LineInput? {
        guard (try? console.screen.hide()) != nil else { return nil }
        var held: [Block] = []
        let input = console.reader.readLine(
            LineRequest(
                prompt: { _ in LinePrompt("") },
                notices: { [unowned self] in
                    held += passing()
                    return []
                },
                millisecondsToTick: { [clock] in clock.millisecondsToTick }))
        guard (try? console.screen.reveal()) != nil, show(held) else { return nil }
        return input
    }

    private var request: LineRequest {
        LineRequest(
            prompt: { [unowned self] columns in prompt(columns) },
            notices: { [unowned self] in layout(passing()) },
            millisecondsToTick: { [clock] in clock.millisecondsToTick },
            complete: { [unowned self] text in Completer(live: live).complete(text) },
            usesHistory: live.awaitsLine, initial: live.textToEdit)
    }

    private func prompt(_ columns: Int) -> LinePrompt {
        if console.isStill, live.isUnderWay { return LinePrompt("› ") }
        let parts = live.prompt(at: clock.now, width: columns, isUnsaved: saver.failure != nil)
        let name = StyledText(VisibleText.line(parts.name), .strong)
        // What stands still names nothing that changes while it waits.
        let figures = StyledText(VisibleText.line(console.isStill ? "" : parts.figures))
        return LinePrompt(name + figures + StyledText(parts.sign), entered: name + StyledText(parts.sign))
    }

    /// What the passing of time brings. Gives a sign of life too, and tries again what could not be saved.
    private func passing() -> [Block] {
        let reply = live.tick(at: clock.now)
        share?.update(live.glance(at: clock.now), isChanged: reply.isChanged, at: seconds())
        if reply.isChanged { return reply.blocks + told(saved(reply)) }
        live.touch(at: clock.now)
        return reply.blocks + told(saver.saveIfDue(live.session.record, at: seconds()))
    }

    private func saved(_ reply: Reply) -> RecordSaver.News? {
        reply.isChanged ? saver.save(live.session.record, at: seconds()) : nil
    }

    /// Shows a reply; when its change is not on disk yet, that is said with it.
    private func present(_ reply: Reply, _ news: RecordSaver.News?) -> Bool {
        let isSaved = news == nil || news == .savedAgain
        defer { share?.update(live.glance(at: clock.now), isChanged: reply.isChanged, at: seconds()) }
        // Who listens is told the question once, and again by its command.
        let last = console.isStill ? times(after: reply) : reply.reminder
        return show((isSaved ? reply.blocks : reply.blocks.map(\.unconfirmed)) + told(news) + last)
    }

    /// The times, with each answer where no clock runs in the prompt.
    private func times(after reply: Reply) -> [Block] {
        guard console.isStill, live.isUnderWay, reply.next != .finished else { return [] }
        let snapshot = live.snapshot(at: clock.now)
        let hidden = reply.next == .hide ? [Block.text(texts("Nothing can be hidden here."))] : []
        return hidden + [StillTimes(snapshot: snapshot, isUnsaved: saver.failure != nil).block]
    }

    private func told(_ news: RecordSaver.News?) -> [Block] { saving(news) + (share?.news().map(texts.shared) ?? []) }

    private func saving(_ news: RecordSaver.News?) -> [Block] {
        switch news {
        case nil: []
        case .failed(let error): [.text(texts.notSaved(error), .warning)]
        case .stillUnsaved:
            [.text(texts("! Not saved yet; trying again."), .warning)]
        case .savedAgain: [.text(texts("✓ Everything is saved again."), .good)]
        }
    }

    private func show(_ blocks: [Block]) -> Bool {
        guard !blocks.isEmpty else { return true }
        let lines = StyledText(rows: layout(blocks))
        do throws(ScreenGone) {
            try console.screen.write(lines)
            return true
        } catch {
            return false
        }
    }

    private func layout(_ blocks: [Block]) -> [StyledText] {
        BlockLayout(columns: console.screen.size.columns, breaksWords: console.isInteractive).lines(blocks)
    }

    private var placeLine: Block { .text(texts("Notes are saved in \(saver.place)"), .dim) }

    /// What is told below the summary: where the session is, if it is there, and what can still be done.
    private var ended: [Block] {
        let place = saver.failure == nil ? [Block.text(texts("Saved in \(saver.place)"), .dim)] : []
        return place + (console.isInteractive ? live.whatNow(at: clock.now) : [])
    }

    private var interruptHint: Block {
        .text(texts("Type end to finish; Ctrl-D leaves it, so that you can go on later."), .dim)
    }

    private var droppedHint: Block { .text(texts("The line is put away; arrow up brings it back."), .dim) }

    /// Keeps what was typed and not entered, before the shell is left.
    private func keepOpenLine(_ line: String) {
        if live.session.isBlank, line.trimmed.isEmpty { return }
        beginRecord()
        live.leave(typed: line, at: clock.now)
        _ = saver.save(live.session.record, at: seconds())
    }
}
