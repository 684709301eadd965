import Testing

@testable import Terminal

struct KeyDecoderTests {
    /// The keys of some bytes, told as one text: characters as they are, everything else in braces.
    private func keys(_ chunks: [UInt8]...) -> String {
        var decoder = KeyDecoder()
        var seen = ""
        for chunk in chunks {
            decoder.feed(chunk)
            while let key = decoder.next() {
                if case .text(let scalar) = key {
                    seen.unicodeScalars.append(scalar)
                } else if case .pasted(let text) = key {
                    seen += text
                } else if case .command(let command) = key {
                    seen += "{\(command)}"
                } else {
                    seen += "{\(key)}"
                }
            }
        }
        return seen + (decoder.isWaiting ? "…" : "")
    }

    private func keys(_ text: String) -> String { keys(Array(text.utf8)) }

    @Test func charactersMayComeInPieces() {
        #expect(keys([0x61, 0xC3], [0xA6, 0xF0, 0x9F], [0x98], [0x80]) == "aæ😀")
        #expect(keys([0xC3]) == "…")
    }

    @Test func whatIsNotUTF8IsReplaced() {
        #expect(keys([0xE6, 0x62, 0xFF, 0xC3, 0x28, 0xED, 0xA0, 0x80, 0x63]) == "\u{FFFD}b\u{FFFD}\u{FFFD}(\u{FFFD}c")
    }

    @Test func theSameKeyOnManyTerminals() {
        #expect(keys("\u{1B}[H\u{1B}OH\u{1B}[1~\u{1B}[7~\u{1B}[1;5H") == String(repeating: "{start}", count: 5))
        #expect(keys("\u{1B}[F\u{1B}OF\u{1B}[4~\u{1B}[8~") == String(repeating: "{end}", count: 4))
        #expect(keys("\u{1B}[1;5C\u{1B}[1;3C\u{1B}Oc\u{1B}f") == String(repeating: "{wordRight}", count: 4))
        #expect(keys("\u{1B}[A\u{1B}OA\u{10}") == "{up}{up}{up}")
        #expect(
            keys("\u{7F}\u{08}\u{1B}[3~\u{1B}[3;5~") == "{deleteBack}{deleteBack}{deleteForward}{deleteWordForward}")
        #expect(keys("\r\n\u{1B}OM") == "{accept}{accept}{accept}")
    }

    @Test func whatIsUnknownLeavesNothing() {
        #expect(keys("a\u{1B}[99~b\u{1B}[[Ac\u{1B}OPd\u{1B}[<0;1;2Me\u{1B}[?1;2cf\u{00}\u{1D}g") == "abcdefg")
        #expect(keys("a\u{1B}]0;tittel\u{07}b\u{1B}]0;t\u{1B}\\c\u{1B}P1$r\u{1B}\\d\u{C2}\u{85}") == "abcd\u{C2}")
        #expect(keys([0x61, 0xC2, 0x9B, 0x62]) == "ab")
    }

    @Test func aSequenceMayComeInPieces() {
        #expect(keys([0x1B], [0x5B], [0x31, 0x3B], [0x35], [0x44], [0x78]) == "{wordLeft}x")
    }

    @Test func escapeAndALetterWithoutMeaningIsTheLetter() {
        #expect(keys("\u{1B}x\u{1B}å\u{1B}\u{1B}[A") == "xå{up}")
    }

    @Test func escapeAloneIsAKeyOnceNothingFollows() {
        var decoder = KeyDecoder()
        decoder.feed([0x1B])
        #expect(decoder.next() == nil)
        #expect(decoder.giveUpWaiting() == .escape)
        #expect(decoder.giveUpWaiting() == nil)
        decoder.feed([0x1B, 0x5B])
        #expect(decoder.next() == nil)
        #expect(decoder.giveUpWaiting() == nil)
        decoder.feed([0x41])
        #expect(decoder.next() == .command(.up))
    }

    @Test func pastedTextIsOneLine() {
        #expect(keys("\u{1B}[200~én\r\nto\n\ttre\u{03}\u{1B}[A\u{1B}[201~\r") == "én to  tre{accept}")
        let start = Array("\u{1B}[200~".utf8)
        #expect(
            keys(start + [0x61, 0x0D], [0x0A, 0x62, 0xC3], [0xA6], [0xF0, 0x9F], [0x98, 0x80, 0xC2, 0x85]) == "a bæ😀")
        #expect(keys(start + [0xE6, 0x62, 0xFF], [0xC3, 0x28, 0x80]) == "\u{FFFD}b\u{FFFD}\u{FFFD}(\u{FFFD}")
        #expect(keys(start + [0xC3]) == "…")
    }
}
