import Testing

import Basics

@Suite struct JSONParserTests {
    private func parse(_ text: String) throws(JSONError) -> JSON { try JSON(parsing: Array(text.utf8)) }

    /// `problem line:column` of the first thing that is wrong, or the value written again.
    private func outcome(_ bytes: [UInt8]) -> String {
        do throws(JSONError) {
            return String(decoding: try JSON(parsing: bytes).line, as: UTF8.self)
        } catch {
            return "\(error.problem) \(error.line):\(error.column)"
        }
    }

    @Test func valuesKeepTheirOrderAndTheirDigits() throws {
        #expect(
            try parse(" {\"b\": 1.50, \"a\": [null, true, false, -0, 1E+3], \"\": {}, \"c\": \"æ🌸\"}\r\n\t")
                == .object([
                    .init("b", .number("1.50")),
                    .init("a", .array([.null, .bool(true), .bool(false), .number("-0"), .number("1E+3")])),
                    .init("", .object([])), .init("c", .string("æ🌸")),
                ]))
    }

    @Test func escapesBecomeCharacters() throws {
        #expect(
            try parse(#""\"\\\/\b\f\n\r\t\u00e6\u00E5\ud83c\udf38 x""#)
                == .string("\"\\/\u{8}\u{C}\n\r\tæå🌸 x"))
    }

    @Test(arguments: [
        ("", "unexpectedEnd 1:1"),
        (" \n", "unexpectedEnd 2:1"),
        ("{", "unexpectedEnd 1:2"),
        ("[1,", "unexpectedEnd 1:4"),
        ("\"abc", "unexpectedEnd 1:5"),
        ("\"abc\\", "unexpectedEnd 1:6"),
        ("tru", "unexpectedEnd 1:4"),
        ("-", "unexpectedEnd 1:2"),
        ("truE", "unexpectedCharacter 1:4"),
        ("[1 2]", "unexpectedCharacter 1:4"),
        ("[1,]", "unexpectedCharacter 1:4"),
        ("{\"æ\": 1,}", "unexpectedCharacter 1:9"),
        ("{a: 1}", "unexpectedCharacter 1:2"),
        ("{\"a\" 1}", "unexpectedCharacter 1:6"),
        ("'a'", "unexpectedCharacter 1:1"),
        ("1 2", "trailingText 1:3"),
        ("{}\n{}", "trailingText 2:1"),
        ("[\n\"æ\u{1}\"]", "controlCharacter 2:3"),
        ("\"a\nb\"", "controlCharacter 1:3"),
        ("\"\\x\"", "badEscape 1:2"),
        ("\"\\u12\"", "badEscape 1:2"),
        ("\"æ\\ud83c\"", "badEscape 1:3"),
        ("\"\\udf38\\ud83c\"", "badEscape 1:2"),
        ("01", "badNumber 1:2"),
        ("[1.]", "badNumber 1:4"),
        ("[1e]", "badNumber 1:4"),
        ("[-a]", "badNumber 1:3"),
        (".5", "unexpectedCharacter 1:1"),
        ("{\"a\": 1,\n \"a\": 2}", "duplicateName 2:2"),
        ("{\"a\": 1, \"\\u0061\": 2}", "duplicateName 1:10"),
        ("{\"é\": 1, \"e\u{301}\": 2}", "{ \"é\": 1, \"e\u{301}\": 2 }"),
    ])
    func whatIsWrongHasAPlace(text: String, expected: String) {
        #expect(outcome(Array(text.utf8)) == expected)
    }

    @Test func bytesThatAreNotUTF8AreRefused() {
        for bytes: [UInt8] in [[0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80]] {
            #expect(outcome([0x22] + bytes + [0x22]) == "badUTF8 1:2")
            #expect(outcome([0x22, 0x5C, 0x6E] + bytes + [0x22]) == "badUTF8 1:2")
        }
    }

    @Test func aByteOrderMarkIsPassedOver() {
        #expect(outcome([0xEF, 0xBB, 0xBF, 0x31]) == "1")
    }

    @Test func nestingHasALimit() {
        func nested(_ count: Int) -> [UInt8] {
            Array((String(repeating: "[", count: count) + String(repeating: "]", count: count)).utf8)
        }
        #expect(outcome(nested(128)) == String(decoding: nested(128), as: UTF8.self))
        #expect(outcome(nested(129)) == "tooDeep 1:129")
        #expect(outcome(Array(String(repeating: "{\"a\":", count: 100_000).utf8)) == "tooDeep 1:641")
    }

    @Test func manyMembersAreComparedToo() {
        let members = (0..<5000).map { "\"n\($0)\": 0" }.joined(separator: ",")
        #expect(outcome(Array("{\(members),\"n4321\":0}".utf8)).hasPrefix("duplicateName"))
        #expect(outcome(Array("{\(members),\"m\":0}".utf8)).hasPrefix("{ \"n0\": 0,"))
    }

    @Test func aQuoteIsFoundAtAnyPlaceInAWord() throws {
        for length in 0..<40 {
            for special in ["", "\\n", "æ", "\u{80}", "ÿ", "!", "]"] {
                let text = String(repeating: "x", count: length) + special
                let expected = text.replacing("\\n", with: "\n")
                #expect(try parse("[\"\(text)\", 1]") == .array([.string(expected), .number("1")]))
            }
            #expect(
                outcome(Array("\"\(String(repeating: "x", count: length))\u{1F}xxxxxxxx\"".utf8)).hasPrefix("control"))
        }
    }
}
