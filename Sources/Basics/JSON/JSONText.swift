/// Writes a text as a JSON string.
public enum JSONText {
    /// Adds a text in quotation marks, escaping what JSON asks for and U+007F.
    public static func add(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { utf8 in
            var start = 0
            for (index, byte) in utf8.enumerated() {
                guard byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F else { continue }
                bytes.append(contentsOf: utf8[start..<index])
                bytes.append(contentsOf: escape(UInt32(byte)).utf8)
                start = index + 1
            }
            bytes.append(contentsOf: utf8[start...])
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Escapes in JSON that is written already what a terminal could obey, and what turns the direction of text: C1,
    /// U+2028 to U+202E and U+2066 to U+2069. They stand only in strings there, so the document means the same.
    public static func escapingHidden(_ json: String) -> String {
        var result = ""
        for scalar in json.unicodeScalars {
            switch scalar.value {
            case 0x80...0x9F, 0x2028...0x202E, 0x2066...0x2069: result += escape(scalar.value)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func escape(_ value: UInt32) -> String {
        switch value {
        case 0x22: return "\\\""
        case 0x5C: return "\\\\"
        case 0x0A: return "\\n"
        case 0x0D: return "\\r"
        case 0x09: return "\\t"
        default:
            let digits = String(value, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
    }
}
