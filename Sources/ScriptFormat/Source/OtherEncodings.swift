/// Text that an old Windows program saved: one byte a character.
struct Windows1252 {
    /// The text as UTF-8.
    let bytes: [UInt8]
    /// The offset in `bytes` of the first character that was not ASCII.
    let firstConverted: Int

    /// Reads bytes as Windows-1252, if nothing in them is UTF-8 and all of them are printable there.
    static func decode(_ bytes: [UInt8]) -> Windows1252? {
        guard !hasMultibyteCharacter(bytes) else { return nil }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 8)
        var first: Int?
        for byte in bytes {
            if byte < 0x80 {
                text.append(byte)
                continue
            }
            let value = byte < 0xA0 ? table[Int(byte) - 0x80] : UInt32(byte)
            guard value != 0, let scalar = Unicode.Scalar(value) else { return nil }
            first = first ?? text.count
            text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
        return first.map { Windows1252(bytes: text, firstConverted: $0) }
    }

    private static func hasMultibyteCharacter(_ bytes: [UInt8]) -> Bool {
        bytes.indices.contains { index in
            let length =
                switch bytes[index] {
                case 0xC3...0xDF: 1
                case 0xE1...0xEF: 2
                case 0xF0...0xF4: 3
                default: 0
                }
            return length > 0 && index + length < bytes.count
                && bytes[index + 1...index + length].allSatisfy { (0x80...0xBF).contains($0) }
        }
    }

    /// The characters of 0x80 to 0x9F; 0 where there is none.
    private static let table: [UInt32] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
        0x0178,
    ]
}

/// Text that was saved as «Unicode» in the sense of Notepad: two bytes a character, with a byte-order mark.
enum UTF16Text {
    /// The text as UTF-8, or `nil` where there is no byte-order mark of UTF-16.
    static func decode(_ bytes: [UInt8]) -> [UInt8]? {
        let isLittleEndian = bytes.starts(with: [0xFF, 0xFE])
        guard isLittleEndian || bytes.starts(with: [0xFE, 0xFF]) else { return nil }
        let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return isLittleEndian ? second << 8 | first : first << 8 | second
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}
