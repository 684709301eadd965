import Languages
import Terminal

/// A glance that fills the window, drawn anew when a second has passed, the file has changed or the window has.
final class GlanceWindow: FollowView {
    private let window: WindowView
    private let screen: any Screen
    private var drawn: Occasion?

    /// What makes it worth while to lay the window out: a second has passed, there is news, or the window is another.
    private struct Occasion: Equatable {
        var second: Double
        var changes: Int
        var size: WindowSize
    }

    init(app: App) {
        screen = app.environment.output
        window = WindowView(screen: screen, usesColor: app.allowsColor && screen.usesColor)
    }

    func show(_ followed: FollowedSession, at now: ClockReading, _ texts: Texts) -> Bool {
        let occasion = Occasion(
            second: now.sinceBoot.rounded(.down), changes: followed.changes, size: screen.size)
        guard occasion != drawn else { return true }
        drawn = occasion
        let remark = GlanceWords(texts: texts).remark(followed, at: now)
        let glance = followed.glance(at: now)
        do throws(ScreenGone) {
            try window.show { size in
                glance.map { GlanceBoard(glance: $0, remark: remark, texts: texts).rows(size) }
                    ?? BlockLayout(columns: size.columns).lines([.text(remark ?? "")])
            }
            return true
        } catch {
            return false
        }
    }

    func leave() {
        drawn = nil
        window.leave()
    }
}
