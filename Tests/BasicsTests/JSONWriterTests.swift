import Basics
import TestSupport
import Testing

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
