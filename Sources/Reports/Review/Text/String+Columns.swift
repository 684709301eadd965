extension Character {
    /// How many columns of a terminal it takes: two for what East Asian scripts and pictures need, else one.
    fileprivate var columns: Int {
        guard let scalar = unicodeScalars.first else { return 0 }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default: return unicodeScalars.contains("\u{FE0F}") ? 2 : 1
        }
    }
}

extension String {
    /// How many columns of a terminal it takes.
    var columns: Int { reduce(0) { $0 + $1.columns } }

    /// The text on one line, with nothing in it that moves a cursor or turns the direction of reading.
    var printable: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.compactMap { scalar in
                    if scalar == "\n" || scalar == "\t" || scalar == "\r" { return " " }
                    switch scalar.properties.generalCategory {
                    case .control, .lineSeparator, .paragraphSeparator, .surrogate: return nil
                    default:
                        return (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
                            ? nil : scalar
                    }
                }))
    }

    /// The text cut to so many columns, with an ellipsis where something is missing.
    func cut(to width: Int) -> String {
        guard columns > width else { return self }
        guard width > 0 else { return "" }
        var kept = ""
        var used = 0
        for character in self {
            guard used + character.columns <= width - 1 else { break }
            kept.append(character)
            used += character.columns
        }
        return kept + "…"
    }

    /// The text cut or filled up to so many columns.
    func left(_ width: Int) -> String {
        let text = cut(to: width)
        return text + String(repeating: " ", count: max(0, width - text.columns))
    }

    /// The text moved to the right of so many columns.
    func right(_ width: Int) -> String { String(repeating: " ", count: max(0, width - columns)) + self }

    /// The text in lines of at most so many columns, broken between words.
    func wrapped(to width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in split(separator: " ") {
            if !line.isEmpty, line.columns + 1 + String(word).columns > width {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        return line.isEmpty ? lines : lines + [line]
    }
}
