/// The string literals of Swift code, as the keys that they would have as messages.
struct StringLiterals {
    /// A literal: its key, and what stands right before its quotation mark on the same line or the one above.
    struct Literal: Equatable {
        let key: String
        let before: String
    }

    private let code: [Character]
    private var position = 0
    private(set) var found: [Literal] = []

    /// Reads the code of a file; comments are passed over.
    init(_ text: String) {
        code = Array(text)
        while position < code.count { step() }
    }

    private mutating func step() {
        if starts(with: "//") {
            while position < code.count, code[position] != "\n" { position += 1 }
        } else if code[position] == "\"" {
            let start = position
            let key = literal()
            found.append(Literal(key: key, before: before(start)))
        } else {
            position += 1
        }
    }

    private func before(_ start: Int) -> String {
        String(code[..<start].suffix(80)).split { $0 == "\n" || $0 == " " }.last.map(String.init) ?? ""
    }

    private func starts(with text: String) -> Bool { code[position...].starts(with: text) }

    /// Reads a literal of one line or of several, with the numbers of what is put in.
    private mutating func literal() -> String {
        let mark = starts(with: "\"\"\"") ? "\"\"\"" : "\""
        position += mark.count
        var key = ""
        var count = 0
        while position < code.count, !starts(with: mark) {
            if starts(with: "\\(") {
                position += 2
                skipExpression()
                count += 1
                key += "{\(count)}"
            } else if code[position] == "\\" {
                key += escape()
            } else {
                key.append(code[position])
                position += 1
            }
        }
        position += mark.count
        return mark.count == 1 ? key : Self.unindented(key)
    }

    private mutating func skipExpression() {
        var depth = 1
        while position < code.count, depth > 0 {
            switch code[position] {
            case "(": depth += 1
            case ")": depth -= 1
            case "\"":
                step()
                continue
            default: break
            }
            position += 1
        }
    }

    private mutating func escape() -> String {
        let character = position + 1 < code.count ? code[position + 1] : " "
        position += 2
        switch character {
        case "n": return "\n"
        case "t": return "\t"
        case "u":
            let digits = code[position...].dropFirst().prefix { $0 != "}" }
            position += digits.count + 2
            return Unicode.Scalar(UInt32(String(digits), radix: 16) ?? 0).map { String($0) } ?? ""
        // A line of a literal of several lines that goes on.
        case "\n": return "\u{0}"
        default: return String(character)
        }
    }

    private static func unindented(_ text: String) -> String {
        let lines = text.replacing("\u{0}", with: "\u{0}\n").split(separator: "\n", omittingEmptySubsequences: false)
        let margin = lines.last?.count ?? 0
        let inner = lines.dropFirst().dropLast().map { String($0.dropFirst(margin)) }
        return inner.joined(separator: "\n").replacing("\u{0}\n", with: "")
    }
}
