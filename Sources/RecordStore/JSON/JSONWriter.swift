/// Writes JSON values as UTF-8, the same value always as the same bytes.
struct JSONWriter {
    /// What has been written.
    private(set) var bytes: [UInt8] = []

    /// Writes a value on one line, with blanks where they help the eye: `{ "at": "…", "lead": ["co-leader"] }`.
    mutating func write(_ value: JSON) {
        switch value {
        case .null: write(raw: "null")
        case .bool(let flag): write(raw: flag ? "true" : "false")
        case .number(let text): write(raw: text)
        case .string(let text): write(text)
        case .array(let elements):
            write(raw: "[")
            for (index, element) in elements.enumerated() {
                if index > 0 { write(raw: ", ") }
                write(element)
            }
            write(raw: "]")
        case .object(let members) where members.isEmpty: write(raw: "{}")
        case .object(let members):
            write(raw: "{ ")
            for (index, member) in members.enumerated() {
                if index > 0 { write(raw: ", ") }
                write(name: member.name)
                write(member.value)
            }
            write(raw: " }")
        }
    }

    /// Writes a member's name and the colon.
    mutating func write(name: String) {
        write(name)
        write(raw: ": ")
    }

    /// Writes text that is JSON already.
    mutating func write(raw text: String) { bytes.append(contentsOf: text.utf8) }

    /// Writes bytes that are JSON already.
    mutating func write(raw other: [UInt8]) { bytes.append(contentsOf: other) }

    /// Begins an empty text, keeping the room of the last one.
    mutating func restart() { bytes.removeAll(keepingCapacity: true) }

    /// Takes back all after the first bytes.
    mutating func truncate(to count: Int) { bytes.removeSubrange(count...) }

    private mutating func write(_ string: String) {
        bytes.append(UInt8(ascii: "\""))
        var string = string
        string.withUTF8 { text in
            var start = 0
            for (index, byte) in text.enumerated() {
                guard byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F else { continue }
                bytes.append(contentsOf: text[start..<index])
                write(raw: Self.escape(byte))
                start = index + 1
            }
            bytes.append(contentsOf: text[start...])
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func escape(_ byte: UInt8) -> String {
        switch byte {
        case 0x22: return "\\\""
        case 0x5C: return "\\\\"
        case 0x0A: return "\\n"
        case 0x0D: return "\\r"
        case 0x09: return "\\t"
        default:
            let digits = String(byte, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
    }
}

extension JSON {
    /// The value as UTF-8 on one line.
    public var line: [UInt8] {
        var writer = JSONWriter()
        writer.write(self)
        return writer.bytes
    }
}
