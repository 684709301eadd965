import Testing

@testable import TreffApp

/// How blocks become lines in a window.
struct BlockLayoutTests {
    private func lines(_ columns: Int, _ blocks: Block...) -> [String] {
        BlockLayout(columns: columns).lines(blocks).map(\.text)
    }

    @Test func wordsWrapAndLaterLinesHang() {
        #expect(
            lines(24, .text("en to tre fire fem seks sju åtte ni", indent: 2, hanging: 5))
                == ["  en to tre fire fem", "     seks sju åtte ni"])
    }

    @Test func spansWrapAsOneText() {
        let block = Block.spans(
            [Span("Vurdering: ", .dim), Span("er det rom for "), Span("alle?", .strong)], hanging: 2)
        #expect(lines(22, block) == ["Vurdering: er det rom", "  for alle?"])
    }

    @Test func aWordAcrossSpansIsNotBroken() {
        #expect(
            lines(20, .spans([Span("aaaa bbbb ccccc d"), Span("ddd"), Span("d eeee")])) == [
                "aaaa bbbb ccccc", "ddddd eeee",
            ])
    }

    @Test func severalBlanksWithinALineStay() {
        #expect(lines(40, .text("1  10:42 · 2.1  tekst")) == ["1  10:42 · 2.1  tekst"])
    }

    @Test func noBreakSpacesHoldTogether() {
        #expect(lines(20, .text("møtes i morgen kl\u{A0}10:30")) == ["møtes i morgen", "kl\u{A0}10:30"])
    }

    @Test func aWordLongerThanALineIsBrokenWhereItMust() {
        #expect(
            lines(20, .text("abcdefghijklmnopqrstuvwxyz0123456789", indent: 2, hanging: 4))
                == ["  abcdefghijklmnopqr", "    stuvwxyz01234567", "    89"])
        #expect(
            lines(20, .text("se abcdefghijklmnopqrstuvwxyz nå"))
                == ["se", "abcdefghijklmnopqrst", "uvwxyz nå"])
    }

    @Test func wideCharactersTakeTwoColumns() {
        #expect(lines(20, .text("日本語日本語日本語日本語")) == ["日本語日本語日本語日", "本語"])
        #expect(lines(20, .text("👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️ 👩‍⚕️")) == ["👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️", "👩‍⚕️"])
        #expect(
            lines(20, .text("e\u{301}e\u{301}e\u{301}e\u{301} e\u{301}e\u{301}e\u{301}e\u{301} slutten på")) == [
                "éééé éééé slutten på"
            ])
    }

    @Test func aRowIsCutAtTheEdge() {
        #expect(lines(12, .row([Span("12345678"), Span("90abcdef")])) == ["1234567890a…"])
        #expect(lines(12, .row([Span("1234567890日本")])) == ["1234567890…"])
        #expect(lines(12, .row([Span("123456789012")])) == ["123456789012"])
    }

    @Test func controlCharactersAreShownNotObeyed() {
        #expect(lines(40, .text("a\u{1B}[2Jb\u{7}c\td")) == ["a␛[2Jb␇c␉d"])
        #expect(lines(40, .row([Span("a\u{1B}]0;x\u{7}")])) == ["a␛]0;x␇"])
        #expect(lines(40, .text("a\u{202E}b")) == ["a<U+202E>b"])
        #expect(lines(40, .text("første\nandre")) == ["første␊andre"])
    }

    @Test func emptyTextsAndBlanks() {
        #expect(lines(40, .blank, .text(""), .text("   "), .text("", indent: 4)) == ["", "", "", "    "])
    }

    @Test func aTinyWindowStillGetsTwentyColumns() {
        #expect(lines(1, .text("en to tre fire fem seks")) == ["en to tre fire fem", "seks"])
    }

    @Test func columnsLineUpByWidth() {
        #expect(
            lines(30, .blank)
                + BlockLayout(columns: 30).lines(Columns.table([("日本", "a"), ("abc", "b c d e f g h i j k l")]))
                .map(\.text) == ["", "  日本  a", "  abc   b c d e f g h i j k l"])
    }

    @Test func withoutTheTickWhenItIsNotOnTheDisk() {
        #expect(lines(40, .done("Notat 1"), Block.done("Notat 1").unconfirmed) == ["✓ Notat 1", "! Notat 1"])
        #expect(Block.text("✓ skrevet av noen").unconfirmed == .text("✓ skrevet av noen"))
        #expect(Block.blank.unconfirmed == .blank)
    }
}
