import Basics
import Testing

/// Cells in columns.
@Suite struct TableColumnsTests {
    private func lines(_ rows: [[String]], _ width: Int) -> [String] {
        TableColumns(rows, width: width).lines.flatMap(\.self)
    }

    @Test func areAsWideAsTheyNeed() {
        #expect(lines([["Tid", "Hva"], ["10", "Pause i gangen"]], 40) == ["Tid  Hva", "10   Pause i gangen"])
    }

    @Test func wrapWhereThereIsTooLittleRoom() {
        #expect(
            lines([["Tid", "Hva"], ["10", "Alle forteller om en natt"]], 20) == [
                "Tid  Hva", "10   Alle forteller", "     om en natt",
            ])
    }

    @Test func shareTheRoomThatThereIs() {
        #expect(
            lines([["en to tre", "fire fem seks"]], 12) == ["en to  fire", "tre    fem", "       seks"])
    }

    @Test func neverLoseAnything() {
        for width in 0...30 {
            let words = lines([["abc", "", "æøå"], ["", "defghi", "1"]], width).joined().filter { $0 != " " }
            #expect(Set("abcæøådefghi1").isSubset(of: Set(words)), "width \(width)")
        }
    }
}
