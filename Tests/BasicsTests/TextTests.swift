import Basics
import TestSupport
import Testing

/// Widths, wrapping and safe text.
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

    @Test func whatWouldSteerTheTerminalIsShown() {
        #expect(VisibleText.line("a\u{1B}[31mb\u{07}\r\n\t\u{7F}\u{9B}c") == "a␛[31mb␇␍␊␉␡<U+009B>c")
        #expect(VisibleText.line("ab\u{202E}cd\u{2066}\u{FEFF}\u{200F}") == "ab<U+202E>cd<U+2066><U+FEFF><U+200F>")
        #expect(VisibleText.lines("én\r\nto\n\u{08}tre\rfire") == "én\nto\n␈tre␍fire")
        #expect(VisibleText.line("æøå 👩‍⚕️ e\u{301}\u{A0}—") == "æøå 👩‍⚕️ e\u{301}\u{A0}—")
    }

    @Test func wrappingWithARowOfItsOwnFirst() {
        #expect(
            "Ta imot folk ved døra. Kaffe, te og vann  står framme.".wrapped(to: 20, first: 12) == [
                "Ta imot folk", "ved døra. Kaffe, te", "og vann står framme.",
            ])
        #expect("".wrapped(to: 8) == [])
    }

    @Test func aWordThatIsWiderThanTheRowIsCut() {
        #expect("et lydordbokord nå".wrapped(to: 5) == ["et", "lydor", "dboko", "rd nå"])
        #expect("語a".wrapped(to: 1) == ["語", "a"])
        #expect("avspenning".wrapped(to: 6, first: 3) == ["avs", "pennin", "g"])
    }

    @Test(arguments: [
        ("", "", 0), ("", "abc", 3), ("plan", "plan", 0), ("plna", "plan", 1), ("pla", "plan", 1), ("planx", "plan", 1),
        ("plen", "plan", 1), ("kitten", "sitting", 3), ("ca", "abc", 3), ("neste", "tid", 5),
    ]) func lettersToChange(_ left: String, _ right: String, _ distance: Int) {
        #expect(editDistance(left, right) == distance)
        #expect(editDistance(right, left) == distance)
    }
}
