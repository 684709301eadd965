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

    /// Passes over a value of any kind. Strings are not looked into: their escapes and UTF-8 are not checked.
    mutating func skipValue(depth: Int = 0) throws(JSONFault) {
        switch try peek() {
        case UInt8(ascii: "{"):
            try skipElements(until: UInt8(ascii: "}"), named: true, depth: depth)
        case UInt8(ascii: "["):
            try skipElements(until: UInt8(ascii: "]"), named: false, depth: depth)
        case UInt8(ascii: "\""): _ = try quoted()
        case UInt8(ascii: "t"): try expect(word: "true")
        case UInt8(ascii: "f"): try expect(word: "false")
        case UInt8(ascii: "n"): try expect(word: "null")
        case UInt8(ascii: "-"), 0x30...0x39: _ = try number()
        default: throw error(.unexpectedCharacter)
        }
    }

    private mutating func skipElements(until end: UInt8, named: Bool, depth: Int) throws(JSONFault) {
        guard depth < Self.depthLimit else { throw error(.tooDeep) }
        index += 1
        if take(end) { return }
        repeat {
            if named {
                guard try peek() == UInt8(ascii: "\"") else { throw error(.unexpectedCharacter) }
                _ = try quoted()
                try expect(UInt8(ascii: ":"))
            }
            try skipValue(depth: depth + 1)
        } while take(UInt8(ascii: ","))
        try expect(end)
    }
}
