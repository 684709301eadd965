/// Makes text of the bytes between a string's quotes.
///
/// The lenient form serves the repair of damaged records: bytes that are not UTF-8 and halves of surrogate pairs become
/// U+FFFD, and escapes that JSON does not have stay as they stand, so that one flipped bit does not cost a whole note.
struct JSONUnescaping {
    let scanner: JSONScanner
    let isLenient: Bool

    func text(of quoted: JSONScanner.Quoted) throws(JSONFault) -> String {
        if !quoted.hasEscapes { return try text(UnsafeBufferPointer(rebasing: scanner.bytes[quoted.range]), quoted) }
        let unescaped = try unescape(quoted.range)
        return try unescaped.withUnsafeBufferPointer { bytes in
            Result(catching: { () throws(JSONFault) in
                try text(bytes, quoted)
            })
        }.get()
    }

    private func text(_ bytes: UnsafeBufferPointer<UInt8>, _ quoted: JSONScanner.Quoted) throws(JSONFault) -> String {
        // Decoding mends what is not UTF-8, and then the text's bytes differ. `String(validating:as:)` would say so at once,
        // but takes three times as long (it is not specialized in Swift 6.3).
        var text = String(decoding: bytes, as: UTF8.self)
        let isWhole = quoted.isASCII || text.withUTF8 { $0.elementsEqual(bytes) }
        guard isWhole || isLenient else { throw scanner.error(.badUTF8, at: quoted.range.lowerBound) }
        return text
    }

    private func unescape(_ range: Range<Int>) throws(JSONFault) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = scanner.bytes[index]
            guard byte == UInt8(ascii: "\\") else {
                result.append(byte)
                index += 1
                continue
            }
            // The scanner never ends a string in the middle of an escape's first two bytes.
            let kind = scanner.bytes[index + 1]
            if kind == UInt8(ascii: "u"), let (scalar, length) = scalar(at: index, before: range.upperBound) {
                result.append(contentsOf: String(scalar).utf8)
                index += length
            } else if let plain = Self.plain(kind) {
                result.append(plain)
                index += 2
            } else {
                guard isLenient else { throw scanner.error(.badEscape, at: index) }
                result.append(byte)
                index += 1
            }
        }
        return result
    }

    /// The scalar of a `\uXXXX` or of a pair of them, with its length in bytes; `nil` if it is none.
    private func scalar(at index: Int, before end: Int) -> (Unicode.Scalar, length: Int)? {
        guard let high = unit(at: index, before: end) else { return nil }
        if let scalar = Unicode.Scalar(high) { return (scalar, 6) }
        if UTF16.isLeadSurrogate(high), let low = unit(at: index + 6, before: end), UTF16.isTrailSurrogate(low) {
            return (UTF16.decode(.init([high, low])), 12)
        }
        return isLenient ? ("\u{FFFD}", 6) : nil
    }

    private func unit(at index: Int, before end: Int) -> UInt16? {
        guard index + 6 <= end, scanner.bytes[index] == UInt8(ascii: "\\"),
            scanner.bytes[index + 1] == UInt8(ascii: "u")
        else { return nil }
        var unit: UInt16 = 0
        for byte in scanner.bytes[index + 2..<index + 6] {
            guard let digit = Self.hexDigit(byte) else { return nil }
            unit = unit << 4 | UInt16(digit)
        }
        return unit
    }

    private static func hexDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }

    private static func plain(_ kind: UInt8) -> UInt8? {
        switch kind {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): kind
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        default: nil
        }
    }
}
