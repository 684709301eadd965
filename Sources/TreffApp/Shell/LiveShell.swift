import Facilitation
import Terminal

/// Leads a session at a console: reads a line, carries it out, saves, and then shows what it did.
final class LiveShell {
    private var live: LiveSession
    private let clock: SessionClock
    private let console: Console
    private let keeper: Keeper
    private let texts: Texts
    /// Seconds of the machine's clock, for when to save again.
    private let seconds: () -> Double

    init(live: LiveSession, clock: SessionClock, console: Console, keeper: Keeper) {
        self.live = live
        self.clock = clock
        self.console = console
        self.keeper = keeper
        texts = live.texts
        seconds = { clock.read().sinceBoot }
    }

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
        ending: Ending, farewell: Keeper.Farewell
    ) {
        let ending = lead(opening: opening, begin: begin)
        return (ending, keeper.leave(live.session.record))
    }

    private func lead(opening: [Block], begin: (inout LiveSession, Moment) -> Reply) -> Ending {
        let first = begin(&live, clock.now)
        let news = saved(first)
        live.place = keeper.place
        guard show(opening + placeLine + [.blank]), present(first, news) else { return .stopped(signal: 0) }
        if first.next == .finished { return .finished }
        while true {
            switch console.reader.readLine(request) {
            case .line(let line):
                let reply = live.receive(line, at: clock.now)
                if reply.isRecallable { console.reader.remember(line) }
                guard present(reply, saved(reply)) else { return .stopped(signal: 0) }
                if reply.next == .finished { return .finished }
                if reply.next == .hide, console.isInteractive, let ending = hide() { return ending }
            case .interrupt:
                let reply = live.interrupt(at: clock.now)
                guard present(reply.blocks.isEmpty ? .show([interruptHint]) : reply, saved(reply)) else {
                    return .stopped(signal: 0)
                }
            case .end:
                keepOpenLine("")
                return .left
            case .closed:
                keepOpenLine(console.reader.unfinished)
                return .stopped(signal: 0)
            case .terminate(let signal):
                keepOpenLine(console.reader.unfinished)
                return .stopped(signal: signal.number)
            }
        }
    }

    private var request: LineRequest {
        LineRequest(
            prompt: { [unowned self] columns in prompt(columns) },
            notices: { [unowned self] in notices() },
            millisecondsToTick: { [clock] in clock.millisecondsToTick },
            complete: { [unowned self] text in Completer(live: live).complete(text) },
            usesHistory: live.question == nil && live.dialogue == nil)
    }

    private func prompt(_ columns: Int) -> Terminal.Prompt {
        let parts = live.prompt(
            at: clock.now, width: columns, isUnsaved: keeper.failure != nil, measure: { DisplayWidth.of($0) })
        return Terminal.Prompt(
            StyledText(VisibleText.line(parts.left), .strong), edge: StyledText(VisibleText.line(parts.right), .dim))
    }

    /// What the passing of time brings, as lines above the typed one.
    private func notices() -> [StyledText] {
        let reply = live.tick(at: clock.now)
        let news: Keeper.News?
        if reply.isChanged {
            news = saved(reply)
        } else {
            live.session.touch(at: clock.now)
            news = keeper.tend(live.session.record, at: seconds())
        }
        return layout(reply.blocks + told(news))
    }

    private func saved(_ reply: Reply) -> Keeper.News? {
        reply.isChanged ? keeper.save(live.session.record, at: seconds()) : nil
    }

    /// Shows a reply; when its change is not on disk yet, that is said with it.
    private func present(_ reply: Reply, _ news: Keeper.News?) -> Bool {
        show(reply.blocks + told(news))
    }

    private func told(_ news: Keeper.News?) -> [Block] {
        switch news {
        case nil: []
        case .failed(let error): [.text(texts.notSaved(error), .warning)]
        case .stillUnsaved:
            [.text(texts("! Ikke lagret ennå; det prøves igjen.", "! Not saved yet; trying again."), .warning)]
        case .savedAgain: [.text(texts("✓ Alt er lagret igjen.", "✓ Everything is saved again."), .good)]
        }
    }

    private func show(_ blocks: [Block]) -> Bool {
        guard !blocks.isEmpty else { return true }
        let lines = layout(blocks).reduce(StyledText()) { $0 + $1 + "\n" }
        do throws(ScreenGone) {
            try console.screen.write(lines)
            return true
        } catch {
            return false
        }
    }

    private func layout(_ blocks: [Block]) -> [StyledText] {
        BlockLayout(columns: console.screen.size.columns).lines(blocks)
    }

    private var placeLine: [Block] {
        [.text(texts("Notater lagres i \(keeper.place)", "Notes are saved in \(keeper.place)"), .dim)]
    }

    private var interruptHint: Block {
        .text(
            texts(
                "avslutt avslutter samlingen; Ctrl-D lar den stå, så du kan gå videre siden.",
                "end ends the session; Ctrl-D leaves it, so that you can go on later."), .dim)
    }

    /// Writes down what was typed and not entered, and what waited for an answer, before the shell is left.
    private func keepOpenLine(_ line: String) {
        let now = clock.now
        var isChanged = live.settleOpenQuestion(at: now).isChanged
        if line.contains(where: { !$0.isWhitespace }) {
            isChanged = live.perform(.note(kind: .note, text: line), at: now).isChanged || isChanged
        }
        live.session.touch(at: now)
        _ = keeper.save(live.session.record, at: seconds())
    }

    /// An empty screen until Enter; a line typed meanwhile is carried out.
    private func hide() -> Ending? {
        guard (try? console.screen.hide()) != nil else { return .stopped(signal: 0) }
        let quiet = LineRequest(
            prompt: { _ in Terminal.Prompt("") }, notices: { [] },
            millisecondsToTick: { [clock] in clock.millisecondsToTick })
        let input = console.reader.readLine(quiet)
        guard (try? console.screen.reveal()) != nil else { return .stopped(signal: 0) }
        switch input {
        case .line(let line):
            guard !line.trimmed.isEmpty else { return nil }
            let reply = live.receive(line, at: clock.now)
            return present(reply, saved(reply)) ? nil : .stopped(signal: 0)
        case .interrupt: return nil
        case .end: return .left
        case .closed:
            keepOpenLine(console.reader.unfinished)
            return .stopped(signal: 0)
        case .terminate(let signal):
            keepOpenLine(console.reader.unfinished)
            return .stopped(signal: signal.number)
        }
    }
}
