import Facilitation
import Terminal
import TestSupport
import Testing

@testable import TreffApp

/// `treff follow` in a window: what is seen, and that it is drawn calmly.
@Suite struct GlanceWindowTests {
    private let run: WatchRun
    private let leader: Leader

    init() throws {
        run = try WatchRun(columns: 40)
        leader = try Leader(in: run.folder)
    }

    /// The rows that a terminal of this size would show after all that was written.
    private func seen(columns: Int = 40, _ text: String) -> [String] {
        var screen = VirtualScreen(columns: columns, rows: 24)
        screen.feed(text)
        #expect(screen.unknown == [])
        return screen.state.rows.filter { !$0.isEmpty }
    }

    @Test func theTimeGoesOnBetweenTwoSaves() {
        var first = ""
        _ = run.follow(steps: [.act { first = run.shown }, .pass(1)])
        let title = "Hva er mestring?                   10:00"
        #expect(
            seen(first).prefix(3)
                == [
                    title, "1.1 Punkt 1.1                 5:00 igjen", "Oppstart                     30:00 igjen",
                ])
        #expect(
            seen(run.shown).prefix(3)
                == [
                    title, "1.1 Punkt 1.1                 4:59 igjen", "Oppstart                     29:59 igjen",
                ])
        // Of what stands there, only figures are written again.
        let second = run.shown.dropFirst(first.count)
        #expect(second.count < 80)
        #expect(!second.contains("Punkt"))
    }

    @Test func nothingIsWrittenWhileNothingChanges() {
        var first = ""
        var last = ""
        _ = run.follow(steps: [.act { first = run.shown }, .rest, .rest, .act { last = run.shown }])
        #expect(first == last)
    }

    @Test func anotherWindowSizeIsAnotherLayout() {
        var before = ""
        _ = run.follow(steps: [.act { before = run.shown }, .resize(columns: 60, rows: 20)])
        let after = String(run.shown.dropFirst(before.count))
        #expect(
            seen(columns: 60, after).prefix(2)
                == [
                    "Hva er mestring?                                       10:00",
                    "1.1 Punkt 1.1                                     5:00 igjen",
                ])
    }

    @Test func theCursorComesBack() {
        #expect(run.follow(steps: [.wake(.terminate(.hangUp))]) == .signal(1))
        #expect(run.shown.hasSuffix("\u{1B}[?25h"))
        #expect(!run.isHidden)
    }

    @Test func stoppedForAWhileItIsDrawnAnew() {
        _ = run.follow(steps: [.rest, .wake(.suspend), .rest])
        #expect(run.shown.ranges(of: "\u{1B}[?25l").count == 2)
        #expect(run.shown.ranges(of: "\u{1B}[?25h").count == 2)
    }
}
