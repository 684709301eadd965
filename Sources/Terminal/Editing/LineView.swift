/// Shows the line that is being typed on a terminal.
final class LineView {
    /// Whether the terminal no longer takes what is written.
    private(set) var isGone = false

    private let descriptor: Int32
    private let searchLabels: SearchLabels
    private let usesColor: Bool
    private var painter: FramePainter
    private var size = WindowSize.usual
    private var marksPaste = false
    /// What goes out together with the next frame.
    private var waiting = ""

    init(descriptor: Int32, usesColor: Bool, searchLabels: SearchLabels) {
        self.descriptor = descriptor
        self.usesColor = usesColor
        self.searchLabels = searchLabels
        painter = FramePainter(usesColor: usesColor)
    }

    /// Starts a line on the row where the cursor is.
    func begin() {
        painter.forget()
        size = WindowSize.of(descriptor: descriptor) ?? .usual
        // Bracketed paste: what is pasted comes between two marks, and so is not taken for keys.
        if !marksPaste { waiting += "\u{1B}[?2004h" }
        marksPaste = true
    }

    /// Shows the line, with some texts above it, in one write; writes nothing when it is on the screen already.
    func draw(_ line: TypedLine, prompt: (Int) -> LinePrompt, above: [StyledText] = []) {
        let frame = LineFrame(prompt: prompt(size.columns), line: line, size: size, searchLabels: searchLabels)
        send(painter.paint(frame, size: size, above: above.flatMap(rows)))
    }

    /// Shows texts in columns above the line.
    func list(_ completion: Completion, above line: TypedLine, prompt: (Int) -> LinePrompt) {
        draw(line, prompt: prompt, above: completion.rows(columns: size.columns - 1).map { StyledText($0) })
    }

    /// Takes the window's size anew; the next frame takes the place of the last.
    func resize() {
        let new = WindowSize.of(descriptor: descriptor) ?? .usual
        if new == size { return }
        size = new
        painter.reflow(to: new)
    }

    /// Empties the window; the next frame stands at its top.
    func clear() {
        painter.forget()
        waiting += "\u{1B}[H\u{1B}[2J"
    }

    /// Shows the line as it ends, and goes to the row below.
    func finish(_ line: TypedLine, prompt: (Int) -> LinePrompt) {
        let size = size
        let frame = LineFrame(
            prompt: LinePrompt(prompt(size.columns).entered), line: line, size: size, searchLabels: searchLabels)
        send(painter.paint(frame, size: size) + painter.leave())
    }

    /// Ends what `begin` began with the terminal.
    func end() {
        if marksPaste { send("\u{1B}[?2004l") }
        marksPaste = false
    }

    private func rows(of text: StyledText) -> [[Cell]] {
        var cells = CellRows(columns: size.columns)
        cells.append(text)
        return cells.rows
    }

    private func send(_ text: String) {
        let text = waiting + text
        waiting = ""
        if text.isEmpty || isGone { return }
        do {
            try writeAll(text, to: descriptor)
        } catch {
            isGone = true
        }
    }
}
