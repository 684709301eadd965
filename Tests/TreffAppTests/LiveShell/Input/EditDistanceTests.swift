import Testing

@testable import TreffApp

/// How far one word is from another.
struct EditDistanceTests {
    @Test(arguments: [
        ("", "", 0), ("", "abc", 3), ("plan", "plan", 0), ("plna", "plan", 1), ("pla", "plan", 1), ("planx", "plan", 1),
        ("plen", "plan", 1), ("kitten", "sitting", 3), ("ca", "abc", 3), ("neste", "tid", 5),
    ]) func lettersToChange(_ left: String, _ right: String, _ distance: Int) {
        #expect(editDistance(left, right) == distance)
        #expect(editDistance(right, left) == distance)
    }
}
