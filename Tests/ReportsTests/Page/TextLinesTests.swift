import Testing

@testable import Reports

struct TextLinesTests {
    private let style = TextStyle(size: 10)

    @Test func wordsAreKeptInOrderAndNoLineIsWiderThanAsked() {
        let text = "Skriv målet ditt øverst, slik du ville sagt det til en venn på en god dag."
        let lines = TextLines.wrap(text, width: 120, style)
        #expect(lines.joined(separator: " ") == text)
        #expect(lines.count > 2)
        #expect(lines.allSatisfy { TextMetrics.width($0, style) <= 120 })
    }

    @Test func aWordWiderThanTheLineIsBrokenPreferablyWhereItMayBe() {
        #expect(
            TextLines.wrap("helse- og omsorgstjenesten", width: 60, style) == ["helse- og", "omsorgstje-", "nesten"])
        #expect(TextLines.wrap("høst/vinter/vår", width: 40, style) == ["høst/", "vinter/", "vår"])
        #expect(TextLines.wrap("", width: 60, style) == [])
        #expect(TextLines.wrap("a", width: 1, style) == ["a"])
    }

    @Test func estimatesAreOnTheWideSideOfWhatFontsMeasure() {
        // Widths in Helvetica at 1000 units, added up from its published metrics.
        for (text, units) in [("Mestring", 833 + 556 + 500 + 278 + 333 + 222 + 556 + 556), ("illi", 4 * 222)] {
            let exact = Double(units) / 100
            #expect(TextMetrics.width(text, style) >= exact)
            #expect(TextMetrics.width(text, style) <= exact * 1.1)
        }
    }
}
