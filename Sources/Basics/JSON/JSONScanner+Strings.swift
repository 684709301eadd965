extension JSONScanner {
    /// The bytes between a string's quotes, still with its escapes.
    struct Quoted {
        var range: Range<Int>
        var hasEscapes: Bool
        var isASCII: Bool
    }

    /// Takes a string; its first quote must be here.
    mutating func quoted() throws(JSONFault) -> Quoted {
        index += 1
        let start = index
        var hasEscapes = false
        var isASCII = true
        while true {
            if !skipPlain() { isASCII = false }
            guard index < bytes.count else { throw error(.unexpectedEnd) }
            switch bytes[index] {
            case UInt8(ascii: "\""):
                defer { index += 1 }
                return Quoted(range: start..<index, hasEscapes: hasEscapes, isASCII: isASCII)
            case UInt8(ascii: "\\"):
                hasEscapes = true
                guard index + 1 < bytes.count else { throw error(.unexpectedEnd, at: bytes.count) }
                index += 2
            default:
                throw error(.controlCharacter)
            }
        }
    }

    /// Goes on to the next quote, backslash or control character, eight bytes at a time; gives whether all before it was
    /// ASCII.
    ///
    /// The test for a zero byte in a word, and through it for any byte, is "haszero" of Sean Eron Anderson's "Bit Twiddling
    /// Hacks"; it may name a byte too many but never one too few, and the loop after it looks at each byte.
    private mutating func skipPlain() -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let tops: UInt64 = 0x8080_8080_8080_8080
        let raw = UnsafeRawBufferPointer(bytes)
        var seen: UInt64 = 0
        while index &+ 8 <= bytes.count {
            let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            let quote = word ^ (ones &* 0x22)
            let slash = word ^ (ones &* 0x5C)
            let found =
                ((quote &- ones) & ~quote) | ((slash &- ones) & ~slash) | ((word &- ones &* 0x20) & ~word)
            if found & tops != 0 { break }
            seen |= word
            index &+= 8
        }
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x22 || byte == 0x5C || byte < 0x20 { break }
            seen |= UInt64(byte)
            index &+= 1
        }
        return seen & tops == 0
    }
}
