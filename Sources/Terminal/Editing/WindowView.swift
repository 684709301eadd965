/// Fills the window with rows to look at, and from then on writes only the cells that change.
///
/// It is shown on the terminal's alternate screen, so that what was there before comes back afterwards.
public final class WindowView {
    private let screen: any Screen
    private var painter: FramePainter
    private var size: WindowSize?

    /// Shows nothing before the first rows.
    public init(screen: any Screen, usesColor: Bool) {
        self.screen = screen
        painter = FramePainter(usesColor: usesColor)
    }

    /// Shows rows, from the top of the window; those that do not fit are left out.
    ///
    /// - Parameter rows: Makes the rows for the window as it is now.
    public func show(_ rows: (WindowSize) -> [StyledText]) throws(ScreenGone) {
        let now = screen.size
        var output = ""
        if size == nil {
            try screen.hide()
            output = Self.hideCursor
        }
        if now != size {
            painter.forget()
            output += Self.clear
            size = now
        }
        output += painter.paint(LineFrame(rows: rows(now), size: now), size: now)
        if !output.isEmpty { try screen.write(output) }
    }

    /// Brings back what was there before; without effect when nothing is shown.
    public func leave() {
        guard size != nil else { return }
        size = nil
        painter.forget()
        try? screen.write(Self.showCursor)
        try? screen.reveal()
    }

    private static let clear = "\u{1B}[H\u{1B}[2J"
    private static let hideCursor = "\u{1B}[?25l"
    private static let showCursor = "\u{1B}[?25h"
}
