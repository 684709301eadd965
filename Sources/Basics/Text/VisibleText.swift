/// Makes a text from a file safe to print: what would steer the terminal is shown and not obeyed.
///
/// A control character becomes its picture (an escape character becomes ␛), and a character that hides or turns the order
/// of others becomes its code in angle brackets (<U+202E>). Everything else stays, byte for byte.
public enum VisibleText {
    /// The text as it can be printed on one row.
    public static func line(_ text: String) -> String {
        text.unicodeScalars.contains(where: mustBeShown) ? shown(text) { _ in false } : text
    }

    /// The text as it can be printed on several rows: line feeds stay, and the return of a Windows line end is dropped.
    public static func lines(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: mustBeShown) else { return text }
        let unix = text.split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: "\n")
        return shown(unix) { $0 == "\n" }
    }

    private static func shown(_ text: String, keeping isKept: (Unicode.Scalar) -> Bool) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if !mustBeShown(scalar) || isKept(scalar) {
                result.unicodeScalars.append(scalar)
            } else {
                result += picture(of: scalar)
            }
        }
        return result
    }

    private static func mustBeShown(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F: true
        // Marks, embeddings, overrides and isolates of the bidirectional algorithm (UAX #9), and the line separators.
        case 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        // Interlinear annotations and the byte-order mark.
        case 0xFEFF, 0xFFF9...0xFFFB: true
        default: false
        }
    }

    private static func picture(of scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0x00...0x1F:
            return Unicode.Scalar(0x2400 + scalar.value).map { String(Character($0)) } ?? "?"
        case 0x7F:
            return "␡"
        default:
            let digits = String(scalar.value, radix: 16, uppercase: true)
            return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
        }
    }
}
