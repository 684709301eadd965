import TestSupport
import Testing

@testable import Terminal

/// The painter brings a screen from any frame to any other, and nothing above it is touched.
struct FramePainterTests {
    private static let labels = SearchLabels(searching: "søk: ", failing: "ikke funnet: ")
    private static let letters = [
        "a", "b", " ", "æ", "ø", "å", "é", "e\u{301}", "語", "😀", "👍🏽", "🇳🇴", "1\u{FE0F}\u{20E3}", "—",
    ]

    /// A screen and what should be on it.
    private struct Bench {
        var screen: VirtualScreen
        var painter = FramePainter(usesColor: true)
        var size: WindowSize
        var above = ["Mestringstreff · samling 1 av 6", "OPPSTART · 30 min", ""]
        var line = TypedLine()
        var clock = 0

        init(columns: Int, rows: Int, reflows: Bool = true, joinsSequences: Bool = true) {
            size = WindowSize(columns: columns, rows: rows)
            screen = VirtualScreen(columns: columns, rows: rows, reflows: reflows, joinsSequences: joinsSequences)
            screen.feed(above.map { $0 + "\r\n" }.joined())
        }

        var frame: LineFrame {
            let prompt = LinePrompt(
                StyledText("Oppstart 29:\(clock % 60) ", .title) + StyledText("· kl. 12:00 · à jour", .dim) + " › ")
            return LineFrame(prompt: prompt, line: line, size: size, searchLabels: labels)
        }

        mutating func paint(notice: String? = nil) {
            if let notice { above.append(notice) }
            var cells = CellRows(columns: size.columns)
            cells.append(StyledText(notice ?? ""))
            screen.feed(painter.paint(frame, size: size, above: notice == nil ? [] : cells.rows))
        }

        mutating func resize(columns: Int) {
            size.columns = columns
            screen.resize(columns: columns, rows: size.rows)
            painter.reflow(to: size)
        }

        /// Everything that has been printed, also what has left the window.
        func printed(_ state: ScreenState) -> [String] {
            let rows = screen.scrollback + state.rows
            return Array(rows[..<(rows.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0)])
        }

        var expected: [String] {
            let all = above + frame.rows.map { $0.map(\.text).joined().withoutBlanksAtEnd }
            return Array(all[..<(all.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0)])
        }
    }

    /// Random numbers that are the same in every run.
    private struct Dice {
        var state: UInt64
        mutating func roll(_ sides: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % sides
        }
    }

    private func edit(_ bench: inout Bench, _ dice: inout Dice) {
        switch dice.roll(8) {
        case 0...3:
            for _ in 0...dice.roll(20) {
                let letter = Array(Self.letters[dice.roll(Self.letters.count)].unicodeScalars)
                bench.line.scalars.insert(contentsOf: letter, at: bench.line.cursor)
                bench.line.cursor += letter.count
            }
        case 4: bench.line.cursor = dice.roll(bench.line.scalars.count + 1)
        case 5:
            let count = dice.roll(bench.line.cursor + 1)
            bench.line.scalars.removeSubrange(bench.line.cursor - count..<bench.line.cursor)
            bench.line.cursor -= count
        case 6: bench.line.search = dice.roll(2) == 0 ? nil : HistorySearch(notation: "bck:blå")
        default: bench.clock += 1
        }
    }

    @Test(arguments: 1...12)
    func anySequenceOfEditsAndResizes(seed: UInt64) {
        var dice = Dice(state: seed)
        var bench = Bench(columns: 60, rows: 40, reflows: seed % 2 == 0)
        bench.paint()
        for step in 0..<60 {
            edit(&bench, &dice)
            // A narrower window that does not reflow cannot be told from one that does: see `reflow`.
            let isWider = dice.roll(2) == 0 || seed % 2 == 1
            if dice.roll(6) == 0 {
                bench.resize(columns: isWider ? bench.size.columns + dice.roll(9) : 35 + dice.roll(40))
            }
            bench.paint(notice: dice.roll(9) == 0 ? "• noe å vite, nummer \(step)" : nil)
            let (seen, frame) = (bench.screen.state, bench.frame)
            #expect(bench.printed(seen) == bench.expected)
            #expect(seen.cursorRow == bench.above.count + frame.cursorRow)
            #expect(seen.cursorColumn == frame.cursorColumn)
        }
        #expect(bench.screen.unknown == [])
    }

    @Test(arguments: 1...8)
    func aLineThatIsTallerThanTheWindow(seed: UInt64) {
        var dice = Dice(state: seed)
        var bench = Bench(columns: 20, rows: 5)
        for _ in 0..<60 {
            edit(&bench, &dice)
            bench.paint()
            let seen = bench.screen.state
            let frame = bench.frame
            guard frame.rows.count >= 5 else { continue }
            let texts = frame.rows.map { $0.map(\.text).joined() }
            let top = frame.cursorRow - seen.cursorRow
            #expect(seen.rows == texts[top..<top + 5].map(\.withoutBlanksAtEnd))
            #expect(seen.cursorColumn == frame.cursorColumn)
        }
    }

    @Test func aNarrowerWindowThatEndsWithTheLine() {
        var bench = Bench(columns: 60, rows: 5)
        bench.line = TypedLine(scalars: Array("tid".unicodeScalars), cursor: 3)
        bench.line.search = HistorySearch(notation: "bck:ti")
        bench.paint()
        // The terminal wraps the line anew, and the search has no row any more.
        bench.resize(columns: 38)
        bench.paint()
        bench.clock += 1
        bench.paint()
        #expect(
            bench.screen.state.rows == [
                "OPPSTART · 30 min", "", "Oppstart 29:1 · kl. 12:00 · à jour › t", "id", "søk: ti",
            ])
    }

    @Test(arguments: 1...12)
    func aTerminalThatDrawsSequencesAsTheirParts(seed: UInt64) {
        var dice = Dice(state: seed)
        var bench = Bench(columns: 40, rows: 40, joinsSequences: false)
        for _ in 0..<60 {
            edit(&bench, &dice)
            bench.paint()
            for (row, cells) in bench.frame.rows.enumerated() {
                var column = 0
                for cell in cells {
                    let seen = bench.screen.character(row: bench.above.count + row, column: column)
                    if !cell.isDoubtful { #expect(seen == cell.text) }
                    column += cell.width
                }
            }
            #expect(bench.screen.state.cursorColumn == bench.frame.cursorColumn)
        }
        #expect(Array(bench.screen.state.rows.prefix(2)) == Array(bench.above.prefix(2)))
    }

    @Test func aTickWritesOnlyWhatChanged() {
        var bench = Bench(columns: 60, rows: 10)
        bench.line = TypedLine(scalars: Array("blåbær".unicodeScalars), cursor: 6)
        bench.paint()
        bench.clock += 1
        let written = bench.painter.paint(bench.frame, size: bench.size)
        #expect(written == "\u{1B}[?2026h\u{1B}[13G\u{1B}[1m1\u{1B}[0m\u{1B}[44G\u{1B}[?2026l")
        #expect(bench.painter.paint(bench.frame, size: bench.size) == "")
    }
}

extension String {
    fileprivate var withoutBlanksAtEnd: String {
        String(self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)])
    }
}
