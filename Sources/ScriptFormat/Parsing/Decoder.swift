/// Makes text of a file's bytes.
enum Decoder {
    /// The most that is read of a file: 1 MiB, a hundred times a long script.
    static let byteLimit = 1 << 20

    /// Reads the text, or says why there is none.
    static func decode(_ bytes: [UInt8], _ report: inout Report) -> Source {
        if bytes.count > byteLimit {
            report.refuse(.tooLarge(bytes: bytes.count))
            return Source(bytes: [])
        }
        if let kind = ForeignFile(bytes) {
            report.refuse(.notAScript(kind: kind))
            return Source(bytes: [])
        }
        if let text = UTF16Text.decode(bytes) {
            report.add(.notUTF8(kind: .utf16), at: 0..<1)
            return Source(bytes: text, isConverted: true)
        }
        if String(validating: bytes, as: UTF8.self) != nil { return Source(bytes: bytes) }
        return repair(bytes, &report)
    }

    private static func repair(_ bytes: [UInt8], _ report: inout Report) -> Source {
        if let text = Windows1252.decode(bytes) {
            let bad = text.firstConverted
            report.add(.notUTF8(kind: .windows1252), at: bad..<bad + 1)
            return Source(bytes: text.bytes, isConverted: true)
        }
        let source = Source(bytes: Array(String(decoding: bytes, as: UTF8.self).utf8), isConverted: true)
        let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
        for line in source.lines {
            guard let bad = line.first(where: { source.bytes[$0...].starts(with: replacement) }) else { continue }
            report.add(.notUTF8(kind: .damaged), at: bad..<bad + 3)
        }
        return source
    }
}
