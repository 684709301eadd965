import Facilitation
import TestSupport
import Testing

@Suite struct NextTests {
    @Test func theSessionBeginsWithItsFirstItem() {
        let led = LedSession()
        #expect(led.timeline == ["0 session-started", "0 item-started 1.1"])
        #expect(led.state == ["at 1.1 since 0", "1.1 [0-] 0 s of 5 min"])
    }
}
