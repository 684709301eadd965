import TestSupport
import Testing

@testable import Terminal

/// Widths, wrapping, columns, safe text, and styles.
struct TextTests {
    @Test(arguments: [
        ("", 0), ("æøå", 3), ("e\u{301}", 1), ("語", 2), ("ｶ", 1), ("ｱ\u{FF9E}", 2), ("😀", 2), ("👍🏽", 2), ("👩‍⚕️", 2),
        ("👨‍👩‍👧", 2), ("🇳🇴", 2), ("1️⃣", 2), ("❤️", 2), ("❤", 1), ("⌚", 2), ("한", 2), ("한", 2), ("›·—…", 4), ("\u{200B}", 0),
        ("\u{00AD}", 1), ("क्षि", 3),
    ])
    func theColumnsOfAText(text: String, columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }

    @Test func theWidthsAgreeWithTheSystemsOnes() {
        // Where a terminal and the editor disagree, the row is damaged: every letter of Europe and East Asia is asked for.
        let ranges: [ClosedRange<UInt32>] = [
            0x20...0x7E, 0xA0...0x52F, 0x2010...0x2027, 0x2030...0x205E, 0x3041...0x33FF,
            0x4E00...0x4E80, 0xAC00...0xAC80, 0xFF01...0xFF60, 0x1F600...0x1F64F,
        ]
        let known = ranges.joined().compactMap { Unicode.Scalar($0) }.filter { ($0.properties.age?.major ?? 99) < 13 }
        let different = known.filter { scalar in
            var screen = VirtualScreen(columns: 4, rows: 1)
            screen.feed("\r" + String(Character(scalar)))
            return screen.state.cursorColumn != DisplayWidth.of(scalar)
        }
        #expect(different.map { String($0.value, radix: 16) } == [])
    }

    @Test func truncationAndPadding() {
        #expect("Avspenning".truncated(to: 10) == "Avspenning")
        #expect("Avspenning og ro".truncated(to: 10) == "Avspennin…")
        #expect("語語語".truncated(to: 5) == "語語…")
        #expect("語語語".truncated(to: 4) == "語…")
        #expect("ab".truncated(to: 0) == "")
        #expect("blå 語".padded(to: 8) == "blå 語  ")
        #expect("9".padded(leftTo: 3) == "  9")
    }

    @Test func wrappingWithAHangingIndent() {
        let wrap = WordWrap(columns: 24, first: "1.1  ", rest: "     ")
        #expect(
            wrap.rows(of: "Ta imot folk ved døra. Kaffe, te og vann  står\u{A0}framme.\n\nTil sist") == [
                "1.1  Ta imot folk ved", "     døra. Kaffe, te og", "     vann står\u{A0}framme.", "", "     Til sist",
            ])
    }

    @Test func aWordThatIsWiderThanTheRowIsCut() {
        #expect(WordWrap(columns: 5).rows(of: "et lydordbokord nå") == ["et", "lydor", "dboko", "rd nå"])
        #expect(WordWrap(columns: 1).rows(of: "語a") == ["語", "a"])
        #expect(WordWrap(columns: 2, first: "   ").rows(of: "ab") == ["ab"])
        #expect(WordWrap(columns: 8).rows(of: "") == [""])
    }

    @Test func columnsAreReadDownwards() {
        let texts = ["aksept", "blomst", "egg", "pust", "rø"]
        #expect(ColumnLayout.rows(of: texts, columns: 16) == ["aksept  pust", "blomst  rø", "egg"])
        #expect(ColumnLayout.rows(of: texts, columns: 4) == ["aks…", "blo…", "egg", "pust", "rø"])
        #expect(ColumnLayout.rows(of: [], columns: 16) == [])
    }

    @Test func whatWouldSteerTheTerminalIsShown() {
        #expect(VisibleText.line("a\u{1B}[31mb\u{07}\r\n\t\u{7F}\u{9B}c") == "a␛[31mb␇␍␊␉␡<U+009B>c")
        #expect(VisibleText.line("ab\u{202E}cd\u{2066}\u{FEFF}\u{200F}") == "ab<U+202E>cd<U+2066><U+FEFF><U+200F>")
        #expect(VisibleText.lines("én\r\nto\n\u{08}tre\rfire") == "én\nto\n␈tre␍fire")
        #expect(VisibleText.line("æøå 👩‍⚕️ e\u{301}\u{A0}—") == "æøå 👩‍⚕️ e\u{301}\u{A0}—")
    }

    @Test func stylesBecomeCodesOnlyWhereColourIsWanted() {
        let text: StyledText = StyledText("Oppstart", .title) + " 29:58 " + StyledText("etter", .warning)
        #expect(text.encoded(color: true) == "\u{1B}[1mOppstart\u{1B}[0m 29:58 \u{1B}[35metter\u{1B}[0m")
        #expect(text.encoded(color: false) == "Oppstart 29:58 etter")
        #expect(text.width == 20)
        #expect(StyledText("a") + "b" == "ab")
        #expect(StyledText("").isEmpty)
    }

    @Test func aScreenInMemory() throws {
        let screen = RecordedScreen(usesColor: true)
        try screen.write(StyledText("à jour", .good))
        try screen.hide()
        #expect(screen.text == "\u{1B}[32mà jour\u{1B}[0m")
        #expect(screen.isHidden)
        screen.isGone = true
        #expect(throws: ScreenGone(code: 5)) { try screen.write("mer") }
    }
}
