import TestSupport
import Testing

@testable import Terminal

/// Columns and styles.
struct TextTests {
    @Test func columnsAreReadDownwards() {
        let texts = ["aksept", "blomst", "egg", "pust", "rø"]
        #expect(ColumnLayout.rows(of: texts, columns: 16) == ["aksept  pust", "blomst  rø", "egg"])
        #expect(ColumnLayout.rows(of: texts, columns: 4) == ["aks…", "blo…", "egg", "pust", "rø"])
        #expect(ColumnLayout.rows(of: [], columns: 16) == [])
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
