import Facilitation
import TestSupport
import Testing

@Suite struct AttendanceTests {
    @Test func theLastCountHolds() throws {
        var led = LedSession()
        #expect(try led.at(10, .present(9)) == ["attendance 9"])
        #expect(led.state == ["at 1.1 since 0", "1.1 [0-] 0 s of 5 min", "present 9"])
        try led.at(20, .present(0))
        #expect(led.session.record.present == 0)
        #expect(led.session.state.present == 0)
    }

    @Test func undoneCountsDoNotStayInTheRecord() throws {
        var led = LedSession()
        try led.from(10, .present(9), .present(10), .undo)
        #expect(led.session.record.present == 9)
        try led.at(20, .undo)
        #expect(led.session.record.present == nil)
        try led.at(30, .redo)
        #expect(led.session.record.present == 9)
    }

    @Test func aCountThatAnotherProgramWroteStays() throws {
        var record = Record.sample()
        record.present = 7
        var led = LedSession(record: record)
        _ = led.session.start(at: .at(0))
        try led.at(10, .next)
        #expect(led.session.record.present == 7)
    }

    @Test func outOfRange() {
        let led = LedSession()
        #expect(led.refusal(at: 1, .present(-1)) == .presentOutOfRange(0...99))
        #expect(led.refusal(at: 1, .present(100)) == .presentOutOfRange(0...99))
    }
}
