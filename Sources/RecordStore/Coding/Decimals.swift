import Basics

/// Numbers as decimal text.
enum Decimals {
    /// Seconds with at least one and at most three decimals: `95.0`, `292.4`. What is not finite cannot be written in JSON and
    /// is written as `0.0`.
    static func seconds(_ value: Double) -> String {
        guard value.isFinite else { return "0.0" }
        let thousandths = (value * 1000).rounded()
        guard let whole = Int64(exactly: thousandths) else { return "\(value)" }
        let (quotient, remainder) = whole.magnitude.quotientAndRemainder(dividingBy: 1000)
        var decimals = String(remainder + 1000).dropFirst()
        while decimals.count > 1, decimals.hasSuffix("0") { decimals = decimals.dropLast() }
        return "\(whole < 0 ? "-" : "")\(quotient).\(decimals)"
    }

    /// The value of a JSON number.
    ///
    /// Up to 15 digits without an exponent are one exact division (William Clinger, "How to Read Floating Point Numbers
    /// Accurately", 1990); this is what records hold, and several times as fast as the general way.
    static func value(_ text: String) -> Double? {
        var mantissa: Int64 = 0
        var digits = 0
        var decimals: Int?
        var isNegative = false
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39:
                mantissa = mantissa &* 10 &+ Int64(byte &- 0x30)
                digits += 1
                decimals? += 1
            case UInt8(ascii: "."): decimals = 0
            case UInt8(ascii: "-") where digits == 0: isNegative = true
            default: return Double(text)
            }
        }
        guard digits <= 15 else { return Double(text) }
        let value = Double(mantissa) / Self.powers[decimals ?? 0]
        return isNegative ? -value : value
    }

    private static let powers: [Double] = (0...15).map { exponent in
        (0..<exponent).reduce(1.0) { value, _ in value * 10 }
    }
}
