/// A part of a written duration.
enum DurationToken: Equatable {
    /// A number in digits.
    case number(Double)
    /// Two numbers with a full stop between and two digits after it: a time of day, or a decimal.
    case dotted(Int, Int)
    /// A dash of any kind.
    case dash
    /// A sign of multiplication.
    case times
    /// A comma or a full stop between two digits has become part of the number; a colon has not.
    case colon
    /// Letters.
    case word(String)
    /// What belongs in no duration.
    case other

    /// Divides a text into tokens; blanks only separate.
    static func tokens(of text: String) -> [DurationToken] {
        let lower = Substring(text.lowercased())
        // Where each scalar is a character of its own, characters need not be put together.
        let isSimple = lower.unicodeScalars.allSatisfy { $0.value < 0x300 || (0x2010...0x2019).contains($0.value) }
        return isSimple ? tokens(of: lower, by: lower.unicodeScalars) : tokens(of: lower, by: lower)
    }

    private static func tokens<Units: Collection>(
        of text: Substring, by units: Units
    ) -> [DurationToken] where Units.Element: DurationUnit, Units.Index == String.Index, Units.SubSequence == Units {
        var tokens: [DurationToken] = []
        var rest = units
        while let first = rest.first {
            if first.isDigit {
                tokens.append(number(&rest))
            } else if first.isLetter {
                let word = rest.prefix { $0.isLetter }
                tokens.append(.word(String(text[word.startIndex..<word.endIndex])))
                rest = rest[word.endIndex...]
                // An abbreviation may have its full stop.
                if rest.first == "." { rest = rest.dropFirst() }
            } else {
                if !first.isWhitespace { tokens.append(sign(first)) }
                rest = rest.dropFirst()
            }
        }
        return tokens
    }

    private static func sign(_ unit: some DurationUnit) -> DurationToken {
        switch unit {
        case "-", "–", "—", "−", "\u{2011}", "\u{2010}": .dash
        case ":": .colon
        case "×", "*": .times
        case "'", "’", "′": .word("minutt")
        case "½": .number(0.5)
        default: .other
        }
    }

    /// Up to four digits, with up to two decimals.
    private static func number<Units: Collection>(
        _ rest: inout Units
    ) -> DurationToken where Units.Element: DurationUnit, Units.SubSequence == Units {
        let whole = takeDigits(&rest)
        if rest.first == "/" { return fraction(of: whole, &rest) }
        guard let mark = rest.first, mark == "," || mark == ".", rest.dropFirst().first?.isDigit == true else {
            return whole.count <= 4 ? .number(Double(whole.value)) : .other
        }
        rest = rest.dropFirst()
        let decimals = takeDigits(&rest)
        guard decimals.count <= 2, whole.count <= 4 else { return .other }
        if mark == ".", decimals.count == 2 { return .dotted(whole.value, decimals.value) }
        return .number(Double(whole.value) + Double(decimals.value) / (decimals.count == 1 ? 10 : 100))
    }

    /// `1/2`, `1/4` and `3/4`.
    private static func fraction<Units: Collection>(
        of whole: (value: Int, count: Int), _ rest: inout Units
    ) -> DurationToken where Units.Element: DurationUnit, Units.SubSequence == Units {
        rest = rest.dropFirst()
        let part = takeDigits(&rest)
        guard whole.count == 1, part.count == 1 else { return .other }
        switch (whole.value, part.value) {
        case (1, 2): return .number(0.5)
        case (1, 4): return .number(0.25)
        case (3, 4): return .number(0.75)
        default: return .other
        }
    }

    /// The digits here: how many there are, and the value of the first four.
    private static func takeDigits<Units: Collection>(
        _ rest: inout Units
    ) -> (value: Int, count: Int) where Units.Element: DurationUnit, Units.SubSequence == Units {
        var value = 0
        var count = 0
        while let digit = rest.first?.digit {
            if count < 4 { value = value * 10 + digit }
            count += 1
            rest = rest.dropFirst()
        }
        return (value, count)
    }
}

/// What a text is divided into while a duration is looked for: a character, or a scalar where that is the same.
private protocol DurationUnit: Equatable, ExpressibleByUnicodeScalarLiteral {
    var isLetter: Bool { get }
    var isWhitespace: Bool { get }
    /// The value of `0` to `9`.
    var digit: Int? { get }
}

extension DurationUnit {
    fileprivate var isDigit: Bool { digit != nil }
}

extension Character: DurationUnit {
    fileprivate var digit: Int? { isASCII ? wholeNumberValue : nil }
}

extension Unicode.Scalar: DurationUnit {
    fileprivate var isLetter: Bool { isASCII ? (0x61...0x7A).contains(value | 0x20) : properties.isAlphabetic }
    fileprivate var isWhitespace: Bool { properties.isWhitespace }
    fileprivate var digit: Int? { (0x30...0x39).contains(value) ? Int(value) - 0x30 : nil }
}
