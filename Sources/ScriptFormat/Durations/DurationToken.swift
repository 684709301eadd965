/// A part of a written duration.
enum DurationToken: Equatable {
    /// A number in digits.
    case number(Double)
    /// Two numbers with a full stop between and two digits after it: a time of day, or a decimal.
    case dotted(Int, Int)
    /// A dash of any kind.
    case dash
    /// A comma or a full stop between two digits has become part of the number; a colon has not.
    case colon
    /// Letters.
    case word(String)
    /// What belongs in no duration.
    case other

    /// Divides a text into tokens; blanks only separate.
    static func tokens(of text: String) -> [DurationToken] {
        var tokens: [DurationToken] = []
        var rest = Substring(text.lowercased())
        while let first = rest.first {
            if first.isASCII, first.isNumber {
                tokens.append(number(&rest))
            } else if first.isLetter {
                let word = rest.prefix { $0.isLetter }
                tokens.append(.word(String(word)))
                rest = rest[word.endIndex...]
                // An abbreviation may have its full stop.
                if rest.first == "." { rest.removeFirst() }
            } else {
                if !first.isWhitespace { tokens.append(sign(first)) }
                rest.removeFirst()
            }
        }
        return tokens
    }

    private static func sign(_ character: Character) -> DurationToken {
        switch character {
        case "-", "–", "—", "−", "\u{2011}", "\u{2010}": .dash
        case ":": .colon
        case "'", "’", "′": .word("minutt")
        case "½": .number(0.5)
        default: .other
        }
    }

    /// Up to four digits, with up to two decimals.
    private static func number(_ rest: inout Substring) -> DurationToken {
        let digits = takeDigits(&rest)
        var value = Double(digits) ?? 0
        if rest.first == "/" { return fraction(of: digits, &rest) }
        if let mark = rest.first, mark == "," || mark == ".", let next = rest.dropFirst().first, next.isASCII,
            next.isNumber
        {
            rest.removeFirst()
            let decimals = takeDigits(&rest)
            guard decimals.count <= 2, digits.count <= 4 else { return .other }
            if mark == ".", decimals.count == 2 { return .dotted(Int(digits) ?? 0, Int(decimals) ?? 0) }
            value += (Double(decimals) ?? 0) / (decimals.count == 1 ? 10 : 100)
        }
        return digits.count <= 4 ? .number(value) : .other
    }

    /// `1/2`, `1/4` and `3/4`.
    private static func fraction(of digits: Substring, _ rest: inout Substring) -> DurationToken {
        rest.removeFirst()
        switch (digits, takeDigits(&rest)) {
        case ("1", "2"): return .number(0.5)
        case ("1", "4"): return .number(0.25)
        case ("3", "4"): return .number(0.75)
        default: return .other
        }
    }

    private static func takeDigits(_ rest: inout Substring) -> Substring {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        rest = rest[digits.endIndex...]
        return digits
    }
}
