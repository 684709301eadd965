/// Where lines come from: a terminal with an editor, a terminal without one, or a pipe.
public protocol LineReader: AnyObject {
    /// Reads one line.
    func readLine(_ request: LineRequest) -> LineInput

    /// Makes a line one that the arrow keys recall; readers without a history forget it.
    func remember(_ line: String)

    /// What had been typed or read when reading ended without a line: worth keeping when the terminal went away.
    var unfinished: String { get }

    /// Leaves the terminal as it was found; without effect the second time.
    func close()
}

/// What came of reading a line.
public enum LineInput: Sendable, Equatable {
    /// A line, without its line end.
    case line(String)
    /// Ctrl-C: the line was dropped.
    case interrupt
    /// Ctrl-D on an empty line, or the end of a pipe.
    case end
    /// The terminal has gone away, or reading from it failed.
    case closed
    /// Another program asked for the end (SIGTERM or SIGHUP) while the terminal was still there.
    case terminate(TerminalSignal)
}

/// What to ask for when a line is read.
public struct LineRequest {
    /// The prompt for a window of so many columns; asked again whenever the line may have to be drawn.
    public var prompt: (_ columns: Int) -> LinePrompt
    /// Lines to print above the typed one, each once; asked at least at every tick.
    public var notices: () -> [StyledText]
    /// The milliseconds until the prompt changes by itself; nil when it does not.
    public var millisecondsToTick: () -> Int?
    /// Completes the text before the cursor when Tab is pressed.
    public var complete: ((_ beforeCursor: String) -> Completion)?
    /// Whether the arrow keys and Ctrl-R reach the history.
    public var usesHistory: Bool
    /// What stands in the line already, to be changed; only where there is an editor.
    public var initial: String

    /// A request; by itself it shows a prompt that stands still, as for a question.
    public init(
        prompt: @escaping (_ columns: Int) -> LinePrompt,
        notices: @escaping () -> [StyledText] = { [] },
        millisecondsToTick: @escaping () -> Int? = { nil },
        complete: ((_ beforeCursor: String) -> Completion)? = nil,
        usesHistory: Bool = false, initial: String = ""
    ) {
        self.prompt = prompt
        self.notices = notices
        self.millisecondsToTick = millisecondsToTick
        self.complete = complete
        self.usesHistory = usesHistory
        self.initial = initial
    }
}

/// What stands around the typed line.
public struct LinePrompt: Sendable, Equatable {
    /// What stands before the typed line, on the same row, with its own space at the end.
    public var text: StyledText
    /// What stays before the line when it has been entered.
    public var entered: StyledText

    /// A prompt; all of it stays before an entered line unless something else is given.
    public init(_ text: StyledText, entered: StyledText? = nil) {
        self.text = text
        self.entered = entered ?? text
    }
}

/// What stands before the pattern of a search through the history, in the reader's language.
public struct SearchLabels: Sendable, Equatable {
    /// While the pattern is found, as in "search: ".
    public var searching: StyledText
    /// When it is not, as in "not found: ".
    public var failing: StyledText

    /// Two labels, each with its own space at the end.
    public init(searching: StyledText, failing: StyledText) {
        self.searching = searching
        self.failing = failing
    }
}
