import Glibc

/// Reads lines from a terminal, with editing, history and completion, under a prompt that may change while one types.
///
/// libedit edits; the drawing is done here, from the line that libedit holds, so that the clock in the prompt, a notice, a
/// search through the history and another window size never harm what has been typed. The terminal is in a mode of its
/// own from the first line until `close`, also between two lines.
public final class LineEditor: LineReader {
    /// What had been typed when reading ended without a line; empty otherwise.
    public private(set) var unfinished = ""

    private let editline: Editline
    private let view: LineView
    private let keys: KeySource
    private let modes: TerminalModes
    private var request = LineRequest(prompt: { _ in LinePrompt("") })
    private var outcome: LineInput?
    private var codes: [UInt32] = []
    /// What was pasted into a search, which ends first.
    private var pasted = ""
    private var hasBegun = false

    /// Takes over a terminal; nil when a descriptor is none.
    ///
    /// - Parameters:
    ///   - input: Where keys are read.
    ///   - output: Where the line is drawn: the same terminal.
    ///   - signals: Where signals arrive; without it they do what they do by themselves.
    ///   - usesColor: Whether styles become escape codes.
    ///   - searchLabels: What stands before the pattern of a search through the history.
    public init?(
        input: Int32, output: Int32, signals: SignalSource?, usesColor: Bool, searchLabels: SearchLabels
    ) {
        guard isatty(output) == 1, let modes = TerminalModes(descriptor: input),
            let editline = Editline(input: input, output: output)
        else { return nil }
        self.modes = modes
        self.editline = editline
        view = LineView(descriptor: output, usesColor: usesColor, searchLabels: searchLabels)
        keys = KeySource(input: InputWait(descriptor: input, signals: signals))
    }

    deinit { close() }

    /// Whether the editor can draw on a terminal of this name (`TERM`); where it cannot, `PlainReader` reads.
    public static func isCapable(terminalName: String) -> Bool {
        Editline.canDraw(onTerminal: terminalName)
    }

    /// Reads one line; the prompt stands on the row where the cursor is, which should be an empty one.
    public func readLine(_ request: LineRequest) -> LineInput {
        self.request = request
        (outcome, codes, pasted, unfinished) = (nil, [], "", "")
        view.begin()
        let text = editline.edit { [unowned self] in nextCode() }
        self.request = LineRequest(prompt: { _ in LinePrompt("") })
        let result = outcome ?? text.map { .line($0) } ?? .end
        if result != .closed {
            let scalars = Array((text ?? unfinished).unicodeScalars)
            view.finish(TypedLine(scalars: scalars, cursor: scalars.count), prompt: request.prompt)
        }
        return result
    }

    /// Makes a line one that the arrow keys and Ctrl-R recall; the last 1,000 are kept, without repeats.
    public func remember(_ line: String) {
        editline.remember(line)
    }

    /// Puts the terminal's modes back as they were found; without effect the second time.
    public func close() {
        view.end()
        modes.restore()
    }

    // MARK: What libedit asks for

    private func nextCode() -> UInt32? {
        if !hasBegun { modes.noteWorking() }
        hasBegun = true
        if !request.initial.isEmpty {
            editline.insert(request.initial, replacing: 0)
            request.initial = ""
        }
        while outcome == nil {
            if !codes.isEmpty { return codes.removeFirst() }
            if !pasted.isEmpty { paste() }
            switch keys.next(patience: request.millisecondsToTick, beforeWaiting: draw) {
            case .key(let key): handle(key)
            case .signal(let signal): handle(signal)
            case .gone: outcome = .closed
            case .tick: break
            }
            if view.isGone { outcome = .closed }
        }
        unfinished = editline.line.text + pasted
        return nil
    }

    private func draw() {
        view.draw(editline.line, prompt: request.prompt, above: request.notices())
    }

    private func handle(_ signal: TerminalSignal) {
        switch signal {
        case .interrupt: outcome = .interrupt
        case .terminate: outcome = .terminate(.terminate)
        case .hangUp: outcome = modes.isGone ? .closed : .terminate(.hangUp)
        case .resize: view.resize()
        case .suspend: suspend()
        case .resume: resume()
        }
    }

    private func suspend() {
        guard let signals = keys.signals else { return }
        view.finish(editline.line, prompt: request.prompt)
        view.end()
        modes.restore()
        signals.suspendProcess()
        resume()
    }

    private func resume() {
        modes.work()
        view.begin()
    }

    // MARK: Keys

    private func handle(_ key: Key) {
        switch key {
        case .interrupt: outcome = .interrupt
        case .suspend: suspend()
        case .clearScreen: view.clear()
        case .complete: complete()
        case .pasted(let text):
            pasted += text
            if editline.isSearching {
                codes = KeyTranslation.codes(for: .escape, in: { editline.line }, usesHistory: true)
            }
        case .text, .command, .escape, .abort:
            codes = KeyTranslation.codes(for: key, in: { editline.line }, usesHistory: request.usesHistory)
        }
    }

    /// All at once: libedit lays the whole line out anew after each key.
    private func paste() {
        editline.insert(pasted, replacing: 0)
        pasted = ""
    }

    private func complete() {
        let line = editline.line
        if line.search != nil {
            // Tab accepts what was found; the next one completes it.
            codes = KeyTranslation.codes(for: .escape, in: { line }, usesHistory: true)
            return
        }
        let before = line.textBeforeCursor
        guard let completion = request.complete?(before), !completion.candidates.isEmpty else { return }
        let replaced = String(before.suffix(completion.replacing))
        if completion.commonPrefix.count > replaced.count || completion.candidates.count == 1 {
            editline.insert(completion.commonPrefix, replacing: replaced.unicodeScalars.count)
        } else {
            view.list(completion, above: line, prompt: request.prompt)
        }
    }
}
