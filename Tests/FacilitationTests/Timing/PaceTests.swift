@testable import Facilitation
import Testing

@Suite struct PaceTests {
    @Test(arguments: [
        (-9000.0, Pace.ahead(150)), (-150, .ahead(3)), (-149, .ahead(2)), (-120.5, .ahead(2)), (-120, .onTime),
        (0, .onTime), (120, .onTime), (120.5, .behind(2)), (149, .behind(2)), (150, .behind(3)), (1200, .behind(20)),
        (1e300, .behind(1_000_000)),
    ])
    func inWholeMinutesBeyondTwo(lateness: Double, pace: Pace) {
        #expect(Pace(lateness: lateness) == pace)
    }
}
