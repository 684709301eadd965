/// What to ask for when a line is read.
public struct LineRequest {
    /// The prompt for a window of so many columns; asked again whenever the line may have to be drawn.
    public var prompt: (_ columns: Int) -> Prompt
    /// Lines to print above the typed one, each once; asked at least at every tick.
    public var notices: () -> [StyledText]
    /// The milliseconds until the prompt changes by itself; nil when it does not.
    public var millisecondsToTick: () -> Int?
    /// Completes the text before the cursor when Tab is pressed.
    public var complete: ((_ beforeCursor: String) -> Completion)?
    /// Whether the arrow keys and Ctrl-R reach the history.
    public var usesHistory: Bool

    /// A request; by itself it shows a prompt that stands still, as for a question.
    public init(
        prompt: @escaping (_ columns: Int) -> Prompt,
        notices: @escaping () -> [StyledText] = { [] },
        millisecondsToTick: @escaping () -> Int? = { nil },
        complete: ((_ beforeCursor: String) -> Completion)? = nil,
        usesHistory: Bool = false
    ) {
        self.prompt = prompt
        self.notices = notices
        self.millisecondsToTick = millisecondsToTick
        self.complete = complete
        self.usesHistory = usesHistory
    }
}
