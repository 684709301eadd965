import Testing

@testable import RecordStore

@Suite struct DecimalsTests {
    @Test(
        arguments: [
            (0, "0.0"), (95, "95.0"), (292.4, "292.4"), (0.0004, "0.0"), (0.0005, "0.001"), (1.9996, "2.0"),
            (10.05, "10.05"), (-61.5, "-61.5"), (-0.0001, "0.0"), (86_400.125, "86400.125"), (1e20, "1e+20"),
            (.infinity, "0.0"), (.nan, "0.0"),
        ] as [(Double, String)])
    func secondsHaveOneToThreeDecimals(value: Double, text: String) {
        #expect(Decimals.seconds(value) == text)
    }

    @Test(arguments: [
        "0", "-0", "0.1", "292.4", "95.125", "-61.5", "123456789012345", "1234567890123456789", "0.1234567890123456",
        "1e3", "1E-2", "999999999999999.9", "5e-324", "1e400", "12345678901.2345",
    ])
    func numbersAreReadExactly(text: String) {
        #expect(Decimals.value(text)?.bitPattern == Double(text)?.bitPattern)
    }
}
