import Basics
import Testing

@testable import TreffApp

/// When a change of files counts.
struct SettledChangeTests {
    private static func stamp(_ changed: Int64) -> FileStamp { FileStamp(changed: changed, size: 10, number: 1) }

    /// What is told after each look in turn; the first look is the one that is known.
    private func told(_ looks: [String: Int64]...) -> [[String]] {
        let looks = looks.map { $0.mapValues(Self.stamp) }
        var settled = SettledChange(looks[0])
        return looks.dropFirst().map { settled.changes($0).sorted() }
    }

    @Test func nothingIsToldOfFilesThatStayAsTheyAre() {
        #expect(told(["a": 1], ["a": 1], ["a": 1]) == [[], []])
    }

    @Test func aChangeIsToldOnceAndWhenItWasSeenTwice() {
        #expect(told(["a": 1, "b": 1], ["a": 2, "b": 1], ["a": 2, "b": 1], ["a": 2, "b": 1]) == [[], ["a"], []])
    }

    @Test func filesThatStillChangeAreWaitedFor() {
        #expect(told(["a": 1], ["a": 2], ["a": 3], ["a": 4], ["a": 4]) == [[], [], [], ["a"]])
    }

    @Test func aFileThatIsAwayWhileItIsSavedWasNotRemoved() {
        #expect(told(["a": 1], [:], ["a": 2], ["a": 2]) == [[], [], ["a"]])
    }

    @Test func filesComeAndGo() {
        #expect(told(["a": 1], ["b": 1], ["b": 1]) == [[], ["a", "b"]])
    }

    @Test func whatChangesBackAtOnceWasNoChange() {
        #expect(told(["a": 1], ["a": 2], ["a": 1], ["a": 1]) == [[], [], []])
    }
}
