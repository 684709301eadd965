import Basics

/// A cell of exported data.
enum RowValue: Equatable, Sendable {
    case text(String)
    case integer(Int)
    case seconds(Length)
    case boolean(Bool)
    case list([String])
    case missing

    static func text(_ text: String?) -> RowValue { text.map(RowValue.text) ?? .missing }
    static func integer(_ number: Int?) -> RowValue { number.map(RowValue.integer) ?? .missing }
    static func seconds(_ length: Length?) -> RowValue { length.map(RowValue.seconds) ?? .missing }
    static func boolean(_ truth: Bool?) -> RowValue { truth.map(RowValue.boolean) ?? .missing }
}

extension RowValue {
    /// The cell in CSV; what is missing is empty.
    var csv: String {
        switch self {
        case .text(let text): Self.quoted(text)
        case .integer(let number): String(number)
        case .seconds(let length): length.decimal
        case .boolean(let truth): truth ? "true" : "false"
        case .list(let texts): Self.quoted(texts.joined(separator: "; "))
        case .missing: ""
        }
    }

    /// Text in quotes where it needs them. A text that a spreadsheet would take for a formula gets an apostrophe before
    /// it, since a script or a note must not be able to run anything (OWASP: "CSV Injection").
    private static func quoted(_ text: String) -> String {
        let start = text.utf8.first.map { "=+-@\t\r".utf8.contains($0) } ?? false
        let safe = start ? "'" + text : text
        guard safe.utf8.contains(where: { ",\"\n\r".utf8.contains($0) }) else { return safe }
        var quoted = "\""
        for scalar in safe.unicodeScalars {
            if scalar == "\"" { quoted += "\"" }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }

    /// Adds the cell in JSON; what is missing is `null`.
    func addJSON(to bytes: inout [UInt8]) {
        switch self {
        case .text(let text): JSONText.add(text, to: &bytes)
        case .integer(let number): bytes += String(number).utf8
        case .seconds(let length): bytes += length.decimal.utf8
        case .boolean(let truth): bytes += (truth ? "true" : "false").utf8
        case .list(let texts):
            bytes.append(UInt8(ascii: "["))
            for (index, text) in texts.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                JSONText.add(text, to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .missing: bytes += "null".utf8
        }
    }
}

extension Length {
    /// Seconds with as many decimals as needed, at most three: `292.4`.
    var decimal: String {
        let (whole, rest) = abs(milliseconds).quotientAndRemainder(dividingBy: 1000)
        let sign = milliseconds < 0 ? "-" : ""
        guard rest > 0 else { return sign + String(whole) }
        var digits = String(rest)
        digits = String(repeating: "0", count: 3 - digits.count) + digits
        while digits.hasSuffix("0") { digits.removeLast() }
        return "\(sign)\(whole).\(digits)"
    }
}
