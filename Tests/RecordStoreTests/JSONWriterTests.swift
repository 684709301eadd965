import Testing

@testable import RecordStore

@Suite struct JSONWriterTests {
    @Test func aValueIsWrittenOnOneLine() {
        let value = JSON.object([
            .init("a\"", .array([.null, .bool(true), .number("1.50"), .object([])])), .init("b", .array([])),
            .init("c", .string("æ\"\\/\u{0}\n\r\t\u{1B}\u{7F}\u{2028}🌸")),
        ])
        #expect(
            String(decoding: value.line, as: UTF8.self) == #"{ "a\"": [null, true, 1.50, {}], "b": [], "#
                + #""c": "æ\"\\/\u0000\n\r\t\u001b\u007f"# + "\u{2028}🌸\" }")
    }

    @Test func whateverIsWrittenIsReadTheSame() throws {
        var random = SplitMix(seed: 1)
        for _ in 0..<300 {
            let value = JSON.random(depth: 4, using: &random)
            #expect(try JSON(parsing: value.line) == value)
        }
    }

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

extension JSON {
    /// A value that looks like chance.
    static func random(depth: Int, using random: inout SplitMix) -> JSON {
        func count() -> Int { Int.random(in: 0...4, using: &random) }
        func text() -> String {
            let scalars = (0..<count() * 3).compactMap { _ in
                Unicode.Scalar(UInt32.random(in: 0...0x1_1000, using: &random))
            }
            return scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
        }
        switch Int.random(in: 0...(depth > 0 ? 5 : 3), using: &random) {
        case 0: return .null
        case 1: return .bool(Bool.random(using: &random))
        case 2: return .number(String(Int.random(in: -999...999, using: &random)))
        case 3: return .string(text())
        case 4: return .array((0..<count()).map { _ in JSON.random(depth: depth - 1, using: &random) })
        default:
            return .object((0..<count()).map { .init("\($0)\(text())", JSON.random(depth: depth - 1, using: &random)) })
        }
    }
}
