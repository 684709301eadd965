/// The bytes that have a meaning in a script.
extension UInt8 {
    static let tab: UInt8 = 0x09
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let space: UInt8 = 0x20
    static let quotationMark: UInt8 = 0x22
    static let number: UInt8 = 0x23
    static let ampersand: UInt8 = 0x26
    static let apostrophe: UInt8 = 0x27
    static let leftParenthesis: UInt8 = 0x28
    static let rightParenthesis: UInt8 = 0x29
    static let asterisk: UInt8 = 0x2A
    static let plus: UInt8 = 0x2B
    static let comma: UInt8 = 0x2C
    static let hyphen: UInt8 = 0x2D
    static let fullStop: UInt8 = 0x2E
    static let colon: UInt8 = 0x3A
    static let semicolon: UInt8 = 0x3B
    static let lessThan: UInt8 = 0x3C
    static let equals: UInt8 = 0x3D
    static let greaterThan: UInt8 = 0x3E
    static let leftBracket: UInt8 = 0x5B
    static let backslash: UInt8 = 0x5C
    static let rightBracket: UInt8 = 0x5D
    static let underscore: UInt8 = 0x5F
    static let backtick: UInt8 = 0x60
    static let leftBrace: UInt8 = 0x7B
    static let rightBrace: UInt8 = 0x7D
    static let bar: UInt8 = 0x7C
    static let tilde: UInt8 = 0x7E
    /// Stands in the visible text where the author has a comment; never part of UTF-8.
    static let hidden: UInt8 = 0xFF

    /// Whether it is `0` to `9`.
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }

    /// Whether it is a letter of ASCII, or part of any character beyond it.
    var isLetterOrBeyond: Bool {
        self >= 0x80 && self != .hidden || self >= 0x41 && self <= 0x5A || self >= 0x61 && self <= 0x7A
    }
}

/// Blanks in an author's text: what Word and web pages leave behind counts as well.
enum Blank {
    /// How many bytes the blank at an index takes; 0 where there is none.
    static func length(in bytes: [UInt8], at index: Int, before end: Int) -> Int {
        switch bytes[index] {
        case .space, .tab, .hidden, 0x0C: 1
        // No-break space and soft hyphen.
        case 0xC2 where index + 1 < end && (bytes[index + 1] == 0xA0 || bytes[index + 1] == 0xAD): 2
        // Figure space, zero-width space and narrow no-break space.
        case 0xE2 where index + 2 < end && bytes[index + 1] == 0x80 && [0x87, 0x8B, 0xAF].contains(bytes[index + 2]): 3
        // A byte-order mark that has slid into the text.
        case 0xEF where index + 2 < end && bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF: 3
        default: 0
        }
    }

    /// A range without the blanks at its ends.
    static func trim(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
        var start = range.lowerBound
        while start < range.upperBound {
            let length = length(in: bytes, at: start, before: range.upperBound)
            if length == 0 { break }
            start += length
        }
        var end = range.upperBound
        trimming: while end > start {
            for length in 1...3 where end - length >= start {
                if Self.length(in: bytes, at: end - length, before: end) == length {
                    end -= length
                    continue trimming
                }
            }
            break
        }
        return start..<end
    }
}

extension Range<Int> {
    /// The first `count` of the range.
    func prefix(_ count: Int) -> Range<Int> { lowerBound..<Swift.min(upperBound, lowerBound + count) }
}
